import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { lookUp } from '#domain/lookup/look-up.ts';
import { runs } from '../../run-count.ts';
import { realAtlas } from './real-atlas.ts';

const { atlas } = realAtlas();
const LENGTH = 100_000;

function fill(unit: string): string {
  return unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
}

function series(make: (place: number) => string): string {
  return Array.from({ length: LENGTH / 4 }, (_, place) => make(place))
    .join(' ')
    .slice(0, LENGTH);
}

/** What somebody may paste by accident or to break the page. */
const HOSTILE: Readonly<Record<string, string>> = {
  'hex digits': fill('0123456789abcdef'),
  'one hex digit': fill('f'),
  'one decimal digit': fill('1'),
  'digits ended by a letter': `${fill('1').slice(1)}g`,
  '0x without end': fill('0x'),
  '0x with digits': fill('0x9 '),
  '0x in groups': fill('0x8000 4005 '),
  'bare digits': fill('1 '),
  'bare digits in brackets': fill('(1)'),
  'eight bare digits': fill('12345678 '),
  'announced digits': fill('error 1 '),
  'announcing words': fill('error codes status id '),
  'half an announcing word': fill('sub '),
  'a suffix': fill('100h '),
  signs: fill('-'),
  'signed digits': fill('-1 '),
  'percent signs': fill('%%'),
  'message numbers': fill('%%1 '),
  'dashes between digits': fill('1-'),
  'dots between digits': fill('1.'),
  'control characters': fill('\u0000\u0001\u0007\u001b[31m'),
  markup: fill('<script>alert("0x904")</script>&#x904;'),
  'right-to-left marks and emoji': fill('\u202e\u{1f600}\u6f22\u00e9'),
  'half of surrogate pairs': fill('\ud800'),
  'long names': fill(`${'B'.repeat(90)}_`),
  'one name': fill('SEC_E_LOGON_DENIED '),
  spaces: fill(' '),
  'line breaks': fill('\r\n'),
  'dialog texts': fill('Your computer could not connect. The logon attempt failed. '),
  'cues and negations': fill('no VPN, over VPN, not Azure VM, RD Gateway, xrdp, Ubuntu. '),
  'event sources': fill('Source: TermDD Schannel LsaSrv event 56 '),
  'unknown words': series((place) => `wordz${place.toString(36)}y`),
  'many numbers': series((place) => `0x${place.toString(16)}`),
  'many announced numbers': series((place) => `id ${place}`),
};

/** CPU milliseconds of this thread for one lookup: what else the machine does is not in it. Its clock ticks coarsely. */
function milliseconds(text: string): number {
  const start = process.threadCpuUsage();
  for (let lookups = 1; ; lookups++) {
    lookUp(atlas, text);
    const { user, system } = process.threadCpuUsage(start);
    if (user + system >= 24_000 || lookups === 50) return (user + system) / 1000 / lookups;
  }
}

/**
 * The quickest of some runs for half of a text and for all of it. Runs again for as
 * long as all of it seems to cost more than three times half of it; growth by the square would be four times, and below
 * five milliseconds a ratio says nothing.
 */
function quickest(text: string): { half: number; whole: number; bound: number } {
  let half = Number.POSITIVE_INFINITY;
  let whole = Number.POSITIVE_INFINITY;
  let bound = 0;
  for (let run = 0; run < 3 || (run < 20 && whole >= bound); run++) {
    half = Math.min(half, milliseconds(text.slice(0, LENGTH / 2)));
    whole = Math.min(whole, milliseconds(text));
    bound = 3 * Math.max(half, 5);
  }
  return { half, whole, bound };
}

describe(`${LENGTH} characters of`, () => {
  for (const [what, text] of Object.entries(HOSTILE)) {
    test(`${what} are read as text, and twice the length costs less than three times the time`, () => {
      assert.equal(text.length, LENGTH);
      const { codes, unknownCodes } = lookUp(atlas, text);
      assert.ok(codes.length + unknownCodes.length <= 400);
      for (const code of [...codes, ...unknownCodes]) assert.equal(text.slice(...code.at), code.text);
      const { half, whole, bound } = quickest(text);
      assert.ok(whole < bound, `${half} ms for half of it, ${whole} ms for all of it`);
    });
  }
});

test('markup in a text does not become part of what was found in it', () => {
  const { codes } = lookUp(atlas, '<b onclick="x">0x904</b><img src=0x7>');
  assert.deepEqual(
    codes.map(({ text }) => text),
    ['0x904', '0x7'],
  );
});

test('more different codes than any log holds are cut off at 200', () => {
  const { codes, unknownCodes } = lookUp(atlas, (HOSTILE['many numbers'] ?? '').slice('0x0 '.length));
  assert.equal(codes.length + unknownCodes.length, 200);
});

test('no text makes it throw', () => {
  const unit = fc.constantFrom(
    '0x',
    '904',
    'h',
    '-',
    ' ',
    '%%',
    'error ',
    'SEC_E_',
    '\u0000',
    '\ud800',
    '<',
    '2308',
    '_',
    '.',
    '/',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(unit, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (input) => {
      const { codes, unknownCodes } = lookUp(atlas, input);
      for (const code of [...codes, ...unknownCodes]) assert.equal(input.slice(...code.at), code.text);
      for (const { entries } of codes) {
        assert.ok(entries.length > 0);
        assert.equal(new Set(entries).size, entries.length);
      }
    }),
    { numRuns: runs(1_000, 50_000) },
  );
});
