import type { Side } from '#dataset/vocabulary.ts';
import type { Atlas, Case, Id, Outcome } from '../contract.d.ts';
import type { CaseEvent } from './case-event.ts';
import { caseToUrl } from './case-to-url.ts';
import { contactOf, contactWords } from '../overlay/contact.ts';
import { atlasFor, rulesIn } from '../overlay/rules-event.ts';
import { rulesInCase } from '../overlay/rules-in-case.ts';
import { nextStep } from './next-step.ts';
import { parsePreparation } from './preparation.ts';
import { rankedCauses } from './rank.ts';
import {
  ACCESS_WORDS,
  answerLabel,
  causeTitle,
  fixTitle,
  OUTCOME_WORDS,
  questionTitle,
  SIDE_WORDS,
  symptomTitle,
} from './wording.ts';

export interface Line {
  readonly label: string;
  readonly text: string;
}

/** Causes that a transcript names. */
const NAMED = 5;

/** What a hand-over says besides the case. */
export interface Added {
  /** In place of the relative address that replays the case. */
  readonly link?: string;
  /** Parts in the form of the transcript, each a heading and its lines. */
  readonly parts?: readonly (readonly [heading: string, lines: readonly string[]])[];
  /** Fields of the JSON form. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** What was seen, said, tried and found, for a person or a ticket system. No clock in it: the same case, the same text. */
export function transcript(
  given: Atlas,
  c: Case,
  form: 'text' | 'markdown' | 'json',
  { link = caseToUrl(c), parts = [], fields = {} }: Added = {},
): string {
  const atlas = atlasFor(given, c);
  const lines = (c.events as readonly CaseEvent[]).map((event) => lineOf(atlas, event));
  const rules = rulesIn(c.events);
  const changed = rules ? rulesInCase(atlas, c) : [];
  const causes = rankedCauses(atlas, c).slice(0, NAMED);
  const next = nextLine(atlas, c);
  const data = c.atlas === atlas.version ? atlas.version : `${c.atlas}, replayed on ${atlas.version}`;
  if (form === 'json') {
    const named = causes.map(({ id, standing }) => ({ id, title: causeTitle(atlas, id), standing }));
    const events = (c.events as readonly CaseEvent[]).map(namedOnly);
    const told = rules ? { rules: { name: rules.name, changed } } : {};
    return JSON.stringify({ data, events, lines, causes: named, next, ...fields, ...told, url: link }, null, 2);
  }
  const mark = form === 'markdown' ? { head: '## ', bold: '**' } : { head: '', bold: '' };
  const row = ({ label, text }: Line) => `- ${mark.bold}${label}:${mark.bold} ${text}`;
  const ranked = causes.map(({ id, standing }, place) => `${place + 1}. ${causeTitle(atlas, id)} (${standing})`);
  return [
    `${mark.head}Remote Desktop case`,
    '',
    ...lines.map(row),
    ...(ranked.length > 0 ? ['', `${mark.head}What is possible, most likely first`, '', ...ranked] : []),
    '',
    `${mark.head}Next`,
    '',
    row(next),
    ...parts.flatMap(([heading, said]) => ['', `${mark.head}${heading}`, '', ...said]),
    ...(changed.length > 0
      ? ['', `${mark.head}Rules of ${rules?.name}`, '', ...changed.map((text) => `- ${text}`)]
      : []),
    '',
    `Data: ${data}. Replay: ${link}`,
    '',
  ].join('\n');
}

/** An event in words: what it is about, and what was said or done. */
export function lineOf(atlas: Atlas, event: CaseEvent): Line {
  switch (event.kind) {
    case 'sign':
      return { label: 'Seen', text: symptomTitle(atlas, event.symptom) };
    case 'reading':
      return { label: 'Number', text: event.codes.join(' or ') };
    case 'access':
      return { label: event.state === 'has' ? 'Reachable' : 'Not reachable', text: ACCESS_WORDS[event.access] };
    case 'rules':
      return { label: `Rules of ${event.name}`, text: 'applied' };
    case 'overlay':
      return { label: 'Rules of the company', text: 'applied' };
    case 'answer':
      return { label: questionTitle(atlas, event.question), text: answerLabel(atlas, event.question, event.answer) };
    case 'outcome':
      return { label: fixTitle(atlas, event.step), text: OUTCOME_WORDS[event.outcome] };
    case 'preparation':
      return { label: preparationTitle(atlas, event.step), text: preparationOutcome(event.outcome) };
  }
}

/** Rules by their name: whoever reads a transcript need not have all of a company's telephone numbers. */
function namedOnly(event: CaseEvent): CaseEvent {
  return event.kind === 'rules' ? { kind: event.kind, name: event.name, hash: event.hash } : event;
}

function nextLine(atlas: Atlas, c: Case): Line {
  const step = nextStep(atlas, c);
  switch (step.kind) {
    case 'question':
      return { label: 'Find out', text: questionTitle(atlas, step.id) };
    case 'prepare':
      return { label: 'Prepare', text: preparationTitle(atlas, step.id) };
    case 'fix':
      return { label: 'Do', text: fixTitle(atlas, step.id) };
    case 'hand-over':
      return { label: 'Hand over', text: handOverWords(atlas, step.to as Side) };
    case 'done':
      return { label: 'Done', text: step.outcome === 'fixed' ? 'it works again' : 'handed over' };
  }
}

function handOverWords(atlas: Atlas, to: Side): string {
  const contact = contactOf(atlas, to);
  return `to whoever looks after ${SIDE_WORDS[to]}${contact ? `: ${contactWords(contact)}` : ''}`;
}

/** A preparation as a sentence: what to have before the fix. */
export function preparationTitle(atlas: Atlas, id: Id): string {
  const preparation = parsePreparation(id);
  if (!preparation) return id;
  return 'open' in preparation
    ? `Have a second way in: ${ACCESS_WORDS[preparation.open]}`
    : `Arm the rollback of "${fixTitle(atlas, preparation.rollbackOf)}"`;
}

function preparationOutcome(outcome: Outcome): string {
  return outcome === 'fixed' ? 'ready' : 'not possible';
}
