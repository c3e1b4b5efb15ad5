import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { EXCEPTIONS, LAYERS, violationsOf } from './layers.ts';
import { isBarrel, readImports } from './read-imports.ts';
import { PROJECT, readSource, sourceFiles } from './source-files.ts';

const MODULES = sourceFiles('src').filter((file) => /\.(ts|astro)$/.test(file));

/** Files that only hand on what others export, each with its reason. One that is no longer needed fails. */
const BARRELS: Readonly<Record<string, string>> = {
  'src/headless/rdp-atlas.ts': 'the entry of the public module: its exports are the contract',
};

function inProject(path: string): boolean {
  return existsSync(join(PROJECT, path));
}

function isAbout(violation: string, { file, specifier }: (typeof EXCEPTIONS)[number]): boolean {
  return violation.startsWith(`${file}:`) && violation.includes(` "${specifier}": `);
}

describe('the layers', () => {
  for (const layer of Object.keys(LAYERS)) {
    test(`src/${layer} imports nothing against the arrows`, () => {
      const files = MODULES.filter((file) => file.startsWith(`src/${layer}/`));
      assert.ok(files.length > 0, `src/${layer} is empty`);
      const violations = files.flatMap((file) => violationsOf(file, readSource(file), inProject));
      assert.deepEqual(
        violations.filter((violation) => !EXCEPTIONS.some((one) => isAbout(violation, one))),
        [],
      );
    });
  }

  for (const exception of EXCEPTIONS) {
    test(`need the exception of ${exception.file} for ${exception.specifier}`, () => {
      const violations = violationsOf(exception.file, readSource(exception.file), inProject);
      assert.ok(
        violations.some((violation) => isAbout(violation, exception)),
        'it is no longer needed: remove it',
      );
    });
  }

  test('hold every file under src/', () => {
    assert.deepEqual(
      MODULES.filter((file) => !Object.keys(LAYERS).some((layer) => file.startsWith(`src/${layer}/`))),
      [],
    );
  });

  test('are those that package.json gives a name', () => {
    const { imports } = JSON.parse(readSource('package.json'));
    assert.deepEqual(imports, Object.fromEntries(Object.keys(imports).map((name) => [name, `./src/${name.slice(1)}`])));
    assert.deepEqual(
      Object.keys(imports).sort(),
      Object.keys(LAYERS)
        .map((layer) => `#${layer}/*`)
        .sort(),
    );
  });

  test('have no barrel files but the listed ones', () => {
    const barrels = MODULES.filter((file) => file.endsWith('.ts') && isBarrel(file, readSource(file)));
    assert.deepEqual(barrels, Object.keys(BARRELS));
  });
});

describe('an import against the arrows is refused', () => {
  const bad: [file: string, text: string, problem: string][] = [
    ['src/domain/a.ts', "import { PHASES } from '#dataset/b.ts';", 'only types of dataset'],
    ['src/domain/a.ts', "import { type Phase } from '#dataset/b.ts';", 'only types of dataset'],
    ['src/domain/a.ts', "export { PHASES } from '#dataset/b.ts';", 'only types of dataset'],
    ['src/domain/a.ts', "const x = await import('#dataset/b.ts');", 'only types of dataset'],
    ['src/domain/lookup/a.ts', "import { b } from '../../dataset/b.ts';", 'leaves its layer'],
    ['src/domain/a.ts', "import { readFileSync } from 'node:fs';", 'domain may not import it'],
    ['src/domain/a.ts', "import { z } from 'zod';", 'domain may not import it'],
    ['src/domain/a.ts', "import type { Root } from 'mdast';", 'domain may not import it'],
    ['src/domain/a.ts', "import { b } from '#domain/b.ts';", 'in the same layer'],
    ['src/domain/a.ts', "import { b } from './missing.ts';", 'is no file'],
    ['src/domain/a.ts', "import type { b } from '#dataset/missing.ts';", 'is no file'],
    ['src/domain/a.ts', "type B = import('#generate/b.ts').B;", 'domain may not import generate'],
    ['src/dataset/a.ts', "import type { b } from '#domain/b.ts';", 'dataset may not import domain'],
    ['src/dataset/a.ts', "import { unified } from 'unified';", 'dataset may not import it'],
    ['src/policy/a.ts', "import type { b } from '#domain/b.ts';", 'policy may not import domain'],
    ['src/policy/a.ts', "import 'node:fs';", 'policy may not import it'],
    ['src/proof/a.ts', "import { b } from '#domain/b.ts';", 'only types of domain'],
    ['src/domain/a.ts', "import type { b } from '#proof/b.ts';", 'domain may not import proof'],
    ['src/content-lint/a.ts', "import { b } from '#articles/b.ts';", 'content-lint may not import articles'],
    ['src/articles/a.ts', "import { b } from '#content-lint/b.ts';", 'articles may not import content-lint'],
    ['src/articles/a.ts', "import { writeFileSync } from 'node:fs';", 'articles may not import it'],
    ['src/articles/a.ts', "import { Root } from 'mdast';", '(as a value)'],
    ['src/headless/a.ts', "import { readFile } from 'node:fs/promises';", 'headless may not import it'],
    ['src/headless/a.ts', "import type { b } from '#dataset/b.ts';", 'headless may not import dataset'],
    ['src/widget/a.ts', "import { PHASES } from '#dataset/b.ts';", 'only types of dataset'],
    ['src/widget/a.ts', "import { html } from 'lit';", 'widget may not import it'],
    ['src/widget/a.ts', "import { b } from '#site/b.ts';", 'widget may not import site'],
    ['src/generate/a.ts', "import { b } from '#site/b.ts';", 'generate may not import site'],
    ['src/generate/a.ts', "import { b } from '#widget/b.ts';", 'generate may not import widget'],
    ['src/site/data/a.ts', "import { generate } from '#generate/b.ts';", 'only types of generate'],
    ['src/site/data/a.ts', "import { loadAtlas } from '#headless/b.ts';", 'site may not import headless'],
    ['src/site/data/a.ts', "import { b } from '@scope/name/b.js';", 'site may not import it'],
    ['src/site/data/a.ts', "const x = import.meta.glob('../../../content/*.yaml');", 'leaves its layer'],
    ['src/site/data/a.ts', "const x = require('left-pad');", 'site may not import it'],
    ['src/site/data/a.ts', 'const x = import(name);', '"(name)": site may not import it'],
    ['src/site/pages/a.astro', "---\nimport { b } from '#generate/b.ts';\n---\n<p />", 'only types of generate'],
    [
      'src/site/pages/a.astro',
      "---\n---\n<script>\nimport '#headless/b.ts';\n</script>",
      'site may not import headless',
    ],
    ['src/site/pages/a.astro', '<script src="../../widget/b.ts"></script>', 'leaves its layer'],
    ['src/utils/a.ts', "import { b } from './b.ts';", 'stands in no layer'],
  ];
  for (const [file, text, problem] of bad) {
    test(`${file}: ${text.replaceAll('\n', ' ')}`, () => {
      const violations = violationsOf(file, text, (path) => !path.includes('missing'));
      assert.equal(violations.length, 1);
      assert.ok(violations[0]?.includes(problem), violations[0]);
    });
  }
});

describe('an import along the arrows is allowed', () => {
  const good: [file: string, text: string][] = [
    ['src/domain/a.ts', "import type { Phase } from '#dataset/b.ts';\nexport type { Side } from '#dataset/b.ts';"],
    ['src/domain/lookup/a.ts', "import { b } from '../b.ts';"],
    ['src/headless/a.ts', "const { readFile } = await import('node:fs/promises');"],
    ['src/widget/a.ts', "import type { Phase } from '#dataset/b.ts';\nimport { b } from '#domain/b.ts';"],
    ['src/articles/a.ts', "import type { Root } from 'mdast';\nimport { unified } from 'unified';"],
    ['src/site/a.ts', "import type { SiteData } from '#generate/b.ts';"],
    ['src/site/integrations/a.ts', "import { generate } from '#generate/b.ts';"],
    ['src/site/pages/a.astro', "---\nimport { PHASES } from '#dataset/b.ts';\nimport A from './A.astro';\n---\n"],
    ['src/domain/a.ts', "// import { b } from '#site/b.ts';\nconst text = \"import { b } from '#site/b.ts'\";"],
  ];
  for (const [file, text] of good) {
    test(`${file}: ${text.replaceAll('\n', ' ')}`, () =>
      assert.deepEqual(
        violationsOf(file, text, () => true),
        [],
      ));
  }
});

describe('imports are read', () => {
  test('with their lines, from frontmatter and from scripts', () => {
    const text =
      "---\n\nimport { a } from './a.ts';\n---\n<p>\n</p>\n<script>\n  import './b.ts';\n</script>\n<script src='no'></script>";
    assert.deepEqual(
      readImports('src/site/pages/x.astro', text).map(({ specifier, line }) => [specifier, line]),
      [
        ['./a.ts', 3],
        ['./b.ts', 8],
      ],
    );
  });

  test('and a file that only hands on exports is known from one that does something', () => {
    assert.equal(isBarrel('a.ts', "export { b } from './b.ts';\nexport * from './c.ts';"), true);
    assert.equal(isBarrel('a.ts', "import { d } from './d.ts';\nexport { b } from './b.ts';"), true);
    assert.equal(isBarrel('a.ts', "export { b } from './b.ts';\nexport const c = 1;"), false);
    assert.equal(isBarrel('a.ts', "import './b.ts';"), false);
  });
});
