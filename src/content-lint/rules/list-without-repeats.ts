import type { Path } from '#dataset/dataset.ts';
import { KIND_NAMES } from '#dataset/kinds.ts';
import { everyEntry } from '../every-entry.ts';
import { references } from '../references.ts';
import type { Rule } from '../rule.ts';

export const listWithoutRepeats: Rule = {
  name: 'list-without-repeats',
  why: 'What stands twice in a list counts twice in the triage and is shown twice on the page.',
  scope: KIND_NAMES,
  check(dataset, report) {
    for (const entry of everyEntry(dataset)) {
      const seen = new Set<string>();
      for (const { path, id, prose } of references(entry)) {
        const list = prose ? undefined : listOf(path);
        if (list === undefined) continue;
        const member = `${list} ${id}`;
        if (seen.has(member)) report({ entry, path, message: `"${id}" stands twice in \`${list}\``, hint: 'keep one' });
        seen.add(member);
      }
    }
  },
};

/** The list that a reference is an item of, by itself (`first.2`) or as its key (`causes.2.cause`); other places may repeat. */
function listOf(path: Path): string | undefined {
  if (typeof path.at(-1) === 'number') return path.slice(0, -1).join('.');
  const isKey =
    (path[0] === 'causes' && path[2] === 'cause') ||
    (path[0] === 'cures' && path[2] === 'cause') ||
    (path[0] === 'meanings' && path[2] === 'code');
  return isKey ? String(path[0]) : undefined;
}
