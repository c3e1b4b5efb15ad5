import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';
import { buildDataFiles } from '#generate/data/build-data-files.ts';
import { inlined } from '#generate/embeds/html-document.ts';
import { packLibrary } from '#generate/embeds/pack-library.ts';
import { singleFilePage } from '#generate/embeds/single-file-page.ts';
import { loadGood } from './copied-dataset.ts';

const SCRIPT = 'if (1 < 2 && "é" !== `</b>`) document.title = "ran";';
const STYLE = '@media (width > 1px) { a::before { content: "<" } }';

const dataset = loadGood(join(import.meta.dirname, '../../fixtures/valid'));
const { version, files } = buildDataFiles(dataset);
const library = packLibrary(dataset, files, { back: 'Back' });
const html = singleFilePage(dataset, { version, library, script: SCRIPT, style: STYLE });
const page = fromHtml(html);

function textOf(selector: string): string {
  const found = select(selector, page);
  assert.ok(found, selector);
  return found.children.map((child) => ('value' in child ? child.value : '')).join('');
}

describe('the single file', () => {
  test('lets its own script and its own sheet run, by their hashes, and nothing else', () => {
    const policies = selectAll('meta[http-equiv=Content-Security-Policy]', page);
    assert.equal(policies.length, 1);
    const policy = String(policies[0]?.properties['content']);
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    assert.deepEqual(policy.split('; '), [
      "default-src 'none'",
      `script-src ${hash(SCRIPT)}`,
      `style-src ${hash(STYLE)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    assert.equal(textOf('script:not([type])'), SCRIPT);
    assert.equal(textOf('style'), STYLE);
    assert.ok(html.indexOf('Content-Security-Policy') < html.indexOf('<style'));
    assert.equal(selectAll('[style], [onclick], [onload], [onerror], [src], link', page).length, 0);
  });

  test('carries every record with its prose, packed so that a browser can unpack it', () => {
    const packed = Buffer.from(textOf('#library'), 'base64');
    const { records, sources, words } = JSON.parse(inflateRawSync(packed).toString());
    for (const kind of ['symptoms', 'causes', 'questions', 'fixes'] as const)
      assert.deepEqual(Object.keys(records[kind]), [...dataset[kind].keys()].sort());
    for (const [id, { data }] of dataset.fixes) assert.equal(records.fixes[id].summary, data.summary);
    for (const { title, url } of Object.values<{ title: string; url: string }>(sources)) assert.ok(title && url);
    assert.deepEqual(words, { back: 'Back' });
  });

  test('shows what people ask most with its first step before any script has run', () => {
    const rows = selectAll('.most-asked > li', page);
    assert.equal(rows.length, Math.min(10, dataset.symptoms.size));
    for (const row of rows) {
      const id = String(row.properties['dataSymptom']);
      const symptom = dataset.symptoms.get(id)?.data;
      assert.ok(symptom);
      const labels = dataset.questions.get(symptom.first[0] ?? '')?.data.answers.map(({ label }) => label);
      assert.ok(toHtml(row).includes(symptom.title), id);
      const answers = selectAll('.first-step dt', row).map((one) => toHtml(one.children));
      assert.deepEqual(answers, labels);
    }
    assert.equal(selectAll('.most-asked a', page).length, 0);
  });

  test('has the same bytes each time', () => {
    assert.equal(packLibrary(dataset, files, { back: 'Back' }), library);
    assert.equal(singleFilePage(dataset, { version, library, script: SCRIPT, style: STYLE }), html);
  });
});

test('a text that would end its element, or be read otherwise, does not get into a page', () => {
  for (const text of ['"</script>"', '</STYLE>', '<!-- ', 'a\r\nb', '\0'])
    assert.throws(() => inlined('script', text), /cannot stand in a page/, text);
  assert.doesNotThrow(() => inlined('script', SCRIPT));
});
