import type { Dataset } from '#dataset/dataset.ts';
import { KIND_NAMES, SINGULAR } from '#dataset/kinds.ts';
import { codeSlug } from '../code-slug.ts';
import { everyEntry } from '../every-entry.ts';
import { type Reference, references } from '../references.ts';
import type { Rule } from '../rule.ts';

export const retiredNotUsed: Rule = {
  name: 'retired-not-used',
  why: 'A retired record is no longer offered, so nothing that is offered may lead to it.',
  scope: KIND_NAMES,
  check(dataset, report) {
    for (const entry of everyEntry(dataset)) {
      if (entry.data.retired !== undefined) continue;
      for (const reference of references(entry)) {
        const retired = retirement(dataset, reference);
        if (retired === undefined) continue;
        const what = reference.kind === 'codes' ? 'code' : SINGULAR[reference.kind];
        const hint = retired.see === undefined ? 'remove it here' : `name "${retired.see}" instead`;
        report({
          entry,
          path: reference.path,
          message: `the ${what} "${reference.id}" is retired since ${retired.on}`,
          hint,
        });
      }
    }
  },
};

function retirement(dataset: Dataset, { kind, id }: Reference): { on: string; see?: string | undefined } | undefined {
  if (kind !== 'codes') return dataset[kind].get(id)?.data.retired;
  const slash = id.indexOf('/');
  const space = dataset['code-spaces'].get(id.slice(0, Math.max(slash, 0)));
  return space?.data.retired ?? space?.data.codes.find((code) => codeSlug(code) === id.slice(slash + 1))?.retired;
}
