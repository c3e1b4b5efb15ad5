import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toText } from './to-text.ts';
import { builtPages, listFiles } from '../../scripts/built-pages.ts';

/** Clicks from the first page to any entry, with nothing but links. */
const CLICKS = 3;
const FOLDER = fileURLToPath(new URL('../../.test-sites/root', import.meta.url));
const ORIGIN = 'http://site.example/';

interface SymptomRow {
  readonly id: string;
  readonly retired?: unknown;
  readonly signs: {
    readonly messages: readonly { readonly text: string; readonly language: string; readonly source?: string }[];
  };
}

/** The pages that each page leads to, below the base path. */
function readLinks(): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const { path, tree } of builtPages(FOLDER)) {
    const targets = selectAll('a[href]', tree).map(({ properties }) => new URL(String(properties.href), ORIGIN + path));
    links.set(
      path,
      targets.filter(({ href }) => href.startsWith(ORIGIN)).map(({ pathname }) => pathname.slice(1)),
    );
  }
  return links;
}

/** The least clicks to each page that can be reached. */
function clicksFrom(start: string, links: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const clicks = new Map([[start, 0]]);
  for (const [page, many] of clicks)
    for (const next of links.get(page) ?? []) if (links.has(next) && !clicks.has(next)) clicks.set(next, many + 1);
  return clicks;
}

describe('without scripts, by links alone', () => {
  const links = readLinks();
  const clicks = clicksFrom('', links);

  for (const [kind, fewest] of [
    ['codes', 1000],
    ['c', 900],
    ['symptoms', 47],
    ['causes', 100],
    ['questions', 100],
    ['fixes', 100],
    ['triage', 47],
    ['browse/spaces', 40],
    ['guides', 4],
  ] as const) {
    it(`every page of ${kind}/ is reached from the first page in ${CLICKS} clicks`, () => {
      const pages = listFiles(join(FOLDER, kind))
        .filter((file) => /(^|\/)index\.html$/.test(file))
        .map((file) => `${kind}/${file.replace(/index\.html$/, '')}`);
      assert.ok(pages.length >= fewest, `only ${pages.length} pages`);
      assert.deepEqual(
        pages.filter((page) => (clicks.get(page) ?? Infinity) > CLICKS),
        [],
      );
    });
  }

  it('a page that nothing leads to would be missed', () => {
    assert.equal(
      clicksFrom(
        'a',
        new Map([
          ['a', ['b']],
          ['b', []],
          ['c', []],
        ]),
      ).has('c'),
      false,
    );
  });
});

describe('the index of messages', () => {
  const tree = fromHtml(readFileSync(join(FOLDER, 'browse/messages/index.html'), 'utf8'));
  const rows = selectAll('.row-message', tree).map((row) => ({
    text: toText(select('q', row)),
    language: String(select('q', row)?.properties.lang ?? 'en'),
    leads: selectAll('a', row).map(({ properties }) => new URL(String(properties.href), `${ORIGIN}browse/messages/`)),
  }));
  const { symptoms } = JSON.parse(readFileSync(join(FOLDER, 'data/v1/symptoms.json'), 'utf8')) as {
    readonly symptoms: readonly SymptomRow[];
  };
  const messages = symptoms
    .filter(({ retired }) => retired === undefined)
    .flatMap(({ id, signs }) => signs.messages.map(({ text, language }) => ({ id, text, language })));

  it('has every message of the dataset, leading to each symptom that it is a sign of', () => {
    assert.ok(messages.length > 160, `${messages.length} messages`);
    const missing = messages.filter(
      ({ id, text, language }) =>
        !rows.some(
          (row) =>
            row.text === text &&
            row.language === language &&
            row.leads.some(({ pathname }) => pathname === `/symptoms/${id}/`),
        ),
    );
    assert.deepEqual(missing, []);
  });

  it('shows the source of each that has one', () => {
    const sourced = symptoms.flatMap(({ signs }) => signs.messages).filter(({ source }) => source !== undefined);
    assert.ok(sourced.length > 160, `${sourced.length} messages with a source`);
    const missing = sourced.filter(
      ({ text, source }) =>
        !rows.some((row) => row.text === text && row.leads.some(({ hash }) => hash === `#${source}`)),
    );
    assert.deepEqual(missing, []);
  });

  it('has each of them once, and nothing else', () => {
    const known = new Set(messages.map(({ text, language }) => `${language} ${text}`));
    assert.equal(rows.length, known.size);
  });

  it('marks the language of a text that is not English', () => {
    for (const { language } of messages.filter((message) => message.language !== 'en'))
      assert.ok(select(`q[lang=${language}]`, tree), language);
  });
});
