import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Dataset } from '#dataset/dataset.ts';

const FILE = 'tests/content/frequent-dialogs.yaml';

const schema = z
  .array(z.strictObject({ symptom: z.string(), texts: z.array(z.string().min(1)).min(1) }))
  .length(20, 'not twenty dialogs');

export interface FrequentDialog {
  readonly symptom: string;
  /** The first words of its English text. */
  readonly text: string;
  /** Other than English, each once, in order. */
  readonly languages: readonly string[];
  /** How many texts in them the record has. */
  readonly translations: number;
  /** Listed texts that the record does not have. */
  readonly problems: readonly string[];
}

/** The dialogs that people meet most, each with the languages in which its record has it. */
export function readFrequentDialogs(root: string, dataset: Dataset): FrequentDialog[] {
  return schema.parse(parse(readFileSync(join(root, FILE), 'utf8'))).map(({ symptom, texts }) => {
    const messages = dataset.symptoms.get(symptom)?.data.signs.messages ?? [];
    const english = messages.filter(({ language }) => language === 'en').map(({ text }) => text);
    const own = english.filter((text) => texts.some((start) => text.startsWith(start)));
    const translated = messages.filter(
      ({ translates }) => translates && own.some((text) => text.startsWith(translates)),
    );
    return {
      symptom,
      text: texts[0] ?? '',
      languages: [...new Set(translated.map(({ language }) => language))].sort(),
      translations: translated.length,
      problems: texts
        .filter((start) => !english.some((text) => text.startsWith(start)))
        .map((start) => `${FILE}: symptoms/${symptom} has no text that begins with "${start}"`),
    };
  });
}
