import type { Atlas, Case, Id, Outcome } from '../contract.d.ts';
import type { CaseEvent } from './case-event.ts';
import { caseToUrl } from './case-to-url.ts';
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
  atlas: Atlas,
  c: Case,
  form: 'text' | 'markdown' | 'json',
  { link = caseToUrl(c), parts = [], fields = {} }: Added = {},
): string {
  const lines = (c.events as readonly CaseEvent[]).map((event) => lineOf(atlas, event));
  const causes = rankedCauses(atlas, c).slice(0, NAMED);
  const next = nextLine(atlas, c);
  const data = c.atlas === atlas.version ? atlas.version : `${c.atlas}, replayed on ${atlas.version}`;
  if (form === 'json') {
    const named = causes.map(({ id, standing }) => ({ id, title: causeTitle(atlas, id), standing }));
    return JSON.stringify({ data, events: c.events, lines, causes: named, next, ...fields, url: link }, null, 2);
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
      return { label: 'Hand over', text: `to whoever looks after ${SIDE_WORDS[step.to as keyof typeof SIDE_WORDS]}` };
    case 'done':
      return { label: 'Done', text: step.outcome === 'fixed' ? 'it works again' : 'handed over' };
  }
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
