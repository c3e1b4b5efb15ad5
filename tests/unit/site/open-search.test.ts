import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openSearchFile } from '#generate/serialize-open-search.ts';

it('the OpenSearch description names the search page of the given origin and base path', () => {
  const [[path, text] = ['', '']] = openSearchFile('/kb/rdp/', 'https://help.example.com');
  assert.equal(path, 'public/opensearch.xml');
  assert.match(text, /template="https:\/\/help\.example\.com\/kb\/rdp\/search\/\?q=\{searchTerms\}"/);
});

it('without an origin there is no OpenSearch description', () => {
  assert.deepEqual(openSearchFile('/', ''), []);
  assert.deepEqual(openSearchFile('/', undefined), []);
});

for (const origin of ['help.example.com', 'javascript:alert(1)', 'https://', '"><x']) {
  it(`"${origin}" is refused as an origin`, () => {
    assert.throws(() => openSearchFile('/', origin), /SITE_ORIGIN: found/);
  });
}

it('an origin with more behind it is cut down to the origin, so nothing foreign gets into the file', () => {
  const [[, text] = ['', '']] = openSearchFile('/', 'https://help.example.com/"><x>');
  assert.match(text, /template="https:\/\/help\.example\.com\/search\/\?q=/);
});
