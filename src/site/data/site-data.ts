import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteArticle } from '#generate/build-articles.ts';
import type { SiteCode, SiteData, SiteSpace } from '#generate/build-site-data.ts';

const GENERATED = join(process.cwd(), '.generated');

/** The generated dataset, read once a build. `npm run generate` writes it. */
export const site: SiteData = JSON.parse(readFileSync(join(GENERATED, 'site.json'), 'utf8'));

/** The body of an article, read when its page is made: ten thousand of them need not be in memory together. */
export function articleHtml({ kind, id }: Pick<SiteArticle, 'kind' | 'id'>): string {
  return readFileSync(join(GENERATED, 'articles', kind, `${id}.html`), 'utf8');
}

const spaces = new Map(site.spaces.map((space) => [space.id, space]));

export function spaceOf(id: string): SiteSpace {
  const space = spaces.get(id);
  if (!space) throw new Error(`site data: no code space "${id}"`);
  return space;
}

const codes = new Map(site.codes.map((code) => [code.id, code]));

export function codeOf(id: string): SiteCode {
  const code = codes.get(id);
  if (!code) throw new Error(`site data: no code "${id}"`);
  return code;
}

export function symptomOf(id: string): SiteArticle {
  const symptom = site.articles.find((article) => article.kind === 'symptoms' && article.id === id);
  if (!symptom) throw new Error(`site data: no symptom "${id}"`);
  return symptom;
}

/** Codes by their number, in ascending order; each list in the order of the spaces. */
export const codesByNumber: ReadonlyMap<number, readonly SiteCode[]> = groupByNumber();

function groupByNumber(): Map<number, SiteCode[]> {
  const groups = new Map<number, SiteCode[]>();
  const add = (number: number, code: SiteCode) => groups.set(number, [...(groups.get(number) ?? []), code]);
  for (const code of site.codes) {
    if (code.decimal === null) continue;
    add(code.decimal, code);
    const offset = Number(spaceOf(code.space).offset ?? 0);
    if (offset > 0) add(code.decimal + offset, code);
  }
  return new Map([...groups].sort(([a], [b]) => a - b));
}
