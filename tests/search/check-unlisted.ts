import type { Dataset } from '#dataset/dataset.ts';
import type { Atlas } from '#domain/contract.d.ts';
import { parseCode } from '#domain/error-code/parse.ts';
import { formatHex, formatHex8, toSigned } from '#domain/error-code/format.ts';
import { lookUp } from '#domain/lookup/look-up.ts';
import type { Tally } from './check-listed.ts';
import { notationsOf } from './notations.ts';

/** The same numbers in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The low bits of such a series repeat soon.
    return (state ^ (state >>> 15)) >>> 0;
  };
}

/**
 * Random numbers that no list has, in every notation. Wrong is an entry whose value is none of the readings of the
 * digits, and a number that is passed over where it stands alone.
 */
export function checkUnlisted(atlas: Atlas, dataset: Dataset, count: number): Tally {
  const values = new Map<string, number[]>();
  for (const { id: space, data } of dataset['code-spaces'].values()) {
    const offset = Number(data.offset ?? 0);
    for (const { value, symbol } of data.codes) {
      const number = Number(value);
      if (value !== undefined) values.set(`${space}/${value}`, [number, number + offset]);
      else values.set(`${space}/${symbol?.toLowerCase()}`, []);
    }
  }
  const listed = new Set([...values.values()].flat());
  const next = randomNumbers(20261127);
  const missed: string[] = [];
  let asked = 0;
  for (let made = 0; made < count;) {
    // Of every size, since small numbers are the ones that look like others.
    const value = next() >>> (next() % 24);
    if (listed.has(value)) continue;
    made++;
    for (const { text, readings, name } of notationsOf(value)) {
      asked++;
      const { codes, unknownCodes } = lookUp(atlas, text);
      const wrong = codes.flatMap(({ entries }) =>
        entries.filter(({ id }) => !values.get(id)?.some((known) => readings.includes(known))),
      );
      if (wrong.length > 0) missed.push(`${name} ${text}: ${wrong.map(({ id }) => id).join(' ')}`);
      else if (codes.length + unknownCodes.length === 0) missed.push(`${name} ${text}: passed over`);
    }
  }
  return { asked, missed };
}

/** What is written by `format` is read back by `parse`. */
export function checkRoundTrip(count: number): Tally {
  const next = randomNumbers(904);
  const missed: string[] = [];
  let asked = 0;
  for (let made = 0; made < count; made++) {
    const value = next() >>> (next() % 32);
    const texts = [formatHex(value), formatHex8(value), String(value), String(toSigned(value))];
    for (const text of texts) {
      asked++;
      if (parseCode(text)?.readings[0]?.value !== value) missed.push(`${value}: ${text}`);
    }
  }
  return { asked, missed };
}
