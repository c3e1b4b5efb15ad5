import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteCode, SiteData, SiteSpace } from '#generate/build-site-data.ts';

/** The generated dataset, read once a build. `npm run generate` writes it. */
export const site: SiteData = JSON.parse(readFileSync(join(process.cwd(), '.generated/site.json'), 'utf8'));

const spaces = new Map(site.spaces.map((space) => [space.id, space]));

export function spaceOf(id: string): SiteSpace {
  const space = spaces.get(id);
  if (!space) throw new Error(`site data: no code space "${id}"`);
  return space;
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
