import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Step } from '#domain/contract.d.ts';
import { isEnd, type Outline, type OutlineEnd, outlineOf } from '#domain/triage/outline.ts';
import { drawTree } from '#site/triage-tree/draw-tree.ts';
import { layOutTree, TREE } from '#site/triage-tree/lay-out-tree.ts';
import { wrapWords } from '#site/triage-tree/wrap-words.ts';
import { realAtlas } from '../domain/real-atlas.ts';

const { atlas } = realAtlas();
const outline = outlineOf(atlas, 'name-not-found-0x104', 3);

/** Each way from the first step to an end: the labels on it, and the end. */
function ways(at: Outline | OutlineEnd): { labels: string[]; end: OutlineEnd | undefined }[] {
  if (isEnd(at)) return [{ labels: [], end: at }];
  if (at.edges.length === 0) return [{ labels: [], end: undefined }];
  return at.edges.flatMap(({ label, next }) =>
    ways(next).map(({ labels, end }) => ({ labels: [label, ...labels], end })),
  );
}

function questions(at: Outline | OutlineEnd): Outline[] {
  if (isEnd(at)) return [];
  return [...(at.step.kind === 'question' ? [at] : []), ...at.edges.flatMap(({ next }) => questions(next))];
}

describe('the outline of a symptom', () => {
  test('has at most three steps on each way and ends fixed, handed over, or with what to try up to a hand-over', () => {
    const all = ways(outline);
    assert.ok(all.length >= 4, `${all.length} ways`);
    for (const { labels, end } of all) {
      assert.ok(labels.length <= 3);
      const last = end?.fixes.at(-1);
      const kind = atlas.fixes.find(({ id }) => id === last)?.kind;
      if (last !== undefined) assert.ok(kind === 'hand-over' || last === 'hand-over', `${labels}: ${last}`);
      else assert.ok(end === undefined || labels.at(-1) === 'It works now', `${labels}`);
    }
  });

  test('has "I don\'t know" at each question', () => {
    assert.ok(questions(outline).length > 0);
    for (const { edges } of questions(outline)) assert.equal(edges.at(-1)?.label, "I don't know");
  });
});

describe('words are wrapped', () => {
  test('at spaces, in lines of at most so many signs', () => {
    assert.deepEqual(wrapWords('Test the port from this client', 12, 4), ['Test the', 'port from', 'this client']);
  });
  test('inside a word that is longer than a line', () => {
    assert.deepEqual(wrapWords('TcpTestSucceeded', 8, 4), ['TcpTestS', 'ucceeded']);
  });
  test('and cut with an ellipsis where there are too many lines', () => {
    assert.deepEqual(wrapWords('one two three four', 5, 2), ['one', 'two…']);
  });
});

/** A question with many long answers, three steps deep. */
function wide(depth: number): Outline | OutlineEnd {
  if (depth === 0) return { fixes: ['a'] };
  const step: Step = { kind: 'question', id: `q${depth}`, access: 'client', answers: [], why: [], cost: 0 };
  const labels = [
    'yes',
    'An answer so long that it takes four lines of its column or even more than that',
    "I don't know",
  ];
  return { step, edges: labels.map((label) => ({ label, next: wide(depth - 1) })) };
}

describe('the picture of the tree', () => {
  const title = 'A name of a step that is too long for one line of its box';
  const picture = layOutTree(wide(3), () => title);

  test('has no two boxes or answers over each other, and all inside', () => {
    const areas = [
      ...picture.boxes.map(({ x, y, height }) => ({ x, y, width: TREE.box, height })),
      ...picture.ways.map(({ from: [x], to: [to, y], lines }) => ({
        x: x + TREE.trunk,
        y: y - (lines.length * TREE.line) / 2,
        width: to - x - TREE.trunk,
        height: lines.length * TREE.line,
      })),
    ];
    assert.equal(areas.length, 13 + 12);
    for (const [place, a] of areas.entries()) {
      assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width <= picture.width && a.y + a.height <= picture.height);
      for (const b of areas.slice(place + 1)) {
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        assert.ok(apart, JSON.stringify([a, b]));
      }
    }
  });

  test('is an SVG without styles, with its words escaped, in two themes of one shape', () => {
    const [light, dark] = (['light', 'dark'] as const).map((theme) => drawTree(picture, 'a < b & "c"', theme));
    assert.match(light ?? '', /<title>a &lt; b &amp; &quot;c&quot;<\/title>/);
    assert.doesNotMatch(light ?? '', /<style| style=|<script/);
    assert.notEqual(light, dark);
    assert.equal(light?.replaceAll(/#[0-9a-f]{6}/g, ''), dark?.replaceAll(/#[0-9a-f]{6}/g, ''));
  });
});
