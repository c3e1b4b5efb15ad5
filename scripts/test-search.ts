import { basename, join } from 'node:path';
import {
  checkNamedSpaces,
  checkNames,
  checkNotations,
  checkOpen,
  checkPairs,
  type Tally,
} from '../tests/search/check-listed.ts';
import { checkQueries, readQueries } from '../tests/search/check-queries.ts';
import { checkRoundTrip, checkUnlisted } from '../tests/search/check-unlisted.ts';
import { measureLookups } from '../tests/search/measure-lookups.ts';
import { notationsOf } from '../tests/search/notations.ts';
import { realAtlas } from '../tests/unit/domain/real-atlas.ts';
import { ROOT } from './generate-and-report.ts';

/**
 * `npm run test:search`: the search against the dataset, against random numbers and against what people wrote. Exits
 * with 1 where a bound is broken; `short` is what keeps its bound and has not reached the goal. Other files of queries can
 * be named: `npm run test:search -- more.yaml`.
 */
const { atlas, dataset } = realAtlas();
/**
 * What people wrote, with the least share of it, in percent, that is answered first and in the first three: what was
 * reached, to be raised and never lowered for a record. The goal stands beside it.
 */
const FLOORS: Readonly<Record<string, readonly [first: number, inThree: number]>> = {
  'queries.yaml': [95, 98],
  'queries-more.yaml': [86, 95],
  'queries-translated.yaml': [92, 96],
  'queries-tickets.yaml': [85, 94],
  'queries-once-unseen.yaml': [85, 94],
  'queries-once-unseen-3.yaml': [86, 91],
  'queries-once-unseen-4.yaml': [70, 81],
  'queries-once-unseen-5.yaml': [73, 84],
  'queries-unseen.yaml': [81, 88],
  'queries-unseen-6.yaml': [61, 77],
};
const GOAL = [95, 99] as const;
/** Of these only the shares are told, so that nobody tunes for them. */
const UNSEEN = ['queries-unseen.yaml', 'queries-unseen-6.yaml'];

const files = [...Object.keys(FLOORS).map((name) => join(ROOT, 'tests/search', name)), ...process.argv.slice(2)];

interface Row {
  readonly what: string;
  readonly asked: number;
  readonly result: string;
  readonly bound: string;
  readonly isKept: boolean;
  /** Kept, and still short of what it should be. */
  readonly isShort?: boolean;
}

const rows: Row[] = [];
const misses: string[] = [];

function none(what: string, { asked, missed }: Tally, bound = '0 wrong'): void {
  rows.push({ what, asked, result: `${missed.length} wrong`, bound, isKept: missed.length === 0 && asked > 0 });
  misses.push(...missed.map((text) => `${what}: ${text}`));
}

const notations = checkNotations(atlas, dataset);
none(`every code in ${notations.fewest} or more notations: its entry is there`, notations);
rows.push({
  what: 'notations of a code, at least',
  asked: notations.asked,
  result: String(notations.fewest),
  bound: '8',
  isKept: notations.fewest >= 8,
});
none('its list is named: it is first', checkNamedSpaces(atlas, dataset));
none('its name alone: it is first, or all of that name are offered', checkNames(atlas, dataset));
none('a pair in either order: its article is first', checkPairs(atlas, dataset));
none('a bare number of several lists: asked, none chosen', checkOpen(atlas, dataset));
none('10,000 random unlisted numbers in every notation', checkUnlisted(atlas, dataset, 10_000));
none('100,000 random numbers: parse(format(v)) = v', checkRoundTrip(100_000));

for (const file of files) {
  const score = checkQueries(atlas, readQueries(file));
  const name = basename(file);
  const [first, inThree] = FLOORS[name] ?? [0, 0];
  const share = (count: number) => (100 * count) / score.asked;
  const row = (what: string, count: number, byLetter: number, floor: number, goal: number) =>
    rows.push({
      what: `${name}: ${what}`,
      asked: score.asked,
      result: `${share(count).toFixed(1)} % (by the letter ${share(byLetter).toFixed(1)} %)`,
      bound: `${floor} %, goal ${goal} %`,
      isKept: share(count) >= floor && score.asked > 0,
      isShort: share(count) < goal,
    });
  row('the answer is first', score.first, score.firstByLetter, first, GOAL[0]);
  row('the answer is in the first three', score.inThree, score.inThreeByLetter, inThree, GOAL[1]);
  if (!UNSEEN.includes(name)) misses.push(...score.missed.map((missed) => `${name}, ${inWords(missed)}`));
}

const queries = files.flatMap(readQueries).map(({ text }) => text);
const notated = atlas.codes.flatMap(({ decimal }) => (decimal === null ? [] : notationsOf(decimal)));
const texts = [...queries, ...notated.map(({ text }) => text)].slice(0, 10_000);
const p95 = measureLookups(atlas, texts);
rows.push({
  what: 'one lookup, 95 in 100',
  asked: texts.length,
  result: `${p95.toFixed(3)} ms`,
  bound: '1 ms',
  isKept: p95 < 1,
});

const prose = readQueries(join(ROOT, 'tests/search/queries.yaml')).map(({ text }) => text);
rows.push({
  what: 'of the queries alone',
  asked: prose.length,
  result: `${measureLookups(atlas, prose).toFixed(3)} ms`,
  bound: '-',
  isKept: true,
});

for (const miss of misses) console.log(miss);
console.log('');
for (const { what, asked, result, bound, isKept, isShort } of rows)
  console.log(
    `${isKept ? (isShort ? 'short ' : 'kept  ') : 'BROKEN'} ${what.padEnd(66)} ${String(asked).padStart(7)}  ${result.padEnd(34)} bound ${bound}`,
  );
process.exitCode = rows.every(({ isKept }) => isKept) ? 0 : 1;

/** What was asked, what was wanted, and what came in its place. */
function inWords({ place, query, got }: ReturnType<typeof checkQueries>['missed'][number]): string {
  const where = place === undefined ? 'not found' : `place ${place}`;
  const wanted = query.expect.join(' or ') || 'nothing';
  return `${query.kind}, ${query.lang}: ${JSON.stringify(query.text)}
    wanted ${wanted}, ${where}; got ${got.join(', ') || 'nothing'}`;
}
