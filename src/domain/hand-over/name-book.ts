/** What a name is a name of; its placeholder says so. */
export type NameKind = 'host' | 'domain' | 'user' | 'address' | 'share' | 'sid' | 'guid' | 'mac' | 'secret' | 'name';

/** While a text is worked on, one character of a private plane stands for a name, so that no later rule reads it again. */
const FIRST_MARK = 0xf0000;
const MARKS = /[\u{f0000}-\u{ffffd}]/gu;
const MOST_MARKS = 0xfffe;

/** The names of one hand-over and their placeholders: the same name, in whatever case, has the same one. */
export class NameBook {
  private readonly marks = new Map<string, string>();
  private readonly kinds: NameKind[] = [];
  private readonly placeholders = new Map<string, string>();
  private readonly counts = new Map<NameKind, number>();

  /** The character that stands for a name. */
  mark(name: string, kind: NameKind): string {
    const key = name.toLowerCase();
    const known = this.marks.get(key);
    if (known !== undefined) return known;
    const mark = String.fromCodePoint(FIRST_MARK + Math.min(this.kinds.length, MOST_MARKS - 1));
    this.kinds.push(kind);
    this.marks.set(key, mark);
    return mark;
  }

  /** Every name so far, in lower case. */
  names(): string[] {
    return [...this.marks.keys()];
  }

  /** A text without characters that could be taken for marks. */
  static clean(text: string): string {
    return text.replace(MARKS, '');
  }

  /** The text with each mark written out, numbered in the order in which they come. */
  written(text: string): string {
    return text.replace(MARKS, (mark) => this.placeholders.get(mark) ?? this.number(mark));
  }

  /** How many names have been written out. */
  get count(): number {
    return this.placeholders.size;
  }

  private number(mark: string): string {
    const kind = this.kinds[(mark.codePointAt(0) ?? 0) - FIRST_MARK] ?? 'name';
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    this.placeholders.set(mark, `<${kind}-${count}>`);
    return `<${kind}-${count}>`;
  }
}
