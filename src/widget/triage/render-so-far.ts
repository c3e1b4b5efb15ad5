import type { Case } from '#domain/contract.d.ts';
import { recordPath } from '#domain/addresses.ts';
import { element } from '../element.ts';
import { signsOf, takenSteps } from './case-steps.ts';
import { button, type Drawing, partHeading } from './drawing.ts';

/** What was seen, answered and tried so far; each step with a button that takes it again. */
export function renderSoFar(drawing: Drawing, c: Case, onChange: (place: number) => void): HTMLElement[] {
  const { atlas, href } = drawing.host;
  const signs = signsOf(atlas, c).map(({ id, title }) =>
    element(
      'li',
      {},
      element('span', { class: 'triage-asked' }, 'Seen'),
      ' ',
      element('a', { class: 'triage-said', href: href(recordPath('symptoms', id)) }, title),
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
      button('Change', () => onChange(place), { class: 'triage-change', 'aria-label': `Change: ${label}` }),
    ),
  );
  return [partHeading(drawing, 'So far'), element('ol', { class: 'triage-log' }, ...signs, ...taken)];
}
