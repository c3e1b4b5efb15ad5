import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerptOf, type Read } from '#widget/results/excerpt.ts';

/** What was read stands in brackets. */
function shown(text: string, ...words: readonly string[]): string {
  const reads = words.map((word): Read => {
    const start = text.indexOf(word);
    return { at: [start, start + word.length], read: 'code' };
  });
  return excerptOf(text, reads)
    .map(({ text: part, read }) => (read ? `[${part}]` : part))
    .join('');
}

describe('an excerpt shows from which parts of a text it was read', () => {
  it('a short text stands whole, in one line', () => {
    assert.equal(shown('Error code:\r\n0x904 today', '0x904'), 'Error code: [0x904] today');
  });

  it('of a long one a few words stand around each part', () => {
    const text = `${'The beginning of a long log. '.repeat(4)}Error code: 0x904 ${'and much more of it '.repeat(5)}Extended error code: 0x7 ${'and its end '.repeat(9)}`;
    assert.equal(
      shown(text, '0x904', '0x7'),
      '… of a long log. Error code: [0x904] and much more of it and … of it Extended error code: [0x7] and its end and its end …',
    );
  });

  it('parts are shown in the order of the text, and what lies in another is not shown twice', () => {
    assert.equal(shown('0x904 with 0x7 over VPN', '0x7', '0x904', 'x9'), '[0x904] with [0x7] over VPN');
  });

  it('a text that is nothing but what was read needs none', () => {
    assert.equal(shown('0x904', '0x904'), '');
    assert.equal(shown(' 0x904\n', '0x904'), '');
    assert.equal(shown('no code'), '');
  });
});
