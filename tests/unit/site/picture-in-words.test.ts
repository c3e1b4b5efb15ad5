import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SCENES } from '#domain/connection-picture.ts';
import { TAB_PHASES } from '#dataset/vocabulary.ts';
import { describe as describePicture, inWords } from '#site/picture/in-words.ts';
import { headPath, linesPath } from '#site/picture/paths.ts';
import { splitArticle } from '#site/picture/split-article.ts';

describe('the picture in words', () => {
  test('says every message of every phase, in order', () => {
    assert.deepEqual(
      inWords().map(({ sentences }) => sentences),
      TAB_PHASES.map((phase) => SCENES[phase].messages.map(({ words }) => words)),
    );
  });

  test('names the phases that are lit, as the drawing does', () => {
    const marks = inWords(['tls', 'tcp']).flatMap(({ phase, mark }) => (mark ? [[phase, mark]] : []));
    assert.deepEqual(marks, [
      ['tcp', 'or here'],
      ['tls', 'fails here'],
    ]);
    assert.match(describePicture(['tls', 'tcp'], true), /one with its messages\. Marked “fails here”: TLS\. /);
    assert.match(describePicture(['tls', 'tcp']), /“fails here”: TLS\. Marked “or here”: Network\.$/);
  });

  test('names nothing where nothing is lit', () => {
    assert.deepEqual(
      inWords().filter(({ mark }) => mark !== undefined),
      [],
    );
    assert.doesNotMatch(describePicture(), /Marked/);
  });
});

describe('the strokes', () => {
  test('an arrow has its head where it goes to', () => {
    assert.equal(headPath({ x1: 10, x2: 50, y: 20 }), 'M10 20H50m-7-4.5l7 4.5 -7 4.5');
    assert.equal(headPath({ x1: 50, x2: 10, y: 20 }), 'M50 20H10m7-4.5l-7 4.5 7 4.5');
  });

  test('the columns are one stroke', () => {
    assert.equal(linesPath([1, 2], 3, 4), 'M1 3V4M2 3V4');
  });
});

describe('the place of the picture in an article', () => {
  const cause = '<section class="section cause" id="cause-a">';
  const sources = '<section class="section sources" id="sources">';

  test('is above the first cause', () => {
    assert.deepEqual(splitArticle(`<p>a</p>${cause}${cause}${sources}`), ['<p>a</p>', `${cause}${cause}${sources}`]);
  });

  test('is above the sources where there is no cause, and at the end where there is neither', () => {
    assert.deepEqual(splitArticle(`<p>a</p>${sources}`), ['<p>a</p>', sources]);
    assert.deepEqual(splitArticle('<p>a</p>'), ['<p>a</p>', '']);
  });
});
