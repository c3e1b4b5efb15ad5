import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { test } from 'node:test';
import { readImports } from '../../architecture/read-imports.ts';
import { bundleElement } from '#generate/embeds/bundle-element.ts';

const ROOT = join(import.meta.dirname, '../../..');
const files = await bundleElement(ROOT, '../../');
const [element = '', view = ''] = ['rdp-triage.js', 'rdp-triage-view.js'].map((name) => files.get(name));

test('the same source makes the same bytes, and none of the machine that made them', async () => {
  assert.deepEqual(await bundleElement(ROOT, '../../'), files);
  for (const text of files.values()) assert.ok(!text.includes(ROOT));
});

test('neither file imports anything by a name; the element loads the view alone, pinned by its hash', () => {
  assert.deepEqual(readImports('rdp-triage-view.ts', view), []);
  const [loading, ...others] = readImports('rdp-triage.ts', element);
  assert.match(loading?.specifier ?? '', /^\(\w+\)$/);
  assert.deepEqual(others, []);
  const hash = createHash('sha384').update(view).digest();
  assert.ok(element.includes(`sha384-${hash.toString('base64')}`));
  assert.ok(element.includes(`rdp-triage-view.js?${hash.toString('hex').slice(0, 8)}`));
});

test('neither file has what the policy of a host may refuse, or what keeps or sends something', () => {
  for (const text of files.values())
    assert.doesNotMatch(
      text,
      /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\(|new Function|\bWorker\(|WebAssembly|\blocalStorage|sessionStorage|indexedDB|sendBeacon|XMLHttpRequest|\.cookie\b|setAttribute\(["'`]style/,
    );
});
