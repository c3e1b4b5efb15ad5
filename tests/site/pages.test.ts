import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { selectAll } from 'hast-util-select';
import { builtPages, listFiles } from '../../scripts/built-pages.ts';
import { siteLinks } from '../../scripts/site-links.ts';

const SITES = { root: '/', based: '/kb/rdp/' };
const folderOf = (site: string) => fileURLToPath(new URL(`../../.test-sites/${site}`, import.meta.url));

for (const [site, base] of Object.entries(SITES)) {
  describe(`the site built for ${base}`, () => {
    const folder = folderOf(site);
    const files = new Set(listFiles(folder));
    const links = siteLinks(folder, base);
    const faults: string[] = [];
    let asked: string[] = [];

    for (const page of builtPages(folder)) {
      const { path, html, tree } = page;
      links.read(page);
      const fault = (text: string) => faults.push(`${path}: ${text}`);
      const ids = selectAll('[id]', tree).map(({ properties }) => String(properties.id));
      for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) fault(`the id "${id}" twice`);
      // The single file is one file on purpose, with a policy of its own.
      const inline = path.endsWith('/rdp-atlas.html') ? '[style]' : 'style, script:not([src]), [style]';
      for (const { tagName } of selectAll(inline, tree)) fault(`inline ${tagName}`);
      for (const { tagName, properties } of selectAll('*', tree)) {
        for (const name of Object.keys(properties)) if (/^on[a-z]/i.test(name)) fault(`${name} on ${tagName}`);
      }
      if (path === '') asked = selectAll('main .row-article a', tree).map(({ properties }) => String(properties.href));
      if (selectAll('h1', tree).length !== 1) fault('not exactly one h1');
      if (selectAll('title', tree).length !== 1) fault('no title');
      if (!/<html lang="en">/.test(html)) fault('no language');
      if (selectAll('meta[name=description]', tree).every(({ properties }) => !properties.content))
        fault('no description');
    }

    it('has pages, each with one h1, a title, a description, a language, unique ids and nothing inline', () => {
      assert.ok(links.pages() > 1500, `${links.pages()} pages`);
      assert.deepEqual(faults, []);
    });

    it('has no broken link and no broken anchor inside', () => {
      assert.ok(links.inside() > 10_000, `${links.inside()} links`);
      assert.deepEqual(links.broken().slice(0, 20), []);
    });

    it('lists about ten symptoms on the home page, the one asked about most first', () => {
      assert.match(asked[0] ?? '', /symptoms\/socket-closed-0x904-0x7\/$/);
      assert.ok(asked.length >= 8 && asked.length <= 14, `${asked.length} symptoms`);
    });

    it('has a file for every address of the public contract that exists by now', () => {
      for (const file of [
        'index.html',
        '404.html',
        '_headers',
        'c/0x904/index.html',
        'codes/mstsc-disconnect/0x904/index.html',
        'browse/index.html',
        'browse/messages/index.html',
        'data/index.html',
        'search/index.html',
        'data/v1/manifest.json',
        'data/v1/codes.json',
        'data/v1/codes.csv',
        'data/v1/lookup.json',
        'data/v1/plan.json',
        'data/v1/symptoms.json',
        'data/v1/causes.json',
        'data/v1/questions.json',
        'data/v1/fixes.json',
        'data/v1/sources.json',
        'data/v1/records/code-spaces/mstsc-disconnect.json',
        'data/v1/schema/symptom.json',
        'embed/v1/rdp-atlas.mjs',
        'embed/v1/rdp-atlas.d.ts',
      ]) {
        assert.ok(files.has(file), file);
      }
    });
  });
}
