import { parseArgs } from 'node:util';
import { KINDS, type Kind } from '#proof/random-models.ts';
import { checkProofs } from './check-proofs.ts';
import { checkRandomModels } from './check-random-models.ts';

/**
 * `npm run check:triage`: how close the planner comes to the optimum on random models, and the proofs of the dataset.
 *
 * `-- --kind two-doors --seed 17 --models 1` works on one random model again and prints it, without the dataset.
 * By default about 10,000 random walks over all symptoms. `-- --walks 10000 --draws 10000` spends that on each.
 */
const { values } = parseArgs({
  options: {
    models: { type: 'string', default: '500' },
    kind: { type: 'string', multiple: true, default: Object.keys(KINDS) },
    seed: { type: 'string', default: '1' },
    walks: { type: 'string', default: '213' },
    draws: { type: 'string', default: '50' },
  },
});

const near = await checkRandomModels({
  kinds: values.kind.map(toKind),
  models: toWholeNumber('models', values.models, 1),
  seed: toWholeNumber('seed', values.seed, 0),
});
const proven =
  values.models === '1' ||
  (await checkProofs({
    walks: toWholeNumber('walks', values.walks, 1),
    draws: toWholeNumber('draws', values.draws, 2),
    states: 2_000,
    optimum: 1_000_000,
  }));
process.exitCode = near && proven ? 0 : 1;

function toKind(text: string): Kind {
  if (Object.hasOwn(KINDS, text)) return text as Kind;
  throw new Error(`--kind ${text}: no such kind; there are ${Object.keys(KINDS).join(', ')}`);
}

function toWholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new Error(`--${name} ${text}: give a whole number, at least ${least}`);
}
