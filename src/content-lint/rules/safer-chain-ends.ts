import type { Dataset } from '#dataset/dataset.ts';
import type { Rule } from '../rule.ts';

export const saferChainEnds: Rule = {
  name: 'safer-chain-ends',
  why: 'Each fix of a circle waits for the others to be tried first, so none of them would ever be offered.',
  scope: ['fixes'],
  check(dataset, report) {
    for (const entry of dataset.fixes.values()) {
      const circle = circleFrom(dataset, entry.id);
      if (circle === undefined) continue;
      const message = `\`safer\` runs in a circle: ${circle.join(' -> ')}`;
      report({ entry, path: ['safer'], message, hint: 'remove `safer` from the one that is in truth the safest' });
    }
  },
};

/** The way back to `start` along `safer`; undefined where it ends, or circles without `start`. */
function circleFrom(dataset: Dataset, start: string): string[] | undefined {
  const way = [start];
  for (let id = dataset.fixes.get(start)?.data.safer; id !== undefined; id = dataset.fixes.get(id)?.data.safer) {
    if (id === start) return [...way, start];
    if (way.includes(id)) return undefined;
    way.push(id);
  }
  return undefined;
}
