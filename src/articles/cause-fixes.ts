import type { BlockContent } from 'mdast';
import type { Likelihood } from '#dataset/vocabulary.ts';
import { type Draft, listOrNothing } from './draft.ts';
import { fixBox, fixBrief, fixLine } from './fix-box.ts';
import { flow } from './jsx.ts';

/**
 * The fixes of a cause in a symptom article, the safest first: the best one of a common cause with all its steps, that of
 * another in brief, the others as lines that lead to their pages. With all of them in full the article of a symptom with
 * many causes was forty screens long, and nobody found the second cause.
 */
export function causeFixes(draft: Draft, cause: string, likelihood: Likelihood): BlockContent[] {
  const cures = draft.context.fixesFor(cause);
  const [best] = cures;
  const boxed = best !== undefined && !draft.shownFixes.has(best.fix.id);
  const box = boxed ? [likelihood === 'common' ? fixBox(draft, best) : fixBrief(draft, best)] : [];
  const others = listOrNothing((boxed ? cures.slice(1) : cures).map((cure) => fixLine(draft, cure)));
  return [...box, ...(others.length === 0 ? [] : [flow('Detail', { kind: boxed ? 'also' : 'helps' }, others)])];
}
