import type { OverlayContact, OverlayData } from '#dataset/schema/overlay.ts';
import type { Access, Side } from '#dataset/vocabulary.ts';
import type { Atlas, Id } from '../contract.d.ts';
import { minutesLabel } from '../step-labels.ts';
import {
  ACCESS_WORDS,
  answerLabel,
  causeTitle,
  fixTitle,
  listed,
  questionTitle,
  SIDE_WORDS,
  symptomTitle,
} from '../triage/wording.ts';
import { applyOverlay } from './apply-overlay.ts';
import { contactWords } from './contact.ts';
import { readOverlay } from './read-overlay.ts';
import { baseOf } from './rules-of.ts';

/** What a company's rules change, in words, for whoever asks; of rules that are not good, what is wrong with them. */
export function describeOverlay(given: Atlas, value: unknown): readonly string[] {
  const read = readOverlay(baseOf(given), value);
  if ('problems' in read)
    return read.problems.map(({ path, message, hint }) => `${path === '' ? '' : `${path}: `}${message}; ${hint}.`);
  const atlas = applyOverlay(given, read.overlay);
  const { contacts, ticket, placeholders, forbid, costs, priors, facts, words, ...own } =
    read.overlay as unknown as OverlayData;
  const titles = (records: readonly { readonly title: string }[]) => listed(records.map(({ title }) => `"${title}"`));
  const added = (['symptoms', 'causes', 'questions', 'fixes'] as const).flatMap((kind) =>
    own[kind]?.length ? [`Added ${kind}: ${titles(own[kind])}.`] : [],
  );
  return [
    ...entries(forbid).map((id) => forbidden(atlas, id, forbid?.[id])),
    ...entries(facts).map((id) => factWords(atlas, id, facts?.[id] ?? '')),
    ...entries(contacts).map((side) => contactLine(side as Side, contacts?.[side as Side])),
    ...(ticket ? ['Tickets are opened at its own address.'] : []),
    ...entries(priors).map((id) => priorWords(atlas, id, priors?.[id] ?? {})),
    ...entries(costs?.fixes).map(
      (id) => `"${fixTitle(atlas, id)}" takes ${minutesLabel(costs?.fixes?.[id] ?? 0)} here.`,
    ),
    ...entries(costs?.questions).map(
      (id) => `"${questionTitle(atlas, id)}" takes ${minutesLabel(costs?.questions?.[id] ?? 0)} here.`,
    ),
    ...entries(costs?.doors).map(
      (id) => `To reach ${ACCESS_WORDS[id as Access]} takes ${minutesLabel(costs?.doors?.[id as 'phone'] ?? 0)} here.`,
    ),
    ...added,
    ...(placeholders
      ? [
          `Filled into commands: ${entries(placeholders)
            .map((name) => `${name} ${placeholders[name as 'host']}`)
            .join(', ')}.`,
        ]
      : []),
    ...(words ? [`Words of its own: ${entries(words).length}.`] : []),
  ];
}

export function forbidden(atlas: Atlas, fix: Id, reason = ''): string {
  return `Never offered: "${fixTitle(atlas, fix)}" (${reason.replace(/\.$/, '')}).`;
}

export function priorWords(atlas: Atlas, symptom: Id, causes: Readonly<Record<Id, string>>): string {
  const changed = Object.entries(causes).map(([id, likelihood]) => `${causeTitle(atlas, id)} (${likelihood})`);
  return `Likelihoods changed for "${symptomTitle(atlas, symptom)}": ${changed.join(', ')}.`;
}

function contactLine(side: Side, contact: OverlayContact | undefined): string {
  const wait = contact?.wait === undefined ? '' : `; an answer takes ${minutesLabel(contact.wait)}`;
  return `What lies with ${SIDE_WORDS[side]} goes to ${contactWords(contact)}${wait}.`;
}

export function factWords(atlas: Atlas, question: Id, answer: Id): string {
  return `Answered for everybody: "${questionTitle(atlas, question)}": ${answerLabel(atlas, question, answer)}.`;
}

function entries(table: object | undefined): string[] {
  return Object.keys(table ?? {});
}
