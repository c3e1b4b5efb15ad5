import type { Element } from 'hast';
import { element } from './element.ts';

interface Props {
  readonly title: string;
  readonly text: string;
  /** "Error code: 0x904" */
  readonly code?: string | undefined;
  readonly extended?: string | undefined;
  /** Labels of the buttons, separated by a comma. */
  readonly buttons: string;
}

/** A Windows dialog drawn in HTML. It is a picture: its buttons are no buttons, and it is read out as one sentence. */
export function dialog({ title, text, code, extended, buttons }: Props): Element {
  const codes = [code, extended].filter((line) => line !== undefined);
  return element(
    'div',
    { className: 'dialog', role: 'img', ariaLabel: [`Dialog “${title}”: ${text}`, ...codes].join(' ') },
    [
      element('p', { className: 'dialog-title' }, title),
      element('div', { className: 'dialog-body' }, [
        element('span', { className: 'dialog-icon' }),
        element('div', { className: 'dialog-text' }, [
          element('p', {}, text),
          codes.length > 0 ? element('p', { className: 'dialog-codes' }, ...codeLines(codes)) : [],
        ]),
      ]),
      element(
        'p',
        { className: 'dialog-buttons' },
        ...buttons.split(',').map((label) => element('span', { className: 'dialog-button' }, label)),
      ),
    ],
  );
}

function codeLines(codes: readonly string[]): (Element | string)[] {
  return codes.flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));
}
