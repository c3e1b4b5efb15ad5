import type { ArticleKind } from '#articles/article.ts';

/** The words for each kind of article: what one of them is called over its title, and the page that lists them. */
export const ARTICLE_WORDS: Readonly<Record<ArticleKind, { one: string; many: string; about: string }>> = {
  symptoms: { one: 'Symptom', many: 'Symptoms', about: 'What people see, and everything that may stand behind it.' },
  causes: { one: 'Cause', many: 'Causes', about: 'The faults: how each one works and how to recognize it.' },
  fixes: { one: 'Fix', many: 'Fixes', about: 'Repairs, workarounds and hand-overs, each with its cost and its undo.' },
  questions: {
    one: 'Check',
    many: 'Checks',
    about: 'Observations that tell the faults apart. None of them changes anything.',
  },
};
