import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { bundleHeadless } from '#generate/bundle-embeds.ts';
import { readImports } from '../architecture/read-imports.ts';
import { namesUsed } from './names-used.ts';
import { functionNames, readDeclarations } from './read-declarations.ts';
import { type Calls, type Ruled, runBundle } from './run-bundle.ts';

/** A call and its result, written down and read by a person. */
interface Recorded {
  readonly text: string;
  readonly result: unknown;
}

interface RecordedCase extends Calls {
  readonly result: unknown;
}

interface RecordedRules extends Ruled {
  readonly result: unknown;
}

const RECORDED = join(import.meta.dirname, 'recorded');
const read = (name: string) => JSON.parse(readFileSync(join(RECORDED, name), 'utf8'));
const namesOf = (kind: string) => readdirSync(RECORDED).filter((name) => name.startsWith(`${kind}-`));
const names = namesOf('lookUp').sort();
const recorded: readonly Recorded[] = names.map(read);
const caseNames = namesOf('case').sort();
const cases: readonly RecordedCase[] = caseNames.map(read);
const rulesNames = namesOf('overlay').sort();
const rules: readonly RecordedRules[] = rulesNames.map(read);
const recordedAtlas = read('loadAtlas.json');

const promised = readDeclarations(readFileSync(join(import.meta.dirname, 'promised.d.ts'), 'utf8'));

const bundle = await bundleHeadless(join(import.meta.dirname, '..', '..'));
const output = runBundle(
  bundle,
  recorded.map(({ text }) => text),
  cases,
  rules,
);

describe('the bundled module in plain Node', () => {
  test('exports functions by their names', () => {
    assert.deepEqual([...output.exports].sort(), functionNames(promised).sort());
  });

  test('loads an atlas from a file: address, exactly as recorded in loadAtlas.json', () => {
    assert.deepEqual(output.atlas, recordedAtlas);
  });

  for (const [place, name] of names.entries()) {
    test(`answers exactly as recorded in ${name}`, () => {
      assert.deepEqual(output.results[place], recorded[place]?.result);
    });
  }

  for (const [place, name] of caseNames.entries()) {
    test(`leads the case of ${name} exactly as recorded`, () => {
      assert.deepEqual(output.walks[place], cases[place]?.result);
    });
  }
});

for (const [place, name] of rulesNames.entries()) {
  test(`reads, describes and applies the rules of ${name} exactly as recorded`, () => {
    assert.deepEqual(output.rules[place], rules[place]?.result);
  });
}

describe('the bundle', () => {
  test('imports nothing but, where it reads a file, node:fs/promises', () => {
    assert.deepEqual(
      readImports('rdp-atlas.mjs', bundle).map(({ specifier, dynamic }) => [specifier, dynamic]),
      [['node:fs/promises', true]],
    );
  });

  test('uses nothing that only a browser or only Node has', () => {
    const elsewhere = ['document', 'window', 'localStorage', 'process', 'Buffer', 'require', '__dirname'];
    const used = namesUsed(bundle);
    assert.ok(used.has('URLSearchParams') && used.has('WeakMap'), 'the names were read');
    assert.deepEqual(
      elsewhere.filter((name) => used.has(name)),
      [],
    );
  });

  test('is the same whenever it is made', async () => {
    assert.equal(await bundleHeadless(join(import.meta.dirname, '..', '..')), bundle);
  });
});

describe('a recording', () => {
  test('notices a field that has another name, a field more and a field less', () => {
    const result = { codes: [], unknownCodes: [], symptoms: [], facts: [] };
    const { codes, ...rest } = result;
    assert.deepEqual(recorded[names.indexOf('lookUp-nothing.json')]?.result, result);
    assert.notDeepEqual({ ...rest, listed: codes }, result);
    assert.notDeepEqual({ ...result, more: true }, result);
    assert.notDeepEqual(rest, result);
  });
});
