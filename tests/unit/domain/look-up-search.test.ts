import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  checkNamedSpaces,
  checkNames,
  checkNotations,
  checkOpen,
  checkPairs,
  type Tally,
} from '../../search/check-listed.ts';
import { checkQueries, readQueries } from '../../search/check-queries.ts';
import { checkRoundTrip, checkUnlisted } from '../../search/check-unlisted.ts';
import { notationsOf } from '../../search/notations.ts';
import { realAtlas } from './real-atlas.ts';

const { dataset, atlas } = realAtlas();
/** Of the listed codes every so many; `npm run test:search` takes all. */
const STEP = 7;

function nothingMissed({ asked, missed }: Tally, least: number): void {
  assert.ok(asked >= least, `only ${asked} asked`);
  assert.deepEqual(missed, []);
}

describe('a listed code', () => {
  test('is among the entries of its number in at least eight notations', () => {
    const notations = checkNotations(atlas, dataset, STEP);
    assert.ok(notations.fewest >= 8);
    nothingMissed(notations, 1000);
  });

  test('is first where the text names its list, and by its name', () => {
    nothingMissed(checkNamedSpaces(atlas, dataset, STEP), 100);
    nothingMissed(checkNames(atlas, dataset, STEP), 80);
  });

  test('is asked about where several lists have its number, and none is chosen', () => {
    nothingMissed(checkOpen(atlas, dataset, STEP), 30);
  });
});

test('a pair leads to its article first, in either order', () => nothingMissed(checkPairs(atlas, dataset), 40));

test('a number that no list has gets no entry of another number', () => {
  nothingMissed(checkUnlisted(atlas, dataset, 300), 3000);
});

test('a random number is read back as it was written', () => nothingMissed(checkRoundTrip(2000), 8000));

describe('the notations of the test', () => {
  test('are written by hand like this', () => {
    assert.deepEqual(
      notationsOf(0xc000006d).map(({ text }) => text),
      [
        '0xc000006d',
        '0XC000006D',
        '0xc000006d',
        '0xC000006D',
        '0xc000006dL',
        '&HC000006D',
        '0c000006dh',
        '0xc000-006d',
        '0xc0-00-00-6d',
        '0xc000 006d',
        '%%3221225581',
        '3221225581',
        'It ended with error 3221225581 today.',
        'The log said "(error code: 0xc000006d)", then nothing.',
        '-1073741715',
        '-1 073 741 715',
        '0xFFFFFFFFc000006d',
        'c000006d',
      ],
    );
  });
});

test('of what people wrote, most is answered first, and the count does not fall', () => {
  const { asked, first, inThree } = checkQueries(
    atlas,
    readQueries(join(import.meta.dirname, '../../search/queries.yaml')),
  );
  assert.ok(asked >= 100, `${asked} queries`);
  assert.ok(first >= asked * 0.8, `${first} of ${asked} first`);
  assert.ok(inThree >= asked * 0.88, `${inThree} of ${asked} in the first three`);
});
