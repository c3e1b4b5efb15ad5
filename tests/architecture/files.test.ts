import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { describe, test } from 'node:test';
import { readSource, sourceFiles } from './source-files.ts';

const LONGEST = 250;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^([A-Z][a-z0-9]*)+$/;

/** Names that say nothing about what is inside. */
const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib', 'index'];

/** What is wrong with the name of a file under src/; undefined where nothing is. */
function nameProblem(file: string): string | undefined {
  if (posix.basename(file) === 'README.md') return undefined;
  const page = file.startsWith('src/site/pages/');
  const [name = ''] = posix.basename(file).split('.');
  const folders = posix
    .dirname(file)
    .split('/')
    .map((folder) => (page ? folder.replace(/^\[(.*)\]$/, '$1') : folder));
  if (folders.some((folder) => !KEBAB.test(folder))) return `${file}: folders are kebab-case`;
  if (!page && [...folders, name].some((part) => EMPTY_NAMES.includes(part))) return `${file}: name what it is`;
  if (page) return KEBAB.test(name.replace(/^\[(.*)\]$/, '$1')) ? undefined : `${file}: pages are kebab-case`;
  if (name === 'README') return undefined;
  if (file.endsWith('.astro')) return PASCAL.test(name) ? undefined : `${file}: Astro components are PascalCase`;
  return KEBAB.test(name) ? undefined : `${file}: files are kebab-case`;
}

function lengthProblem(file: string, text: string): string | undefined {
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return lines > LONGEST ? `${file}: ${lines} lines, at most ${LONGEST}: split it` : undefined;
}

describe('the files under src/', () => {
  const files = sourceFiles('src');

  test('are named after what they export, kebab-case, Astro components in PascalCase', () => {
    assert.deepEqual(
      files.flatMap((file) => nameProblem(file) ?? []),
      [],
    );
  });

  test(`have at most ${LONGEST} lines, data aside`, () => {
    const code = files.filter((file) => !file.endsWith('.json'));
    assert.deepEqual(
      code.flatMap((file) => lengthProblem(file, readSource(file)) ?? []),
      [],
    );
  });

  test('differ in more than the case of their names', () => {
    assert.equal(new Set(files.map((file) => file.toLowerCase())).size, files.length);
  });
});

describe('a file is refused', () => {
  const bad: [file: string, problem: string][] = [
    ['src/domain/lookUp.ts', 'files are kebab-case'],
    ['src/domain/look_up.ts', 'files are kebab-case'],
    ['src/domain/errorCode/parse.ts', 'folders are kebab-case'],
    ['src/site/components/code-row.astro', 'Astro components are PascalCase'],
    ['src/site/pages/Search.astro', 'pages are kebab-case'],
    ['src/domain/utils/parse.ts', 'name what it is'],
    ['src/domain/helpers.ts', 'name what it is'],
  ];
  for (const [file, problem] of bad) {
    test(`${file}: ${problem}`, () => assert.equal(nameProblem(file), `${file}: ${problem}`));
  }

  test('with a line too many', () => {
    assert.equal(lengthProblem('src/a.ts', 'x\n'.repeat(250)), undefined);
    assert.equal(lengthProblem('src/a.ts', 'x\n'.repeat(251)), 'src/a.ts: 251 lines, at most 250: split it');
  });
});

describe('a file is allowed', () => {
  for (const file of [
    'src/domain/look-up.ts',
    'src/domain/contract.d.ts',
    'src/site/components/CodeRow.astro',
    'src/site/pages/codes/[space]/[value].astro',
    'src/site/pages/browse/index.astro',
    'src/site/pages/404.astro',
    'src/site/styles/base.css',
    'src/articles/README.md',
  ]) {
    test(file, () => assert.equal(nameProblem(file), undefined));
  }
});
