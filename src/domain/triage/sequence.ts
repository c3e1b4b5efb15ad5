import { begin, makeRun, type Proposal, propose, type Run, type Stand, tryInVain } from './proposals.ts';
import type { Option, Tables } from './tables.ts';

/** Planning runs thousands of sequences: they share the arrays that they compute in. */
const runs = new WeakMap<Tables, Run>();

/**
 * What it costs to try the fixes one after the other, were nothing more asked, down to the hand-over; each time the
 * best proposal.
 *
 * The cost is not divided by the sum of the weights: so the values of the answers of a question can be added.
 *
 * @param note Is told each fix in its turn; it must not start another sequence.
 */
export function sequence(tables: Tables, from: Stand, note?: (step: Pick<Proposal, 'fix' | 'option'>) => void): number {
  const run = begin(tables, runOf(tables), from);
  let cost = 0;
  for (;;) {
    let fix = -1;
    let option: Option | undefined;
    let best = run.alive / tables.model.handOver;
    propose(
      tables,
      run,
      (other, by, rate) => {
        if (rate <= best) return;
        fix = other;
        option = by;
        best = rate;
      },
      () => best,
    );
    if (!option) return cost + run.alive * tables.model.handOver;
    cost += run.alive * option.cost;
    note?.({ fix, option });
    tryInVain(tables, run, fix, option);
  }
}

/** The best proposals, one a fix, best first; the first of equals stays first. */
export function bestProposals(tables: Tables, from: Stand, most: number): Proposal[] {
  const run = begin(tables, makeRun(tables), from);
  const least = run.alive / tables.model.handOver;
  const byFix = new Map<number, Proposal>();
  propose(
    tables,
    run,
    (fix, option, rate) => {
      if (rate > (byFix.get(fix)?.rate ?? least)) byFix.set(fix, { fix, option, rate });
    },
    () => least,
  );
  return [...byFix.values()].sort((a, b) => b.rate - a.rate || a.fix - b.fix).slice(0, most);
}

function runOf(tables: Tables): Run {
  const run = runs.get(tables) ?? makeRun(tables);
  runs.set(tables, run);
  return run;
}
