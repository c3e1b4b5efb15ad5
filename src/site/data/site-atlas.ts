import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '#domain/contract.d.ts';
import { ATLAS_FILES, makeAtlas } from '#domain/lookup/make-atlas.ts';
import { type Outline, type OutlineEnd, outlineOf } from '#domain/triage/outline.ts';

/** Steps on a way of the drawn tree and of the outline that is walked without scripts. */
const DEPTH = 3;

let atlas: Atlas | undefined;

/** The atlas of this build, with its plan. */
export function buildAtlas(): Atlas {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(process.cwd(), '.generated/public/data/v1', `${name}.json`), 'utf8'));
  atlas ??= makeAtlas(Object.fromEntries(ATLAS_FILES.map((name) => [name, read(name)])));
  return atlas;
}

const outlines = new Map<string, Outline | OutlineEnd>();

/**
 * The tree of a symptom, walked once for its page and its two pictures. Made when the page is and not by the generator:
 * an edited record shows within a second, and a walk takes that long for one symptom.
 */
export function outlineFor(symptom: string): Outline | OutlineEnd {
  const known = outlines.get(symptom) ?? outlineOf(buildAtlas(), symptom, DEPTH);
  outlines.set(symptom, known);
  return known;
}
