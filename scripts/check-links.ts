import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { canonicalUrl } from '#content-lint/canonical-url.ts';
import { loadDataset } from '#dataset/load.ts';
import { builtPages } from './built-pages.ts';
import { ROOT } from './generate-and-report.ts';
import { type BrokenLink, siteLinks } from './site-links.ts';

const NOT_READ = 'not read yet';
const NO_SOURCE = 'in no source record';

/**
 * `npm run check:links`: no broken link and no broken anchor inside the built site (`dist/`, or the folder given), and every
 * link that leads out of it, with the day its source was read. Asks no other machine. Fails where a link is broken.
 */
const folder = resolve(process.argv[2] ?? join(ROOT, 'dist'));
const home = join(folder, 'index.html');
if (!existsSync(home)) {
  console.error(`${folder} holds no built site: npm run build first, or name the folder of one`);
  process.exit(1);
}
const [, base = '/'] = /<body data-base="([^"]*)"/.exec(readFileSync(home, 'utf8')) ?? [];
const links = siteLinks(folder, base);
for (const page of builtPages(folder)) links.read(page);

const WHAT_TO_DO: Readonly<Record<BrokenLink['missing'], string>> = {
  base: `stands outside the base path ${base}: make it with href(), or relative in an article`,
  page: 'leads to no page and no file: mend the record or the page that names it, or build again',
  anchor: 'leads to a page without that anchor: mend the name after #',
};
const broken = links.broken();
for (const { from, to, missing } of broken) console.log(`${from || 'index.html'}: "${to}" ${WHAT_TO_DO[missing]}`);

const outside = links.outside();
const sources = sourcesByUrl();
const rows = outside.map(([url, pages]) => ({ read: sources.get(canonicalUrl(url)) ?? NO_SOURCE, url, pages }));
console.log('\nLinks that lead out, with the day the source was read');
for (const { read, url, pages } of rows) console.log(`${read.padEnd(19)} ${url} (${pages} pages)`);

const unread = rows.filter(({ read }) => read === NOT_READ).length;
const foreign = rows.filter(({ read }) => read === NO_SOURCE).length;
console.log(
  `\n${links.pages()} pages, ${links.inside()} links inside, ${broken.length} broken; ${rows.length} addresses outside, ${unread} ${NOT_READ}, ${foreign} ${NO_SOURCE}`,
);
process.exitCode = broken.length > 0 ? 1 : 0;

function sourcesByUrl(): Map<string, string> {
  const { dataset } = loadDataset(ROOT);
  return new Map(
    [...(dataset?.sources.values() ?? [])].map(({ data }) => [canonicalUrl(data.url), data.read ?? NOT_READ]),
  );
}
