import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookUp } from '#domain/lookup/look-up.ts';
import { rankResults } from '#domain/lookup/rank-results.ts';
import { BOX_EXAMPLES } from '#site/data/box-examples.ts';
import { realAtlas } from '../domain/real-atlas.ts';

const { atlas } = realAtlas();

for (const { label, text } of BOX_EXAMPLES)
  test(`an example of the first page leads to an article first: ${label}`, () =>
    assert.equal(rankResults(lookUp(atlas, text))[0]?.kind, 'symptom'));
