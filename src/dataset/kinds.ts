import { cause, type CauseData } from './schema/cause.ts';
import { codeSpace, type CodeSpaceData } from './schema/code-space.ts';
import { fix, type FixData } from './schema/fix.ts';
import { question, type QuestionData } from './schema/question.ts';
import { source, type SourceData } from './schema/source.ts';
import { symptom, type SymptomData } from './schema/symptom.ts';

/** Every kind of record: the key is its folder under `content/` and its name in the data files. */
export const KINDS = {
  'code-spaces': codeSpace,
  symptoms: symptom,
  causes: cause,
  questions: question,
  fixes: fix,
  sources: source,
} as const;

export type Kind = keyof typeof KINDS;

export interface RecordData {
  'code-spaces': CodeSpaceData;
  symptoms: SymptomData;
  causes: CauseData;
  questions: QuestionData;
  fixes: FixData;
  sources: SourceData;
}

export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The kind in the singular, for messages and for `npm run new:<kind>`. */
export const SINGULAR: Readonly<Record<Kind, string>> = {
  'code-spaces': 'code-space',
  symptoms: 'symptom',
  causes: 'cause',
  questions: 'question',
  fixes: 'fix',
  sources: 'source',
};
