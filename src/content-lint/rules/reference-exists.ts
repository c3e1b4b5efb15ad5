import type { Dataset } from '#dataset/dataset.ts';
import { type Kind, KIND_NAMES, SINGULAR } from '#dataset/kinds.ts';
import { everyEntry } from '../every-entry.ts';
import { nearest } from '../nearest.ts';
import { references } from '../references.ts';
import type { Rule } from '../rule.ts';

export const referenceExists: Rule = {
  name: 'reference-exists',
  why: 'A reader who follows a link must arrive, and the triage can only weigh records that are there.',
  scope: [...KIND_NAMES, 'guides'],
  check(dataset, report) {
    for (const entry of everyEntry(dataset)) {
      for (const { kind, id, path } of references(entry)) {
        if (kind === 'codes' || dataset[kind].has(id)) continue;
        report({ entry, path, message: `there is no ${SINGULAR[kind]} "${id}"`, hint: advice(dataset, kind, id) });
      }
      const see = entry.data.retired?.see;
      if (see !== undefined && !dataset[entry.kind].has(see)) {
        const message = `retired.see: there is no ${SINGULAR[entry.kind]} "${see}"`;
        report({ entry, path: ['retired', 'see'], message, hint: advice(dataset, entry.kind, see) });
      }
    }
    for (const entry of dataset.guides.values()) {
      for (const [index, id] of entry.data.sources.entries()) {
        if (dataset.sources.has(id)) continue;
        const hint = advice(dataset, 'sources', id);
        report({ entry, path: ['sources', index], message: `there is no source "${id}"`, hint });
      }
      const { next } = entry.data;
      if (next === undefined || dataset.guides.has(next)) continue;
      const message = `there is no guide "${next}"`;
      report({ entry, path: ['next'], message, hint: 'guides are files in content/guides/' });
    }
  },
};

function advice(dataset: Dataset, kind: Kind, id: string): string {
  const elsewhere = KIND_NAMES.find((other) => dataset[other].has(id));
  if (elsewhere) return `"${id}" is a ${SINGULAR[elsewhere]}; here a ${SINGULAR[kind]} is named`;
  const near = nearest(id, dataset[kind].keys());
  const make =
    kind === 'code-spaces'
      ? 'a new one is a file in content/code-spaces/'
      : `a new one is made with: npm run new:${SINGULAR[kind]} -- ${id}`;
  return near === undefined ? make : `the nearest is "${near}"; ${make}`;
}
