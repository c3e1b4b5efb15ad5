import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseText } from '#domain/prose.ts';
import { plainLine } from '#widget/results/plain-line.ts';
import { realAtlas } from '../domain/real-atlas.ts';

test('what tells a code space from others has no marks but those of code', () => {
  for (const { seen, recognize } of realAtlas().atlas.spaces)
    for (const text of [...seen, recognize]) assert.equal(plainLine(text), proseText(text));
});
