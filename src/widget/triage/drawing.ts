import { element } from '../element.ts';
import type { Words } from '../words.ts';
import type { TriageHost } from './host.ts';

/** What every part of the triage is drawn with. */
export interface Drawing {
  readonly host: TriageHost;
  /** The widget's own words, in the language of the page. */
  readonly words: Words;
  /** The level of the heading of a step; of its parts it is one more. */
  readonly level: 2 | 3 | 4 | 5;
  /** What was filled into the blanks of commands; kept for the page, never in an address. */
  readonly blanks: Map<string, string>;
  /** Says something in the status line, such as "Copied". */
  readonly tell: (words: string) => void;
}

/** The heading of a step, which takes the focus when the step is new. */
export function stepHeading({ level }: Drawing, words: string): HTMLHeadingElement {
  return element(`h${level}`, { class: 'triage-heading', part: 'heading', tabindex: '-1' }, words);
}

/** A heading inside a step. */
export function partHeading({ level }: Drawing, words: string): HTMLHeadingElement {
  return element(`h${(level + 1) as 3 | 4 | 5 | 6}`, { class: 'triage-part' }, words);
}

export function button(
  words: string,
  onClick: (pressed: HTMLButtonElement) => void,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', part: 'button', ...attributes }, words);
  made.addEventListener('click', () => onClick(made));
  return made;
}

/** A button that copies what it is given when it is pressed, and says in itself and in the status line whether it did. */
export function copyButton(
  { words: { copied, copyRefused }, tell }: Drawing,
  words: string,
  read: () => string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): HTMLButtonElement {
  const copy = async (pressed: HTMLButtonElement) => {
    const done = await Promise.resolve()
      .then(() => navigator.clipboard.writeText(read()))
      .then(
        () => copied,
        () => copyRefused,
      );
    pressed.textContent = done;
    tell(done);
    setTimeout(() => {
      pressed.textContent = words;
    }, 1500);
  };
  return button(words, (pressed) => void copy(pressed), attributes);
}
