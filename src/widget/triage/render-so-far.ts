import type { Case } from '#domain/contract.d.ts';
import { element } from '../element.ts';
import { fill } from '../words.ts';
import { signsOf, takenSteps } from './case-steps.ts';
import { button, type Drawing, partHeading } from './drawing.ts';
import { recordLink } from './record-link.ts';

/** What was seen, answered and tried so far; each step with a button that takes it again. */
export function renderSoFar(drawing: Drawing, c: Case, onChange: (place: number) => void): HTMLElement[] {
  const { words } = drawing;
  const { atlas } = drawing.host;
  const signs = signsOf(atlas, c).map(({ id, title }) =>
    element(
      'li',
      {},
      element('span', { class: 'triage-asked' }, words.seen),
      ' ',
      recordLink(drawing.host, 'symptoms', id, title, { class: 'triage-said' }),
    ),
  );
  const taken = takenSteps(atlas, c).map(({ place, label, text }) =>
    element(
      'li',
      {},
      element('span', { class: 'triage-asked' }, label),
      ' ',
      element('strong', { class: 'triage-said' }, text),
      ' ',
      button(words.change, () => onChange(place), {
        class: 'triage-change',
        'aria-label': fill(words.changeOf, { what: label }),
      }),
    ),
  );
  return [partHeading(drawing, words.soFar), element('ol', { class: 'triage-log' }, ...signs, ...taken)];
}
