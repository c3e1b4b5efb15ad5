import type { Entry, Path } from '#dataset/dataset.ts';
import type { Kind, RecordData } from '#dataset/kinds.ts';
import { isA } from './is-a.ts';

type Step = RecordData['fixes']['verify'][number];

export interface StepAt {
  readonly path: Path;
  readonly step: Step;
  /** `do` repairs, `look` only observes, `arm` and `undo` go back. */
  readonly purpose: 'do' | 'look' | 'arm' | 'undo';
}

/** Every step of a question or a fix with what it is for; other kinds have none. */
export function stepsOf(entry: Entry<Kind>): StepAt[] {
  const at = (path: Path, steps: readonly Step[] | undefined, purpose: StepAt['purpose']): StepAt[] =>
    (steps ?? []).map((step, index) => ({ path: [...path, index], step, purpose }));
  if (isA('questions', entry)) {
    return entry.data.how.flatMap((way, index) => at(['how', index, 'steps'], way.steps, 'look'));
  }
  if (!isA('fixes', entry)) return [];
  const { variants, rollback, undo, verify } = entry.data;
  return [
    ...variants.flatMap((variant, index) => at(['variants', index, 'steps'], variant.steps, 'do')),
    ...at(['rollback', 'steps'], rollback?.steps, 'arm'),
    ...at(['undo', 'steps'], undo?.steps, 'undo'),
    ...at(['verify'], verify, 'look'),
  ];
}
