import { broken, does, type Judgment, unknownTo } from './judgment.ts';
import { operandsOf, type Usage } from './usage.ts';

/**
 * Judges one call of a program by the list of its usages.
 *
 * @param table Where a missing usage belongs, as shown in the hint.
 * @param script Judges the operand `SCRIPT`, where a usage has one.
 */
export function judgeProgram(
  words: readonly string[],
  usages: readonly Usage[],
  table: string,
  script?: (text: string) => Judgment,
): Judgment {
  const [program = ''] = words;
  const own = usages.filter(({ usage }) => usage.split(' ')[0] === program.toLowerCase());
  if (own.length === 0) return unknownTo(table, `the program "${program}"`);
  for (const { usage, effect } of own) {
    const operands = operandsOf(words, usage);
    if (operands === undefined) continue;
    const inner = operands.get('SCRIPT');
    return inner !== undefined && script ? script(inner) : does(effect);
  }
  const shared = own.map(({ usage }) => sharedWords(words, usage.split(' ')));
  const near = own.filter((_, index) => shared[index] === Math.max(...shared));
  const known = near.map(({ usage }) => `"${usage}"`).join(' or ');
  return broken(`${quote(words)} is not written as ${known}, from ${table}`);
}

function sharedWords(words: readonly string[], pattern: readonly string[]): number {
  const end = words.findIndex((word, index) => word.toLowerCase() !== pattern[index]?.toLowerCase());
  return end < 0 ? words.length : end;
}

function quote(words: readonly string[]): string {
  return words.map((word) => (/[ *]/.test(word) ? `"${word}"` : word)).join(' ');
}
