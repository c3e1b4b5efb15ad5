import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { PARTICIPANTS, SCENES } from '#domain/connection-picture.ts';
import { TAB_PHASES, type TabPhase } from '#dataset/vocabulary.ts';
import { NARROW, TYPE, WIDE } from '#site/picture/frames.ts';
import { type Band, layOut, type Picture, type Text } from '#site/picture/layout.ts';

interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const textBox = ({ text, x, y, width }: Text, size: number = TYPE.text): Box => ({
  name: text,
  left: x,
  right: x + width,
  top: y - size * 0.8,
  bottom: y + size * 0.2,
});

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Every pair of texts that touch, in words. */
function collisions(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, place) =>
    boxes.slice(place + 1).flatMap((b) => (overlap(a, b) ? [`"${a.name}" and "${b.name}"`] : [])),
  );
}

function boxesOf(band: Band): Box[] {
  return [
    textBox(band.title, TYPE.title),
    ...[band.subtitle, band.note, band.tag].flatMap((text) => (text ? [textBox(text)] : [])),
    ...band.arrows.map(({ label }) => textBox(label)),
  ];
}

const lits: readonly (readonly TabPhase[])[] = [[], ...TAB_PHASES.map((phase) => [phase]), [...TAB_PHASES].reverse()];
const pictures: [name: string, picture: Picture][] = [
  ...lits.map((lit): [string, Picture] => [`wide, lit: ${lit.join(' ')}`, layOut(WIDE, lit)]),
  ...lits.map((lit): [string, Picture] => [`narrow, lit: ${lit.join(' ')}`, layOut(NARROW, lit)]),
  ...lits.map((lit): [string, Picture] => [`folded, lit: ${lit.join(' ')}`, layOut(NARROW, lit, true)]),
];

for (const [name, picture] of pictures) {
  describe(`the picture (${name})`, () => {
    test('has a band for each phase, in the order of the phases, one below the other', () => {
      assert.deepEqual(
        picture.bands.map(({ phase }) => phase),
        TAB_PHASES,
      );
      for (const [place, band] of picture.bands.entries()) {
        const next = picture.bands[place + 1];
        assert.ok(band.y + band.height < (next?.y ?? picture.height), band.phase);
      }
    });

    test('has no two texts that touch', () => {
      assert.deepEqual(
        collisions([...picture.heads.map((head) => textBox(head)), ...picture.bands.flatMap(boxesOf)]),
        [],
      );
    });

    test('keeps every text and arrow of a band inside the band, and everything inside the picture', () => {
      for (const band of picture.bands) {
        for (const { name: text, left, right, top, bottom } of boxesOf(band)) {
          assert.ok(left >= 0 && right <= picture.width, `${text} at the side`);
          assert.ok(top >= band.y && bottom <= band.y + band.height, `${text} above or below`);
        }
        for (const { y } of band.arrows) assert.ok(y + 5 <= band.y + band.height, `an arrow of ${band.phase}`);
      }
      for (const { left, right, top } of picture.heads.map((head) => textBox(head))) {
        assert.ok(left >= 0 && right <= picture.width && top >= 0);
      }
    });
  });
}

describe('what is lit', () => {
  test('is tagged: the first phase "fails here", the others "or here", and no other', () => {
    const { bands } = layOut(NARROW, ['tls', 'tcp']);
    assert.deepEqual(
      bands.flatMap(({ phase, tag }) => (tag ? [[phase, tag.text]] : [])),
      [
        ['tcp', 'or here'],
        ['tls', 'fails here'],
      ],
    );
  });

  test('is the only band with arrows in the folded form', () => {
    const open = layOut(NARROW, ['tls', 'tcp'], true).bands.filter(({ arrows }) => arrows.length > 0);
    assert.deepEqual(
      open.map(({ phase }) => phase),
      ['tls'],
    );
  });
});

describe('the messages', () => {
  test('go between two different participants, from left to right or back', () => {
    for (const { x1, x2 } of layOut(WIDE).bands.flatMap(({ arrows }) => arrows)) assert.notEqual(x1, x2);
  });

  test('mention every participant at least once', () => {
    const named = new Set(TAB_PHASES.flatMap((phase) => SCENES[phase].messages.flatMap(({ from, to }) => [from, to])));
    assert.deepEqual(
      PARTICIPANTS.filter((participant) => !named.has(participant)),
      [],
    );
  });
});
