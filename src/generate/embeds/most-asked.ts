import type { Dataset, Entry } from '#dataset/dataset.ts';
import { MET } from '#dataset/vocabulary.ts';

/** The symptoms that people ask about most, the most asked first; equally asked ones by id. */
export function mostAsked(dataset: Dataset, most: number): Entry<'symptoms'>[] {
  return [...dataset.symptoms.values()]
    .filter(({ data }) => !data.retired)
    .sort((a, b) => MET.indexOf(a.data.met) - MET.indexOf(b.data.met) || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
