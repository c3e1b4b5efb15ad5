import type { Effect } from '#dataset/vocabulary.ts';

/**
 * One way to write a command, close to the notation of Windows' own help: `reg export KEY PATH {/y}`. Words in capitals are
 * operands (see `OPERANDS`), `...` repeats the last one, `enable|disable` is either. Options may stand anywhere: `[/s]` can and
 * `{/y}` must be there.
 */
export interface Usage {
  readonly usage: string;
  /** Undefined where the effect is that of the PowerShell text among the operands. */
  readonly effect: Effect | undefined;
}

/** What may stand for an operand. A name that is missing here is a literal word. */
const OPERANDS: Readonly<Record<string, RegExp>> = {
  TEXT: /./s,
  /** Of a Linux account, a service, a container, a session. */
  NAME: /^\w[\w.-]*$/,
  NUMBER: /^\d+$/,
  HOST: /^[A-Za-z0-9.-]+(:\d+)?$/,
  COMPUTER: /^\\\\[A-Za-z0-9.-]+$/,
  KEY: /^(HKLM|HKCU)\\[^"]+$/,
  PATH: /^([A-Za-z]:|%[A-Z]+%|\$env:[A-Za-z]+)\\[^"<>|?]+$/,
  FILE: /^\/[^"<>|?*]+$/,
  GRANT: /^\*S-1-5-\d+(-\d+)*:\(([A-Z]+)\)$/,
  TIME: /^([01]\d|2[0-3]):[0-5]\d$/,
  SCRIPT: /./s,
};

interface Option {
  readonly words: readonly string[];
  readonly required: boolean;
}

interface Form {
  readonly fixed: readonly string[];
  readonly options: readonly Option[];
}

/** The words that stand for operands, by the name of the operand; undefined where the words do not fit. */
export function operandsOf(words: readonly string[], usage: string): ReadonlyMap<string, string> | undefined {
  const { fixed, options } = readForm(usage);
  const operands = new Map<string, string>();
  const plain = takeOptions(words, options, operands);
  return plain !== undefined && takeFixed(plain, fixed, operands) ? operands : undefined;
}

/** The words that are no option; undefined where an option that must be there is not. */
function takeOptions(
  words: readonly string[],
  options: readonly Option[],
  operands: Map<string, string>,
): string[] | undefined {
  const rest = [...words];
  const left = [...options];
  const plain: string[] = [];
  while (rest.length > 0) {
    const found = left.findIndex((option) => option.words.every((pattern, index) => matches(rest[index], pattern)));
    const [option] = found < 0 ? [] : left.splice(found, 1);
    if (option === undefined) plain.push(rest.shift() ?? '');
    else for (const pattern of option.words) keep(pattern, rest.shift() ?? '', operands);
  }
  return left.some(({ required }) => required) ? undefined : plain;
}

/** Whether the words are those of the pattern, in its order, and none is left over. */
function takeFixed(words: readonly string[], fixed: readonly string[], operands: Map<string, string>): boolean {
  const last = fixed.at(-1)?.replace('...', '') ?? '';
  const repeats = fixed.at(-1) !== last;
  const patterns = words.map((_, index) =>
    index < fixed.length - 1 ? fixed[index] : index === fixed.length - 1 || repeats ? last : undefined,
  );
  if (words.length < fixed.length) return false;
  return words.every((word, index) => {
    const pattern = patterns[index];
    if (pattern === undefined || !matches(word, pattern)) return false;
    keep(pattern, word, operands);
    return true;
  });
}

function keep(pattern: string, word: string, operands: Map<string, string>): void {
  if (pattern in OPERANDS) operands.set(pattern, word);
}

/**
 * Literals are compared without regard to case, as Windows does, but for short options: `usermod -ag` is not `-aG`.
 * `/v:HOST` and `mtu=NUMBER` hold an operand.
 */
function matches(word: string | undefined, pattern: string): boolean {
  if (word === undefined) return false;
  if (pattern.includes('|')) return pattern.split('|').some((one) => matches(word, one));
  const operand = OPERANDS[pattern];
  if (operand) return operand.test(word);
  const [, head = '', tail = ''] = /^(.*[:=])([A-Z]+)$/.exec(pattern) ?? [];
  const inner = OPERANDS[tail];
  if (inner) return word.toLowerCase().startsWith(head.toLowerCase()) && inner.test(word.slice(head.length));
  return /^-[a-z]{1,2}$/i.test(pattern) ? word === pattern : word.toLowerCase() === pattern.toLowerCase();
}

function readForm(usage: string): Form {
  const fixed: string[] = [];
  const options: Option[] = [];
  for (const [part, optional, required] of usage.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|\S+/g)) {
    const option = optional ?? required;
    if (option === undefined) fixed.push(part);
    else options.push({ words: option.split(' '), required: required !== undefined });
  }
  return { fixed, options };
}
