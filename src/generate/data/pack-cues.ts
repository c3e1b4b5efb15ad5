import type { Dataset } from '#dataset/dataset.ts';
import { type AnswerCues, packCues, type PackedCues } from '#domain/lookup/pack.ts';

/** A question that so many causes answer tells most of them apart; the rest is read where `questions.json` is loaded. */
const MANY_CAUSES = 20;

/** The cues that the lookup file carries, by question. */
export function leadingCues(dataset: Dataset): PackedCues[] {
  const causes = new Map<string, number>();
  for (const { data } of dataset.causes.values())
    for (const question of Object.keys(data.answers)) causes.set(question, (causes.get(question) ?? 0) + 1);
  return [...dataset.questions.values()].flatMap(({ id, data }) => {
    const answers = data.answers.map((answer) => ({ id: answer.id, cues: spare(answer) })).filter(hasCues);
    const leads = data.canTell !== 'few' && (causes.get(id) ?? 0) >= MANY_CAUSES;
    return leads && answers.length > 0 ? [packCues(id, answers)] : [];
  });
}

/** In lower case; a cue with a shorter one of the same answer in it says nothing more. */
function spare({ cues }: AnswerCues): string[] {
  const low = [...new Set(cues.map((cue) => cue.toLowerCase()))];
  return low.filter((cue) => !low.some((other) => other !== cue && ` ${cue} `.includes(` ${other} `)));
}

function hasCues({ cues }: AnswerCues): boolean {
  return cues.length > 0;
}
