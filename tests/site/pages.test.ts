import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { selectAll } from 'hast-util-select';
import type { Element } from 'hast';
import { builtPages, listFiles } from './built-pages.ts';

const SITES = { root: '/', based: '/kb/rdp/' };
const folderOf = (site: string) => fileURLToPath(new URL(`../../.test-sites/${site}`, import.meta.url));

for (const [site, base] of Object.entries(SITES)) {
  describe(`the site built for ${base}`, () => {
    const folder = folderOf(site);
    const files = new Set(listFiles(folder));
    const anchors = new Map<string, Set<string>>();
    const links: { from: string; to: string }[] = [];
    const faults: string[] = [];

    for (const { path, html, tree } of builtPages(folder)) {
      const fault = (text: string) => faults.push(`${path}: ${text}`);
      const ids = selectAll('[id]', tree).map(({ properties }) => String(properties.id));
      anchors.set(path, new Set(ids));
      for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) fault(`the id "${id}" twice`);
      for (const { tagName } of selectAll('style, script:not([src]), [style]', tree)) fault(`inline ${tagName}`);
      for (const { tagName, properties } of selectAll('*', tree)) {
        for (const name of Object.keys(properties)) if (/^on[a-z]/i.test(name)) fault(`${name} on ${tagName}`);
      }
      if (selectAll('h1', tree).length !== 1) fault('not exactly one h1');
      if (selectAll('title', tree).length !== 1) fault('no title');
      if (!/<html lang="en">/.test(html)) fault('no language');
      if (selectAll('meta[name=description]', tree).every(({ properties }) => !properties.content))
        fault('no description');
      for (const element of selectAll('a[href], link[href], script[src], form[action], img[src]', tree)) {
        const to = target(element);
        if (!/^[a-z]+:/.test(to)) links.push({ from: path, to });
      }
    }

    it('has pages, each with one h1, a title, a description, a language, unique ids and nothing inline', () => {
      assert.ok(anchors.size > 1500, `${anchors.size} pages`);
      assert.deepEqual(faults, []);
    });

    it('has no broken link and no broken anchor inside', () => {
      const broken = links
        .filter(({ from, to }) => !leads(from, to, base, files, anchors))
        .map(({ from, to }) => `${from} -> ${to}`);
      assert.ok(links.length > 10_000, `${links.length} links`);
      assert.deepEqual([...new Set(broken)].slice(0, 20), []);
    });

    it('has a file for every address of the public contract that exists by now', () => {
      for (const file of [
        'index.html',
        '404.html',
        '_headers',
        'c/0x904/index.html',
        'codes/mstsc-disconnect/0x904/index.html',
        'browse/index.html',
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

function target({ properties }: Element): string {
  return String(properties.href ?? properties.src ?? properties.action);
}

function leads(from: string, to: string, base: string, files: Set<string>, anchors: Map<string, Set<string>>): boolean {
  const url = new URL(to, new URL(base + from, 'http://site.example'));
  if (!url.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const exists = files.has(path) || files.has(`${path}index.html`);
  return exists && (url.hash === '' || (anchors.get(path)?.has(decodeURIComponent(url.hash.slice(1))) ?? false));
}
