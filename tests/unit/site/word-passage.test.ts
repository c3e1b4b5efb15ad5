import assert from 'node:assert/strict';
import { it } from 'node:test';
import { passageOf } from '#site/scripts/word-passage.ts';

const show = (content: string, locations: number[], query: string[]) =>
  passageOf(content, locations, query)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');

it('marks the words found and keeps the spaces between them', () => {
  assert.equal(
    show('The remote desktop closes.', [1, 2, 3], ['remote', 'desktop', 'close']),
    'The [remote] [desktop] [closes.]',
  );
});

it('shows the place with the most of the words, from the beginning of its sentence', () => {
  const filler = 'word '.repeat(50);
  const content = `License here. ${filler}end. The license server said no. ${filler}`;
  const place = content.split(/\s+/).indexOf('server');
  assert.match(
    show(content, [0, place - 1, place], ['license', 'server']),
    /^… The \[license\] \[server\] said no\. .* …$/,
  );
});

it('begins at the beginning where no word stands in the text', () => {
  assert.equal(show('A short page.', [], ['zebra']), 'A short page.');
  assert.equal(show('', [], ['zebra']), '');
});

it('leaves markup and entities as the text that they are', () => {
  assert.equal(
    show('<mark>x</mark> &lt;img src=x onerror=alert(1)>', [1], ['img']),
    '<mark>x</mark> [&lt;img] src=x onerror=alert(1)>',
  );
});

it('a place beyond the text is left out', () => assert.equal(show('One two', [7], ['two']), 'One two'));
