import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, sourceFiles } from './source-files.ts';
import { readWidgetText } from './widget-words.ts';
import { words } from '../unit/widget/all-words.ts';

/** Texts outside the files of words that have a reason. One that is no longer there fails. */
const EXCEPTIONS: readonly { readonly file: string; readonly text: string; readonly reason: string }[] = [
  { file: 'src/widget/embed/atlas-view.ts', text: 'RDP Atlas', reason: 'a name' },
  { file: 'src/widget/embed/atlas-view.ts', text: 'Error code: ', reason: 'the words of the dialog itself' },
  { file: 'src/widget/embed/atlas-view.ts', text: '\nExtended error code: ', reason: 'the words of the dialog itself' },
  {
    file: 'src/widget/embed/rdp-triage-element.ts',
    text: 'The help with Remote Desktop errors could not be loaded.',
    reason: 'said where the file of words could not be read',
  },
  { file: 'src/widget/embed/rdp-triage-element.ts', text: 'Try again', reason: 'the same' },
];

/** Files whose words have still to move; this list only gets shorter. */
const NOT_YET: readonly string[] = [];

/** The single file is an English handbook; what it draws beside the widget is worded like the articles of the site. */
const ENGLISH = ['src/widget/article/', 'src/widget/embed/single-file.ts', 'src/widget/embed/file-pages.ts'];

const texts = sourceFiles('src/widget')
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && file !== 'src/widget/words.ts')
  .map((file) => ({ file, ...readWidgetText(file, readSource(file)) }));
const templates = Object.entries(words).map(([key, text]) => ({ key, names: fieldsOf(text) }));

function fieldsOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].sort();
}

test('the widget draws no words but those of its files of words', () => {
  const found = texts.flatMap(({ file, drawn }) => drawn.map((one) => ({ file, text: one.replace(/^\d+ /, ''), one })));
  const excused = (file: string, text: string) =>
    NOT_YET.includes(file) ||
    ENGLISH.some((start) => file.startsWith(start)) ||
    EXCEPTIONS.some((one) => one.file === file && one.text === text);
  assert.deepEqual(
    found.filter(({ file, text }) => !excused(file, text)).map(({ file, one }) => `${file}:${one}`),
    [],
  );
  const idle = EXCEPTIONS.filter((one) => !found.some(({ file, text }) => file === one.file && text === one.text));
  assert.deepEqual(idle, []);
  assert.deepEqual(
    NOT_YET.filter((one) => !found.some(({ file }) => file === one)),
    [],
  );
});

test('every word of these files is used', () => {
  const idle = templates.filter(({ key }) => !texts.some(({ mentioned }) => mentioned.has(key)));
  assert.deepEqual(
    idle.map(({ key }) => key),
    [],
  );
});

test('every text with fields is filled where it is used, with those fields and no other', () => {
  const fillings = texts.flatMap(({ file, fillings }) => fillings.map((one) => ({ file, ...one })));
  const wrong = fillings.filter(
    ({ key, names }) => String(templates.find((one) => one.key === key)?.names) !== String([...names].sort()),
  );
  assert.deepEqual(wrong, []);
  const unfilled = templates.filter(({ key, names }) => names.length > 0 && !fillings.some((one) => one.key === key));
  assert.deepEqual(unfilled, []);
});

test('the reader of texts finds words, single ones too, and lets classes and selectors be', () => {
  const { drawn, fillings } = readWidgetText(
    'a.ts',
    `element('p', { class: 'a b' }, 'Two words', \`n \${n} of\`, 'Copy');
place.querySelector('ol li');
fill(words.left, { number });`,
  );
  assert.deepEqual(drawn, ['1 Two words', '1 n ', '1  of', '1 Copy']);
  assert.deepEqual(fillings, [{ key: 'left', names: ['number'] }]);
});
