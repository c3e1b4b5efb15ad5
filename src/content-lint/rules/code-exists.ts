import type { Entry, Path } from '#dataset/dataset.ts';
import { KIND_NAMES } from '#dataset/kinds.ts';
import { codeSlug } from '../code-slug.ts';
import { everyEntry } from '../every-entry.ts';
import { isA } from '../is-a.ts';
import { nearest } from '../nearest.ts';
import { references } from '../references.ts';
import type { Rule } from '../rule.ts';

export const codeExists: Rule = {
  name: 'code-exists',
  why: 'A number only means something inside its space; a wrong pair of the two shows another fault.',
  scope: KIND_NAMES,
  check(dataset, report) {
    const known = new Map(
      [...dataset['code-spaces'].values()].map(({ id, data }) => [id, new Set(data.codes.map(codeSlug))]),
    );
    for (const entry of everyEntry(dataset)) {
      for (const { path, id } of [...namedCodes(entry), ...retiredCodes(entry)]) {
        const hint = advice(known, id);
        if (hint !== undefined) report({ entry, path, message: `there is no code "${id}"`, hint });
      }
    }
  },
};

interface NamedCode {
  readonly path: Path;
  readonly id: string;
}

function namedCodes(entry: Entry): NamedCode[] {
  return references(entry).filter(({ kind }) => kind === 'codes');
}

/** Where the retired codes of a space point: to the value or symbol of another code of the same space. */
function retiredCodes(entry: Entry): NamedCode[] {
  if (!isA('code-spaces', entry)) return [];
  return entry.data.codes.flatMap(({ retired }, index) =>
    retired?.see === undefined ? [] : [{ path: ['codes', index, 'retired', 'see'], id: `${entry.id}/${retired.see}` }],
  );
}

/** What to do about a code that is not there; undefined where it is. */
function advice(spaces: ReadonlyMap<string, ReadonlySet<string>>, id: string): string | undefined {
  const slash = id.indexOf('/');
  const space = id.slice(0, Math.max(slash, 0));
  const known = spaces.get(space);
  if (known === undefined)
    return `there is no code space "${space}"; the nearest is "${nearest(space, spaces.keys()) ?? 'none'}"`;
  const slug = id.slice(slash + 1);
  if (known.has(slug)) return undefined;
  const others = [...spaces].filter(([, codes]) => codes.has(slug)).map(([other]) => `${other}/${slug}`);
  if (others.length > 0) return `it stands in another space: ${others.join(', ')}`;
  return `the nearest is "${space}/${nearest(slug, known)}"; a new code is listed in content/code-spaces/${space}.yaml`;
}
