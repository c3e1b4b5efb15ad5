import { rulesOf } from '#domain/overlay/rules-of.ts';
import { EFFECT_LABELS, SHELL_LABELS } from '#domain/step-labels.ts';
import { element } from '../element.ts';
import { fill } from '../words.ts';
import { copyButton, type Drawing } from './drawing.ts';
import type { RecordStep } from './host.ts';
import { renderProse, renderWords } from './render-prose.ts';

/** Action lines as the articles have them: caution, action, the state it must produce, command. */
export function renderSteps(drawing: Drawing, steps: readonly RecordStep[]): HTMLElement {
  return element('ol', { class: 'action-lines' }, ...steps.map((step) => renderLine(drawing, step)));
}

function renderLine(drawing: Drawing, { action, state, caution, command }: RecordStep): HTMLElement {
  return element(
    'li',
    { class: 'action-line' },
    caution ? renderCaution(drawing, drawing.words.caution, caution) : undefined,
    element('p', { class: 'action' }, element('span', {}, ...renderWords(drawing, action))),
    state ? element('p', { class: 'state' }, ...renderWords(drawing, state)) : undefined,
    command ? renderCommand(drawing, command) : undefined,
  );
}

export function renderCaution(drawing: Drawing, label: string, text: string): HTMLElement {
  return element(
    'div',
    { class: 'caution', role: 'note' },
    element('strong', { class: 'caution-label' }, label),
    ' ',
    ...renderProse(drawing, text),
  );
}

function renderCommand(
  drawing: Drawing,
  { shell, run, effect, elevated }: NonNullable<RecordStep['command']>,
): Element {
  const { words } = drawing;
  const menu = shell === 'menu';
  const line = menu ? element('p', { class: 'menu-path' }) : element('code');
  line.append(...(menu ? menuPath(drawing, run) : withBlanks(drawing, run)));
  const copy = () => line.textContent;
  return element(
    'div',
    { class: `command ${effect}`, 'data-shell': shell },
    element(
      'p',
      { class: 'command-head' },
      element('strong', { class: 'effect' }, EFFECT_LABELS[effect]),
      ' ',
      element('span', { class: 'shell' }, `${SHELL_LABELS[shell]}${elevated ? words.asAdministrator : ''}`),
      menu
        ? undefined
        : copyButton(drawing, words.copy, copy, { 'aria-label': fill(words.copyOf, { what: SHELL_LABELS[shell] }) }),
    ),
    menu ? line : element('pre', {}, line),
  );
}

function menuPath(drawing: Drawing, path: string): (Node | string)[] {
  return path
    .split(' > ')
    .flatMap((name, place) => [
      ...(place === 0 ? [] : [' ', element('span', { 'aria-hidden': 'true' }, '>'), ' ']),
      element('span', { class: 'menu-item' }, ...withBlanks(drawing, name)),
    ]);
}

function withBlanks({ blanks }: Drawing, run: string): (Node | string)[] {
  return run
    .split(/\{\{([a-z-]+)\}\}/)
    .map((part, place) =>
      place % 2 === 0 ? part : element('var', { 'data-placeholder': part }, blanks.get(part) || part),
    );
}

/** One field for each blank below a place; what is typed fills the commands there and is kept for later steps. */
export function renderBlanks({ blanks, words, host }: Drawing, place: HTMLElement): HTMLElement | undefined {
  const vars = [...place.querySelectorAll<HTMLElement>('var[data-placeholder]')];
  const names = [...new Set(vars.map((one) => one.dataset['placeholder'] ?? ''))];
  if (names.length === 0) return undefined;
  const fields = names.map((name) => {
    const pattern = name === 'host' ? rulesOf(host.atlas)?.hosts?.join(', ') : undefined;
    const field = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', placeholder: pattern });
    field.value = blanks.get(name) ?? '';
    field.addEventListener('input', () => {
      blanks.set(name, field.value.trim());
      for (const one of vars) if (one.dataset['placeholder'] === name) one.textContent = field.value.trim() || name;
    });
    return element('label', {}, name.replaceAll('-', ' '), field);
  });
  return element('fieldset', { class: 'blanks' }, element('legend', {}, words.fillInOnce), ...fields);
}
