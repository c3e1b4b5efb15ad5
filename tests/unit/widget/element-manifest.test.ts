import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { elementSheet } from '#generate/embeds/element-sheet.ts';
import manifest from '#widget/embed/custom-elements.json' with { type: 'json' };
import { ATTRIBUTES, THINGS } from '#widget/embed/element-settings.ts';
import type { RdpTriageElement as Built } from '#widget/embed/rdp-triage-element.ts';
import type { RdpTriageElement as Published } from '#widget/embed/rdp-triage-types.d.ts';
import { PROJECT, readSource, sourceFiles } from '../../architecture/source-files.ts';

const [declaration] = manifest.modules[0]?.declarations ?? [];
assert.ok(declaration);
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).sort();
const types = readSource('src/widget/embed/rdp-triage-types.d.ts');
const camelCase = (name: string) => name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test('the manifest has the attributes of the element, each with its property', () => {
  assert.deepEqual(names(declaration.attributes), [...ATTRIBUTES].sort());
  for (const { name, fieldName } of declaration.attributes) assert.equal(fieldName, camelCase(name));
  const reflecting = declaration.members.flatMap((member) =>
    'attribute' in member ? [[member.name, member.attribute, 'reflects' in member]] : [],
  );
  const things: readonly string[] = THINGS;
  assert.deepEqual(
    reflecting,
    declaration.attributes.map(({ name }) => [camelCase(name), name, !things.includes(name)]),
  );
});

test('its members are those of the types, in both directions', () => {
  const body = /class RdpTriageElement extends HTMLElement \{([\s\S]*?)\n\}/.exec(types)?.[1] ?? '';
  const members = [...body.matchAll(/^ {2}(?:readonly )?(\w+)[:(]/gm)].map(([, name = '']) => name);
  assert.deepEqual(
    names(declaration.members),
    [...new Set(members)].filter((name) => name !== 'addEventListener').sort(),
  );
});

test('its properties have the types that the element has', () => {
  type Own = 'case' | 'transcript' | keyof Omit<Built, keyof HTMLElement>;
  const published = (element: Pick<Built, Own & keyof Published>): Pick<Published, Own & keyof Published> => element;
  const built = (element: Pick<Published, Own & keyof Published>): Pick<Built, Own & keyof Published> => element;
  // Checked by the compiler, in both directions; it runs to be no idle code.
  assert.equal(typeof published, typeof built);
});

test('its events are those of the types and of the view, in both directions', () => {
  const typed = [...types.matchAll(/'(rdp-\w+)': CustomEvent<(\w+)>/g)].map(([, name, detail]) => [name, detail]);
  assert.deepEqual(
    declaration.events.map(({ name, type }) => [name, /<(\w+)>/.exec(type.text)?.[1]]),
    typed,
  );
  const told = [...readSource('src/widget/embed/atlas-event.ts').matchAll(/readonly type: '(\w+)'/g)];
  assert.deepEqual(names(declaration.events), told.map(([, type]) => `rdp-${type}`).sort());
});

test('its custom properties are those of the sheet, in both directions', () => {
  const used = new Set([...elementSheet(PROJECT).matchAll(/var\((--rdp-[\w-]+)/g)].map(([, name = '']) => name));
  assert.deepEqual(names(declaration.cssProperties), [...used].sort());
});

test('its parts are those that the widget gives to what it draws, in both directions', () => {
  const texts = sourceFiles('src/widget').filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  const used = new Set(
    texts
      .flatMap((file) => [...readFileSync(join(PROJECT, file), 'utf8').matchAll(/\bpart: ([^\n]*)/g)])
      .flatMap(([, rest = '']) => [...(/^[^,}]*/.exec(rest)?.[0] ?? '').matchAll(/'([^']+)'/g)])
      .flatMap(([, list = '']) => list.split(' ')),
  );
  assert.deepEqual(names(declaration.cssParts), [...used].sort());
});
