import type { Access } from '#dataset/vocabulary.ts';
import type { Case } from '#domain/contract.d.ts';
import { ACCESS_WORDS } from '#domain/triage/wording.ts';
import { element } from '../element.ts';
import type { Words } from '../words.ts';
import type { Drawing } from './drawing.ts';
import { radio } from './render-question.ts';
import { accessEvents, type Role, roleOf, ROLES, withAccess, withRole } from './role.ts';

/** Accesses that a reader can say something about; the computer in front of somebody needs no question. */
const ASKED = (Object.keys(ACCESS_WORDS) as Access[]).filter((access) => access !== 'client');

const NOT_SAID = 'not-said';

/** Who the reader is and what can be reached: switched at any time, kept in place while the steps below change. */
export class RolePanel {
  readonly place: HTMLElement;
  private readonly words: Words;
  private readonly note = element('p', { class: 'triage-role-note' });
  private readonly roles = element('form', { class: 'triage-roles' });
  private readonly reach = element('form', { class: 'triage-reach' });

  /**
   * @param read The case as it is now.
   * @param onCase Called with the case as it is with what was said.
   */
  constructor({ host: { atlas }, words }: Drawing, read: () => Case, onCase: (c: Case) => void) {
    this.words = words;
    const names = [NOT_SAID, ...Object.keys(ROLES)];
    this.roles.append(
      element(
        'fieldset',
        {},
        element('legend', {}, words.whoAreYou),
        ...names.map((name) => radio('role', name, words[ROLES[name as Role]?.label ?? 'roleNotSaid'], false, false)),
      ),
    );
    this.roles.addEventListener('change', () => {
      const name = String(new FormData(this.roles).get('role'));
      onCase(withRole(atlas, read(), name === NOT_SAID ? undefined : (name as Role)));
    });
    this.reach.append(...ASKED.map((access) => accessRow(words, access)));
    this.reach.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const state = target.value === NOT_SAID ? undefined : (target.value as 'has' | 'lacks');
      onCase(withAccess(atlas, read(), target.name as Access, state));
    });
    for (const form of [this.roles, this.reach]) form.addEventListener('submit', (event) => event.preventDefault());
    const details = element('details', {}, element('summary', {}, words.whatYouCanReach), this.reach);
    this.place = element('div', { class: 'triage-role' }, this.roles, this.note, details);
  }

  /** Shows what the case says. */
  show(c: Case): void {
    const events = accessEvents(c);
    const role = roleOf(c) ?? (events.length === 0 ? NOT_SAID : undefined);
    check(this.roles, 'role', role);
    const stated = new Map(events.map(({ access, state }) => [access, state]));
    for (const access of ASKED) check(this.reach, access, stated.get(access) ?? NOT_SAID);
    this.note.textContent = this.words[noteOf(role)];
  }
}

function noteOf(role: Role | typeof NOT_SAID | undefined): keyof Words {
  if (role === undefined) return 'roleOwnWordsNote';
  return role === NOT_SAID ? 'roleNotSaidNote' : ROLES[role].note;
}

function accessRow(words: Words, access: Access): HTMLElement {
  const choice = (value: string, label: string) => radio(access, value, label, false, false);
  return element(
    'fieldset',
    {},
    element(
      'legend',
      {},
      ACCESS_WORDS[access].replace(/^./, (letter) => letter.toUpperCase()),
    ),
    choice('has', words.reachYes),
    choice('lacks', words.reachNo),
    choice(NOT_SAID, words.reachNotSaid),
  );
}

function check(form: HTMLFormElement, name: string, value: string | undefined): void {
  for (const input of form.querySelectorAll('input')) if (input.name === name) input.checked = input.value === value;
}
