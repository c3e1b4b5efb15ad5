import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Attribute, readSettings } from '#widget/embed/element-settings.ts';
import { hostWords } from '#widget/embed/host-words.ts';
import { words } from './all-words.ts';

const read = (given: Partial<Record<Attribute, unknown>>) => {
  const problems: string[] = [];
  const settings = readSettings((name) => given[name], words, problems);
  return { settings, problems };
};

test('with nothing said an element has every part, follows the page and begins with nothing', () => {
  const { settings, problems } = read({});
  assert.deepEqual(settings, {
    start: {
      case: undefined,
      code: undefined,
      extended: undefined,
      text: undefined,
      symptom: undefined,
      has: [],
      lacks: [],
    },
    mode: 'full',
    theme: 'auto',
    level: 2,
    ticket: undefined,
  });
  assert.deepEqual(problems, []);
});

test('lists have spaces or commas between their names, and empty values say nothing', () => {
  const { settings } = read({ has: ' client,phone\n gateway ', lacks: '', code: '  ', text: ' 0x904 ' });
  assert.deepEqual(settings.start.has, ['client', 'phone', 'gateway']);
  assert.deepEqual(settings.start.lacks, []);
  assert.equal(settings.start.code, undefined);
  assert.equal(settings.start.text, '0x904');
});

test('a value that is none of its list is told with those that are, and the usual one is taken', () => {
  const { settings, problems } = read({ mode: 'FULL', theme: 'constructor', 'heading-level': '1' });
  assert.deepEqual([settings.mode, settings.theme, settings.level], ['full', 'auto', 2]);
  assert.deepEqual(problems, [
    'mode is "FULL", and can be full, lookup, triage.',
    'theme is "constructor", and can be auto, light, dark.',
    'heading-level is "1", and can be 2, 3, 4, 5.',
  ]);
});

test('words of a host take the place of ours; other names, other values and prototypes do not get in', () => {
  const given: unknown = JSON.parse('{ "next": "Weiter", "back": 7, "none": "x", "__proto__": { "copy": "x" } }');
  const mixed = hostWords(words, given);
  assert.deepEqual(mixed, { ...words, next: 'Weiter' });
  assert.equal(Object.getPrototypeOf(mixed), Object.prototype);
  for (const nothing of [undefined, null, 7, 'next', ['next']]) assert.deepEqual(hostWords(words, nothing), words);
});
