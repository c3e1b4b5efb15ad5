import type { Action, Model, State } from './model.ts';
import { begin, makeRun, type Proposal, type Stand, sum, tryInVain } from './proposals.ts';
import { bestProposals, sequence } from './sequence.ts';
import { type Option, type Tables, tabulate } from './tables.ts';
import { TIE } from './words.ts';

/** How many of the best questions and fixes are looked at a second time. */
const SECOND_LOOK = 2;

interface Candidate {
  readonly action: Action;
  readonly value: number;
}

/**
 * The next step by expected cost: the best two questions and the best two fixes, each valued with the best one further
 * question after it, and the hand-over. Costs that tie go to the first in the order of the model.
 *
 * Method: Heckerman, Breese, Rommelse, "Decision-theoretic troubleshooting", CACM 38(3), 1995; with doors after Ottosen
 * and Jensen, "The cost of troubleshooting cost clusters with inside information", arXiv 1203.3502.
 */
export function decide(model: Model, state: State): Action {
  const tables = tabulate(model);
  const stand: Stand = { weights: state.weights, fixes: state.fixes, open: bitsOf(state.open) };
  const byValue = questionsByValue(tables, stand, state.questions);
  const candidates = [
    ...secondLookAtQuestions(tables, stand, byValue),
    ...secondLookAtFixes(tables, stand, byValue),
    { action: { kind: 'hand-over' } as const, value: sum(stand.weights) * model.handOver },
  ];
  return candidates.reduce((best, candidate) => (candidate.value < best.value * (1 - TIE) ? candidate : best)).action;
}

/** What may still be asked, by the first look: what follows is valued without a further question. */
function questionsByValue(tables: Tables, stand: Stand, left: Uint8Array): number[] {
  const plain = sequence(tables, stand);
  return [...left.keys()]
    .filter((question) => left[question])
    .map((question) => ({ question, value: valueOfQuestion(tables, stand, question, plain, sequenceOf(tables)) }))
    .sort((a, b) => a.value - b.value)
    .map(({ question }) => question);
}

function secondLookAtQuestions(tables: Tables, stand: Stand, byValue: readonly number[]): Candidate[] {
  return byValue
    .slice(0, SECOND_LOOK)
    .sort((a, b) => a - b)
    .map((question) => {
      const rest = byValue.filter((other) => other !== question);
      const look = (after: Stand) => withOneQuestion(tables, after, rest);
      const option = tables.questionOptions(stand.open)[question] as Option;
      const value = valueOfQuestion(tables, stand, question, look(stand), look);
      return { action: { kind: 'question', question, way: option.way }, value };
    });
}

function secondLookAtFixes(tables: Tables, stand: Stand, byValue: readonly number[]): Candidate[] {
  return bestProposals(tables, stand, SECOND_LOOK)
    .sort((a, b) => a.fix - b.fix)
    .map((proposal) => ({
      action: actionOf(proposal),
      value: valueOfFix(tables, stand, proposal, (after) => withOneQuestion(tables, after, byValue)),
    }));
}

function actionOf({ fix, option }: Proposal): Action {
  return { kind: 'fix', fix, way: option.way, prepare: option.prepare };
}

/** What a stand costs, not divided by the sum of its weights. */
type Look = (stand: Stand) => number;

function sequenceOf(tables: Tables): Look {
  return (stand) => sequence(tables, stand);
}

function valueOfFix(tables: Tables, stand: Stand, proposal: Proposal, look: Look): number {
  const after = begin(tables, makeRun(tables), stand);
  tryInVain(tables, after, proposal.fix, proposal.option);
  return sum(stand.weights) * proposal.option.cost + look(after);
}

/**
 * Its cost, and what follows its answers; `asItIs` where the reader cannot tell.
 *
 * @param limit From here on the exact value is of no interest: what is returned then is only not below it.
 */
function valueOfQuestion(
  tables: Tables,
  stand: Stand,
  question: number,
  asItIs: number,
  look: Look,
  limit = Number.POSITIVE_INFINITY,
): number {
  const { answers, canTell } = tables.model.questions[question] as Model['questions'][number];
  const { cost, open } = tables.questionOptions(stand.open)[question] as Option;
  let value = sum(stand.weights) * cost + (1 - canTell) * asItIs;
  for (const likelihood of answers) {
    if (value >= limit) break;
    const weights = stand.weights.map((weight, cause) => weight * (likelihood[cause] as number));
    value += canTell * look({ weights, fixes: stand.fixes, open });
  }
  return value;
}

/** The cheaper of going on at once and of asking the best one question first. */
function withOneQuestion(tables: Tables, stand: Stand, questions: readonly number[]): number {
  const plain = sequence(tables, stand);
  const look = sequenceOf(tables);
  return questions.reduce(
    (best, question) => Math.min(best, valueOfQuestion(tables, stand, question, plain, look, best)),
    plain,
  );
}

function bitsOf(open: Uint8Array): number {
  return open.reduce((bits, isOpen, door) => (isOpen ? bits | (1 << door) : bits), 0);
}
