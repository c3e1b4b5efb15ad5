import type { Element, ElementContent } from 'hast';
import { type Effect, PLACEHOLDERS, type Shell } from '#dataset/vocabulary.ts';
import { EFFECT_LABELS, SHELL_LABELS } from '../labels.ts';
import { type Children, textOf } from './children.ts';
import { element } from './element.ts';

interface Props {
  readonly shell: Shell;
  readonly effect: Effect;
  readonly elevated?: true | undefined;
}

/**
 * One command, given as a fenced block. The script of the page adds the copy button; blanks such as `{{host}}` become
 * `<var>`, which it fills from fields.
 */
export function command({ shell, effect, elevated }: Props, children: Children): Element {
  const run = textOf(children).replace(/\n$/, '');
  return element('div', { className: ['command', effect] }, [
    element('p', { className: 'command-head' }, [
      element('strong', { className: 'effect' }, EFFECT_LABELS[effect]),
      ' ',
      element('span', { className: 'shell' }, `${SHELL_LABELS[shell]}${elevated ? ', as administrator' : ''}`),
    ]),
    shell === 'menu'
      ? element('p', { className: 'menu-path' }, ...steps(run))
      : element('pre', {}, element('code', {}, ...withBlanks(run))),
  ]);
}

/** `A > B > C` as one line in which a screen reader hears the names and not the signs. */
function steps(path: string): ElementContent[] {
  return path
    .split(' > ')
    .flatMap((name, index) => [
      ...(index === 0 ? [] : [text(' '), element('span', { className: 'then', ariaHidden: 'true' }, '>'), text(' ')]),
      element('span', { className: 'menu-item' }, ...withBlanks(name)),
    ]);
}

function withBlanks(run: string): ElementContent[] {
  return run.split(/\{\{([a-z-]+)\}\}/).map((part, index) => {
    if (index % 2 === 0) return text(part);
    return isPlaceholder(part) ? element('var', { dataPlaceholder: part }, part) : text(`{{${part}}}`);
  });
}

function isPlaceholder(name: string): boolean {
  return (PLACEHOLDERS as readonly string[]).includes(name);
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
