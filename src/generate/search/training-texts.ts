import type { Dataset } from '#dataset/dataset.ts';
import type { SymptomData } from '#dataset/schema/symptom.ts';
import { NOTHING } from '#dataset/load-phrasings.ts';
import type { Id } from '#domain/contract.d.ts';
import { codeId } from '#domain/lookup/pack.ts';
import { nameInWords } from '#domain/lookup/word-index.ts';

/** A text with the symptom that answers it; none where nothing here does. */
export interface TrainingText {
  readonly text: string;
  readonly symptom?: Id;
  /** How much it counts beside others. */
  readonly weight: number;
}

/** A title is chosen with care; what a code means says only what its article also holds. */
const TITLE = 2;
const MEANING = 0.3;

/** How much more a text of a symptom counts about which people ask often. */
const MET_OFTEN = 1.3;

/** All English texts of the dataset that say what they are about. */
export function trainingTexts(dataset: Dataset): TrainingText[] {
  const meanings = meaningsOf(dataset);
  const ofSymptoms = [...dataset.symptoms.values()].flatMap(({ id, data }) => {
    const phrasings = dataset.phrasings.get(id) ?? [];
    const often = data.met === 'daily' || data.met === 'often' ? MET_OFTEN : 1;
    return [
      { text: data.title, weight: TITLE },
      ...[...englishOf(data), ...data.signs.words, ...phrasings].map((text) => ({ text, weight: 1 })),
      ...codesOf(data).map((code) => ({ text: meanings.get(code) ?? '', weight: MEANING })),
    ].map(({ text, weight }) => ({ text, symptom: id, weight: weight * often }));
  });
  return [...ofSymptoms, ...(dataset.phrasings.get(NOTHING) ?? []).map((text) => ({ text, weight: 1 }))];
}

function englishOf({ signs }: SymptomData): string[] {
  return signs.messages.filter(({ language }) => language === 'en').map(({ text }) => text);
}

function codesOf({ signs }: SymptomData): Id[] {
  return [...new Set([...signs.codes, ...signs.pairs.flatMap((pair) => [pair.code, pair.with])])];
}

/** What each code means, and its name in words. */
function meaningsOf(dataset: Dataset): Map<Id, string> {
  return new Map(
    [...dataset['code-spaces'].values()].flatMap(({ id, data }) =>
      data.codes.map(
        (code) =>
          [
            codeId(id, code.value === undefined ? null : Number(code.value), code.symbol ?? null),
            `${code.meaning} ${nameInWords(code.symbol ?? '')}`,
          ] as const,
      ),
    ),
  );
}
