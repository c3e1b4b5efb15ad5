import type { Rule } from '../rule.ts';

export const translationNamesOriginal: Rule = {
  name: 'translation-names-original',
  why: 'Which dialogs are known in which languages is counted, so a translated text must say which English text it is.',
  scope: ['symptoms'],
  check(dataset, report) {
    for (const entry of dataset.symptoms.values()) {
      const { messages } = entry.data.signs;
      const english = messages.filter(({ language }) => language === 'en');
      messages.forEach(({ language, translates }, index) => {
        const path = ['signs', 'messages', index];
        if (language === 'en') {
          if (translates === undefined) return;
          const message = 'an English text with `translates`';
          report({ entry, path: [...path, 'translates'], message, hint: 'remove it, or name the `language`' });
        } else if (translates === undefined) {
          const hint = 'name with `translates` the English text of this record that it is';
          report({ entry, path, message: `a text in "${language}" without \`translates\``, hint });
        } else if (!english.some(({ text }) => text.startsWith(translates))) {
          const message = `no English text of this record begins with "${translates}"`;
          report({ entry, path: [...path, 'translates'], message, hint: 'copy its first words as they stand' });
        }
      });
    }
  },
};
