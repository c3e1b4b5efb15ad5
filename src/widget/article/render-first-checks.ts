import { recordPath } from '#domain/addresses.ts';
import type { Id } from '#domain/contract.d.ts';
import { mostUseful } from '#domain/most-useful.ts';
import { ACCESS_LABELS } from '#domain/step-labels.ts';
import { element } from '../element.ts';
import { renderSteps } from '../triage/render-steps.ts';
import type { ArticleOptions } from './article.ts';

/** The checks that tell the layers apart quickest, in their order, as one list of action lines. */
export function renderFirstChecks(first: readonly Id[], { library, drawing }: ArticleOptions): HTMLElement[] {
  const checks = first.flatMap((id) => {
    const question = library.questions.get(id);
    return question && !question.retired ? [{ id, how: mostUseful(question.how) }] : [];
  });
  if (checks.length === 0) return [];
  const lines = renderSteps(
    drawing,
    checks.flatMap(({ how }) => how.steps),
  );
  let last = -1;
  for (const { id, how } of checks) {
    last += how.steps.length;
    const where = element('p', { class: 'where' }, `Do it ${ACCESS_LABELS[how.access]}. `);
    where.append(element('a', { href: drawing.host.href(recordPath('questions', id)) }, 'What each answer tells'));
    lines.children[last]?.append(where);
  }
  return [lines];
}
