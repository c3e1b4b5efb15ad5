/** A part of a text: what was read in it, or what stands around that. */
export interface ExcerptPart {
  readonly text: string;
  readonly read: 'code' | 'fact' | undefined;
}

export interface Read {
  readonly at: readonly [start: number, end: number];
  readonly read: 'code' | 'fact';
}

/** Characters kept on either side of what was read. */
const AROUND = 28;
/** Of a long log the first ones show how it was read. */
const MOST_READ = 12;
const LONGEST_READ = 80;

/**
 * The parts of a text that were read, with a few words around each; what lies between is left out and marked by an
 * ellipsis. Line ends become spaces. Empty where the text is no more than what was read.
 */
export function excerptOf(text: string, reads: readonly Read[]): ExcerptPart[] {
  const inOrder = [...reads].filter(({ at: [start, end] }) => end > start).sort((a, b) => a.at[0] - b.at[0]);
  const parts: ExcerptPart[] = [];
  let end = 0;
  for (const { at, read } of inOrder.slice(0, MOST_READ)) {
    const [start, last] = at;
    if (start < end) continue;
    parts.push(...between(text, end, start, parts.length > 0), {
      text: oneLine(text.slice(start, Math.min(last, start + LONGEST_READ))),
      read,
    });
    end = last;
  }
  const isMore = parts.some(({ text: words, read }) => read === undefined && words.trim() !== '');
  const rest = text.slice(end).trim();
  if (parts.length === 0 || (!isMore && rest === '')) return [];
  return [...parts, ...after(text, end)];
}

function between(text: string, from: number, to: number, hasBefore: boolean): ExcerptPart[] {
  if (to - from <= 2 * AROUND) return plain(text.slice(from, to));
  const tail = `… ${fromWord(text.slice(to - AROUND, to))}`;
  return plain(hasBefore ? `${toWord(text.slice(from, from + AROUND))} ${tail}` : tail);
}

function after(text: string, from: number): ExcerptPart[] {
  const rest = text.slice(from).trimEnd();
  return plain(rest.length <= 2 * AROUND ? rest : `${toWord(rest.slice(0, AROUND))} …`);
}

function plain(text: string): ExcerptPart[] {
  return text === '' ? [] : [{ text: oneLine(text), read: undefined }];
}

/** From the first whole word on. */
function fromWord(text: string): string {
  return text.replace(/^\S{0,12}\s/, '').trimStart();
}

/** To the last whole word. */
function toWord(text: string): string {
  return text.replace(/\s\S{0,12}$/, '').trimEnd();
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
