import type { Entry, Path } from '#dataset/dataset.ts';
import { nearest } from '../nearest.ts';
import type { Rule } from '../rule.ts';

export const answerExists: Rule = {
  name: 'answer-exists',
  why: 'An answer that a question does not have is never given: the weight or the warning behind it would silently do nothing.',
  scope: ['causes', 'questions', 'symptoms'],
  check(dataset, report) {
    const refuse = (entry: Entry, path: Path, question: string, answer: string): void => {
      const answers = dataset.questions.get(question)?.data.answers.map(({ id }) => id);
      // A question that does not exist is for `reference-exists` to say.
      if (answers === undefined || answers.includes(answer)) return;
      const hint = `its answers: ${answers.join(', ')}; the nearest is "${nearest(answer, answers)}"`;
      report({ entry, path, message: `the question "${question}" has no answer "${answer}"`, hint });
    };
    for (const entry of dataset.causes.values()) {
      for (const [question, row] of Object.entries(entry.data.answers)) {
        for (const answer of Object.keys(row)) refuse(entry, ['answers', question, answer], question, answer);
      }
    }
    for (const entry of dataset.questions.values()) {
      for (const answer of Object.keys(entry.data.usual)) refuse(entry, ['usual', answer], entry.id, answer);
    }
    for (const entry of dataset.symptoms.values()) {
      for (const [index, { when }] of entry.data.redFlags.entries()) {
        refuse(entry, ['redFlags', index, 'when', 'answer'], when.question, when.answer);
      }
    }
  },
};
