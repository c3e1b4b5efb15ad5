import type { Atlas } from '../contract.d.ts';
import type { Standing } from './standing.ts';
import { ACCESS_WORDS, answerLabel, fixTitle, OUTCOME_WORDS, questionTitle, symptomTitle } from './wording.ts';

/** What was found, for whoever takes over: signs, answers, what was tried and did not help, what could not be done. */
export function evidenceOf(atlas: Atlas, standing: Standing): string[] {
  return [
    ...standing.symptoms.map((id) => `Seen: ${symptomTitle(atlas, id)}`),
    ...[...standing.answers].map(([id, answer]) => `${questionTitle(atlas, id)}: ${answerLabel(atlas, id, answer)}`),
    ...[...standing.failed].map((step) => `Tried: ${fixTitle(atlas, step)} (${OUTCOME_WORDS.failed})`),
    ...[...standing.skipped].map((step) => `Not done: ${fixTitle(atlas, step)}`),
    ...[...standing.taken].map((step) => `Done: ${fixTitle(atlas, step)}`),
    ...[...standing.lacks].map((access) => `Not reachable: ${ACCESS_WORDS[access]}`),
  ];
}
