import type { Access, Side } from '#dataset/vocabulary.ts';
import type { Atlas, Id, Outcome } from '../contract.d.ts';
import { ELSE } from './belief.ts';
import { HAND_OVER_ANYWHERE } from './hand-over.ts';
import { UNKNOWN, WHAT_YOU_SEE, WHERE_SEEN } from './case-event.ts';

/** Words for what has no record of its own. */

export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  client: 'the client',
  network: 'the network',
  gateway: 'the gateway',
  host: 'the host',
  directory: 'the directory and its accounts',
  cloud: 'the cloud platform',
};

export const ACCESS_WORDS: Readonly<Record<Access, string>> = {
  client: 'the computer you connect from',
  phone: 'somebody on the phone',
  'remote-powershell': 'remote PowerShell to the host',
  'cloud-portal': 'the cloud portal',
  gateway: 'the gateway server',
  'host-console': "the host's own screen or console",
  'domain-controller': 'a domain controller',
  'license-server': 'the license server',
  'maintenance-window': 'a maintenance window',
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  fixed: 'worked',
  failed: 'did not help',
  skipped: 'skipped',
  'no-access': 'no access to do it',
  'not-allowed': 'not allowed here',
};

interface Titles {
  readonly symptoms: ReadonlyMap<Id, string>;
  readonly causes: ReadonlyMap<Id, string>;
  readonly fixes: ReadonlyMap<Id, string>;
  readonly questions: ReadonlyMap<Id, Atlas['questions'][number]>;
}

const titlesOf = new WeakMap<Atlas, Titles>();

function titles(atlas: Atlas): Titles {
  const known = titlesOf.get(atlas);
  if (known) return known;
  const byId = (rows: readonly { readonly id: Id; readonly title: string }[]) =>
    new Map(rows.map(({ id, title }) => [id, title]));
  const made = {
    symptoms: byId(atlas.symptoms),
    causes: byId(atlas.causes).set(ELSE, 'Something that is not listed'),
    fixes: byId(atlas.fixes).set(HAND_OVER_ANYWHERE, 'Hand over'),
    questions: new Map(atlas.questions.map((question) => [question.id, question])),
  };
  titlesOf.set(atlas, made);
  return made;
}

export function symptomTitle(atlas: Atlas, id: Id): string {
  return titles(atlas).symptoms.get(id) ?? id;
}

export function causeTitle(atlas: Atlas, id: Id): string {
  return titles(atlas).causes.get(id) ?? id;
}

export function fixTitle(atlas: Atlas, id: Id): string {
  return titles(atlas).fixes.get(id) ?? id;
}

export function questionTitle(atlas: Atlas, id: Id): string {
  if (id === WHAT_YOU_SEE) return 'What do you see?';
  if (id === WHERE_SEEN) return 'Where did you see the number?';
  return titles(atlas).questions.get(id)?.title ?? id;
}

export function answerLabel(atlas: Atlas, question: Id, answer: Id): string {
  if (answer === UNKNOWN) return "I don't know";
  if (question === WHAT_YOU_SEE) return symptomTitle(atlas, answer);
  if (question === WHERE_SEEN) return atlas.spaces.find(({ id }) => id === answer)?.title ?? answer;
  return (
    titles(atlas)
      .questions.get(question)
      ?.answers.find(({ id }) => id === answer)?.label ?? answer
  );
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
