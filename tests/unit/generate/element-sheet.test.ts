import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { elementSheet } from '#generate/embeds/element-sheet.ts';

const ROOT = join(import.meta.dirname, '../../..');
const sheet = elementSheet(ROOT);

test('the sheet of the element asks nothing of the page around it', () => {
  // Not its root, the size of its root, its window or what its reader prefers: only color-scheme.
  for (const foreign of [
    /:root/,
    /\d(?:rem|vh)\b/,
    /max-width:\s*\d+\w*\)\s*and|@media ?\(m/,
    /prefers-color-scheme/,
    /@import/,
    /url\(/,
  ])
    assert.doesNotMatch(sheet, foreign);
  assert.match(sheet, /@container ?\(max-width: ?704px\)/);
});

test('every token of the site is in it, under a public name, with both of its colors', () => {
  const tokens = readFileSync(join(ROOT, 'src/site/styles/tokens.css'), 'utf8');
  const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  const value = (text: string, name: string) => new RegExp(`--${name}: ([^;]+);`).exec(text)?.[1];
  const names = [...light.matchAll(/^ {2}--([\w-]+): #/gm)].map(([, name = '']) => name);
  assert.ok(names.length > 15);
  for (const name of names)
    assert.ok(
      sheet.includes(`--${name}:var(--rdp-${name},light-dark(${value(light, name)},${value(dark, name)}))`),
      name,
    );
});

test('braces and parentheses in it are as many closed as opened', () => {
  for (const [open, close] of ['{}', '()'].map((pair) => [...pair]))
    assert.equal(sheet.split(open ?? '').length, sheet.split(close ?? '').length);
});
