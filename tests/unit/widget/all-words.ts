import answerWords from '#widget/results/answer-words.json' with { type: 'json' };
import otherWords from '#widget/words.json' with { type: 'json' };
import type { Words } from '#widget/words.ts';

export const words: Words = { ...otherWords, ...answerWords };
