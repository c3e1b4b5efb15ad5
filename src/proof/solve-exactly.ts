import type { Model } from '#domain/triage/model.ts';
import { type CompiledModel, compileModel, type FixOption } from './compile-model.ts';
import { costTable } from './cost-table.ts';

export interface Solution {
  /** Minutes that the best of all plans is expected to take. */
  readonly cost: number;
  /** How many states were worked out. */
  readonly states: number;
}

/**
 * The least expected cost of any plan, by working out every state that a plan worth considering can reach: every way of
 * every question and fix, every preparation, and the hand-over.
 *
 * The value of a state is kept times the sum of its weights, so that no belief is ever divided: the value after a
 * failed fix or after an answer is then simply added.
 *
 * @param limit States after which it gives up.
 * @returns `undefined` where the limit was passed, or where there are more fixes, doors or states than its keys can
 *   tell apart (see `compileModel`).
 * @throws Where the weights of the causes do not sum to a positive number.
 */
export function solveExactly(model: Model, limit = 1_000_000): Solution | undefined {
  const compiled = compileModel(model);
  if (compiled === undefined) return undefined;
  const solver = new Solver(compiled, limit);
  const total = model.causes.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) throw new Error(`the weights of the causes sum to ${total}: nothing can be expected`);
  const value = solver.valueOf(0, 0, 0, 0, 0);
  return solver.states > limit ? undefined : { cost: value / total, states: solver.states };
}

/** A state is the fixes tried, the questions spent and the doors open, as bits, and its key, which holds the answers too. */
class Solver {
  states = 0;
  private readonly model: CompiledModel;
  private readonly limit: number;
  private readonly known;
  /** `[depth][cause]` in one list: each step of the walk derives its weights from those of the step before. */
  private readonly weights: Float64Array;

  constructor(model: CompiledModel, limit: number) {
    this.model = model;
    this.limit = limit;
    this.known = costTable(model.keys);
    this.weights = new Float64Array((model.fixes.length + model.questions.length + 1) * model.causes);
    this.weights.set(model.weights);
  }

  /** Expected minutes from here on times the sum of the weights; meaningless once the limit is passed. */
  valueOf(depth: number, tried: number, spent: number, open: number, key: number): number {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const sum = this.sumAt(depth);
    if (sum === 0) return 0;
    this.states += 1;
    if (this.states > this.limit) return 0;
    let best = sum * this.model.handOver;
    for (let fix = 0; fix < this.model.fixes.length; fix++) {
      if ((tried & (1 << fix)) === 0) best = this.withFix(fix, best, sum, depth, tried, spent, open, key);
    }
    for (let question = 0; question < this.model.questions.length; question++) {
      if ((spent & (1 << question)) === 0)
        best = this.withQuestion(question, best, sum, depth, tried, spent, open, key);
    }
    this.known.set(key, best);
    return best;
  }

  /** The cheaper of `best` and of trying this fix, by whichever way and preparation is cheapest. */
  private withFix(
    place: number,
    best: number,
    sum: number,
    depth: number,
    tried: number,
    spent: number,
    open: number,
    key: number,
  ): number {
    const fix = this.model.fixes[place];
    if (fix === undefined || (tried & fix.after) !== fix.after) return best;
    this.derive(depth, fix.fails);
    let least = best;
    for (const option of fix.options) {
      if (!isAllowed(option, open)) continue;
      const paid = sum * (option.minutes + this.priceOf(option.opens & ~open));
      if (paid >= least) continue;
      const opened = option.opens & ~open;
      const after = this.valueOf(depth + 1, tried | (1 << place), spent, open | opened, key + fix.key + opened);
      least = Math.min(least, paid + after);
    }
    return least;
  }

  /** The cheaper of `best` and of asking this question, by whichever way is cheapest. */
  private withQuestion(
    place: number,
    best: number,
    sum: number,
    depth: number,
    tried: number,
    spent: number,
    open: number,
    key: number,
  ): number {
    const question = this.model.questions[place];
    if (question === undefined) return best;
    const { canTell, answers } = question;
    const asked = spent | (1 << place);
    let least = best;
    for (const way of question.ways) {
      const opened = way.opens & ~open;
      let value = sum * (way.minutes + this.priceOf(opened));
      if (canTell < 1 && value < least) {
        this.derive(depth, undefined);
        value += (1 - canTell) * this.valueOf(depth + 1, tried, asked, open, key + question.key);
      }
      for (let answer = 0; canTell > 0 && value < least && answer < answers.length; answer++) {
        this.derive(depth, answers[answer]);
        const answered = key + (answer + 2) * question.key + opened;
        value += canTell * this.valueOf(depth + 1, tried, asked, open | opened, answered);
      }
      least = Math.min(least, value);
    }
    return least;
  }

  private sumAt(depth: number): number {
    const { causes } = this.model;
    let sum = 0;
    for (let at = depth * causes; at < (depth + 1) * causes; at++) sum += this.weights[at] as number;
    return sum;
  }

  /** Writes the weights one step deeper: those of here, each times its factor. */
  private derive(depth: number, factors: Float64Array | undefined): void {
    const { causes } = this.model;
    const from = depth * causes;
    const to = from + causes;
    for (let cause = 0; cause < causes; cause++) {
      const weight = this.weights[from + cause] as number;
      this.weights[to + cause] = factors === undefined ? weight : weight * (factors[cause] as number);
    }
  }

  private priceOf(doors: number): number {
    let price = 0;
    for (let left = doors; left !== 0; left &= left - 1) {
      price += this.model.prices[31 - Math.clz32(left & -left)] as number;
    }
    return price;
  }
}

function isAllowed({ when, guard }: FixOption, open: number): boolean {
  if (when === 'always') return true;
  return (when === 'guarded') === ((open & guard) !== 0);
}
