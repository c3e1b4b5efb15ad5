import { looksLikeMachine } from './machine-names.ts';
import { NameBook, type NameKind } from './name-book.ts';
import { isOrdinary, soundsOrdinary } from './ordinary-words.ts';
import { addressRules } from './rules-of-addresses.ts';
import { labelRules, secretRules } from './rules-of-labels.ts';
import { accountRules } from './rules-of-accounts.ts';

/** Finds one form of name and puts marks in its place. */
export interface RedactRule {
  readonly pattern: RegExp;
  /** @param found The match, then its groups. */
  readonly replace: (book: NameBook, ...found: (string | undefined)[]) => string;
}

/** A name that the reader gave as one. */
export interface KnownName {
  readonly name: string;
  readonly kind: NameKind;
}

const RULES: readonly RedactRule[] = [...labelRules, ...accountRules, ...addressRules];

const WORD = /(?<![<\p{L}\p{N}._$-])[\p{L}\p{N}](?:[\p{L}\p{N}._$-]*[\p{L}\p{N}$])?/gu;

/**
 * The texts with each name of a machine, a person, a domain, an address in a network, a share, an account or a secret
 * replaced by a placeholder such as `<host-1>`. Codes, event ids, versions, ports and builds stay. What looks like an
 * ordinary word and stands where no name would stand cannot be told from one: `known` is for those.
 *
 * @param options.known Names that are replaced wherever they stand.
 * @param options.keep Replaces nothing but passwords.
 */
export function redact(
  texts: readonly string[],
  { known = [], keep = false }: { readonly known?: readonly KnownName[]; readonly keep?: boolean } = {},
): { texts: string[]; count: number } {
  const book = new NameBook();
  const clean = texts.map((text) => NameBook.clean(text));
  if (keep) {
    const open = clean.map((text) => applyRules(book, secretRules, text));
    return { texts: open.map((text) => book.written(text)), count: book.count };
  }
  const plain = known.flatMap(({ name, kind }) => {
    const trimmed = NameBook.clean(name).trim();
    return trimmed === '' || isOrdinary(trimmed) || hasForm(book, trimmed)
      ? []
      : [{ name: trimmed, kind }, ...wordsOf(trimmed, kind)];
  });
  const formed = clean.map((text) => redactForms(book, replaceKnown(book, text, plain)));
  const names = new Set(book.names());
  const marked = formed.map((text) => replaceAgain(book, text, names));
  return { texts: marked.map((text) => book.written(text)), count: book.count };
}

function redactForms(book: NameBook, text: string): string {
  return applyRules(book, RULES, text).replace(WORD, (word) => {
    // What has a dot and is no host by now is a file or a version; some files are named after a host.
    const [, name = word, ending = ''] = /^([^.]+)(\.(?:rdpw?|cer|crt|pfx))$/i.exec(word) ?? [];
    return !name.includes('.') && looksLikeMachine(name) ? book.mark(name, 'host') + ending : word;
  });
}

/** Of a name of several words, each that is no ordinary one: `Jane Doe` is called Doe elsewhere. */
function wordsOf(name: string, kind: NameKind): KnownName[] {
  const words = name.split(/\s+/).map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
  return words
    .filter((word) => word !== name && /^[\p{L}'’-]{3,}$/u.test(word) && !isOrdinary(word))
    .map((word) => ({ name: word, kind }));
}

function applyRules(book: NameBook, rules: readonly RedactRule[], text: string): string {
  return rules.reduce(
    (rest, { pattern, replace }) => rest.replace(pattern, (...found) => replace(book, ...found.map(groupOf))),
    text,
  );
}

/** Whether the rules alone find all of a name, such as `domain\user` or an address. */
function hasForm(book: NameBook, name: string): boolean {
  return /^[\p{Co}\d\s@.\\/:-]+$/u.test(redactForms(book, name));
}

/** After the groups `replace` passes a number and the whole text; neither is a group. */
function groupOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function replaceKnown(book: NameBook, text: string, known: readonly KnownName[]): string {
  return known.reduce((rest, { name, kind }) => replaceWord(rest, name, () => book.mark(name, kind)), text);
}

/** A word in whatever case, not as part of another. A regular expression for each name costs a hundred times as much. */
function replaceWord(text: string, word: string, mark: () => string): string {
  const [all, one] = [lower(text), lower(word)];
  const isPart = (place: number) => /[\p{L}\p{N}]/u.test(text.charAt(place));
  let made = '';
  let from = 0;
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + 1)) {
    if (at < from || isPart(at - 1) || isPart(at + word.length)) continue;
    made += text.slice(from, at) + mark();
    from = at + word.length;
  }
  return made + text.slice(from);
}

/** Letters that are longer in lower case stay, so that places in the text stay. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** A name that one place gave away is known everywhere else, and so is the organization in the name of its domain. */
function replaceAgain(book: NameBook, text: string, names: ReadonlySet<string>): string {
  const parts = new Set([...names].filter((name) => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(name)).flatMap(inside));
  return text.replace(WORD, (word) => {
    const name = word.toLowerCase();
    if (names.has(name) && name.length > 1 && !isOrdinary(name)) return book.mark(name, 'name');
    return parts.has(name) ? book.mark(name, 'domain') : word;
  });
}

function inside(domain: string): string[] {
  return domain
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 3 && !soundsOrdinary(label));
}
