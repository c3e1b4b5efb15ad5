import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUp } from '#domain/lookup/look-up.ts';
import { rankResults } from '#domain/lookup/rank-results.ts';
import { runs } from '../../run-count.ts';
import { randomNumbers } from '../../search/check-unlisted.ts';
import { realAtlas } from './real-atlas.ts';

const { dataset, atlas } = realAtlas();
const LONGEST = 100_000;
const BOUND = 50;

/** What texts are made of: notations cut in pieces, words of dialogs, names, log lines, other scripts, broken characters. */
const PIECES: readonly string[] = [
  ...'0x 0X 904 h -1 - %% %%1 &H 0x8000 4005 80004005 c000006d f ff ffffffff 1 12345678 1.2.3.4 fe80:: : :: /'.split(
    ' ',
  ),
  ...'error code status id event reason extended ERROR_ STATUS_LOGON_FAILURE SEC_E_ E_ _ freerdp mstsc'.split(' '),
  ...'VPN no not over RD Gateway Azure xrdp Ubuntu Mac black screen credentials'.split(' '),
  'Source: TermDD\nEvent ID: 56\n',
  '[10:01:02:345] [4242:4243] [ERROR][com.freerdp.core] - ',
  'The logon attempt failed. ',
  'Your computer could not connect to another console session ',
  ' ',
  '\n',
  '\t',
  '. ',
  '(',
  ']',
  '<a b="',
  '\u0000',
  '\ud800',
  '\u202e',
  '\u00a0',
  '\u2212',
  '\u8fdc\u7a0b\u8fde\u63a5',
  '\u30ea\u30e2\u30fc\u30c8',
  '\uc6d0\uaca9',
  '\u043e\u0448\u0438\u0431\u043a\u0430 ',
  'e\u0301\u0302\u0303',
  '\u{1f600}',
  '\ufb01\u00df\u0130',
];

const next = randomNumbers(1127);

function pick<T>(list: readonly T[]): T {
  return list[next() % list.length] as T;
}

/** One of: the same piece again and again, a few pieces, any pieces, any characters. */
function hostileText(length: number): string {
  const few = Array.from({ length: 1 + (next() % 4) }, () => pick(PIECES));
  const kind = next() % 4;
  let text =
    kind === 0
      ? pick(PIECES)
          .repeat(Math.ceil(length / 2))
          .slice(0, length)
      : '';
  while (text.length < length) {
    if (kind === 1) text += pick(few);
    else if (kind === 2) text += pick(PIECES);
    else text += String.fromCharCode(next() % (next() % 4 === 0 ? 0xffff : 0x80));
  }
  return text.slice(0, length);
}

/** Milliseconds; where the clock says more than the bound, of processor time, which others do not add to. */
function milliseconds(text: string): number {
  const start = performance.now();
  const found = lookUp(atlas, text);
  const once = performance.now() - start;
  for (const code of [...found.codes, ...found.unknownCodes]) assert.equal(text.slice(...code.at), code.text);
  assert.ok(rankResults(found).length >= found.codes.length);
  if (once < BOUND) return once;
  const before = process.threadCpuUsage();
  for (let run = 0; run < 5; run++) lookUp(atlas, text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 5000;
}

function slowest(texts: Iterable<string>): { time: number; text: string } {
  let worst = { time: 0, text: '' };
  for (const text of texts) {
    const time = milliseconds(text);
    if (time > worst.time) worst = { time, text };
  }
  return worst;
}

function* many(count: number, lengthOf: () => number): Generator<string, void> {
  for (let made = 0; made < count; made++) yield hostileText(lengthOf());
}

// Whatever is made on first use is made now.
for (const { data } of dataset.symptoms.values()) lookUp(atlas, data.title);

test(`no hostile text of any length up to ${LONGEST} throws or takes ${BOUND} ms`, () => {
  const logUniform = () => Math.floor(Math.exp((next() / 2 ** 32) * Math.log(LONGEST)));
  const { time, text } = slowest(many(runs(400, 100_000), logUniform));
  assert.ok(time < BOUND, `${time} ms for ${text.length} characters: ${JSON.stringify(text.slice(0, 200))}`);
});

test(`nor does one of full length`, () => {
  const { time, text } = slowest(many(runs(6, 200), () => LONGEST));
  assert.ok(time < BOUND, `${time} ms: ${JSON.stringify(text.slice(0, 200))}`);
});
