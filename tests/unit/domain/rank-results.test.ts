import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookUp } from '#domain/lookup/look-up.ts';
import { rankResults } from '#domain/lookup/rank-results.ts';
import { realAtlas } from './real-atlas.ts';

const { atlas } = realAtlas();

/** Kind and id of each result, with the reading of a code. */
function ranked(text: string): string[] {
  return rankResults(lookUp(atlas, text)).map((result) =>
    result.kind === 'code' ? `${result.reading} ${result.id}` : `${result.kind} ${result.id}`,
  );
}

describe('the first answer', () => {
  test('to a pair is the article of the pair, in whatever order, then its codes, then other readings', () => {
    for (const text of ['0x904 0x7', 'extended 0x7, code 0x904', 'Error code: 0x904 Extended error code: 0x7']) {
      const [first, ...others] = ranked(text);
      assert.equal(first, 'symptom socket-closed-0x904-0x7');
      assert.deepEqual(others.slice(0, 2).sort(), ['said mstsc-disconnect/0x904', 'said mstsc-extended/0x7']);
      assert.ok(others.slice(2).every((result) => result.startsWith('other ')));
    }
  });

  test('to a number whose list the text names is the article that this code leads to, and the code', () => {
    assert.deepEqual(ranked('TermDD 56').slice(0, 2), ['symptom security-layer-refused', 'said event-termdd/0x38']);
    assert.equal(ranked('TermDD 50')[0], 'symptom protocol-or-encryption-error');
  });

  test('to a dialog text is its article', () => {
    assert.equal(ranked('The logon attempt failed')[0], 'symptom credentials-did-not-work');
  });

  test('to a number that no list has says that it is unlisted, before what only sounds like the rest', () => {
    assert.deepEqual(ranked('black screen after login 0x12345').slice(0, 2), [
      'unlisted 0x12345',
      'symptom black-screen-after-sign-in',
    ]);
  });
});

test('"the server ended it" says less than the extended reason beside it, in whatever order', () => {
  for (const text of ['Error: 0x3, Extended Error: 0x5', 'Extended error code: 0x5, error code: 0x3'])
    assert.equal(ranked(text)[0], 'symptom session-taken-over');
});

test('a zero of which nothing tells the list stands behind what words tell, and is asked where it is alone', () => {
  const told = ranked('black screen after login, 0x0');
  assert.equal(told[0], 'symptom black-screen-after-sign-in');
  assert.ok(told.includes('open errinfo-pdu/0x0'));
  assert.ok(ranked('0x0')[0]?.startsWith('open '));
});

test('a number of several lists has all its readings, each before what it alone leads to, and it is asked', () => {
  const found = lookUp(atlas, '0x904');
  assert.deepEqual(found.ask?.spaces, ['mstsc-disconnect', 'apple-mobile-client']);
  assert.deepEqual(ranked('0x904'), [
    'open mstsc-disconnect/0x904',
    'symptom socket-closed-0x904-other',
    'open apple-mobile-client/0x904',
  ]);
});

test('every entry, every unlisted number and every article is in the results once', () => {
  const text = 'freerdp 0x00020008, event 56, 0x3 and 0x12345, The logon attempt failed';
  const { codes, unknownCodes, symptoms } = lookUp(atlas, text);
  const all = [
    ...new Set(codes.flatMap(({ entries }) => entries.map(({ id }) => id))),
    ...unknownCodes.map(({ value }) => value),
    ...symptoms.map(({ id }) => id),
  ];
  const results = rankResults(lookUp(atlas, text)).map(({ id }) => id);
  assert.deepEqual(results.toSorted(), all.toSorted());
});

test('nothing found gives nothing', () => assert.deepEqual(ranked('hello world'), []));
