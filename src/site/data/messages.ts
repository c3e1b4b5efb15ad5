import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishName } from '#articles/labels.ts';
import type { SymptomData } from '#dataset/schema/symptom.ts';

/** One text as a client shows it, with everything it is a sign of. */
export interface IndexedMessage {
  readonly text: string;
  readonly clients: readonly SymptomData['signs']['messages'][number]['client'][];
  /** Ids, as of the sources that show it. */
  readonly symptoms: readonly string[];
  readonly sources: readonly string[];
}

export interface MessageGroup {
  /** Upper case; `#` for what begins with no letter; absent where a language is not divided. */
  readonly letter: string | undefined;
  readonly messages: readonly IndexedMessage[];
}

export interface MessageLanguage {
  /** As `de` or `pt-BR`. */
  readonly tag: string;
  /** In English, and in the language itself where that is another word. */
  readonly name: string;
  readonly count: number;
  readonly groups: readonly MessageGroup[];
}

interface SymptomRow extends Pick<SymptomData, 'signs' | 'retired'> {
  readonly id: string;
}

/** Fewer stand in one list: letters would be headings over a line each. */
const FEWEST_DIVIDED = 40;

/** Every dialog text of the dataset by language, English first, and by its first letter. */
export function messagesByLanguage(symptoms: readonly SymptomRow[]): MessageLanguage[] {
  const byLanguage = new Map<string, Map<string, IndexedMessage>>();
  for (const { id, signs, retired } of symptoms) {
    if (retired) continue;
    for (const { text, client, language, source } of signs.messages) {
      const texts = byLanguage.get(language) ?? new Map<string, IndexedMessage>();
      byLanguage.set(language, texts);
      const known = texts.get(text);
      texts.set(text, {
        text,
        clients: [...new Set([...(known?.clients ?? []), client])],
        symptoms: [...new Set([...(known?.symptoms ?? []), id])],
        sources: [...new Set([...(known?.sources ?? []), ...(source === undefined ? [] : [source])])],
      });
    }
  }
  return [...byLanguage]
    .map(([tag, texts]) => ({
      tag,
      name: languageName(tag),
      count: texts.size,
      groups: groupsOf(tag, [...texts.values()]),
    }))
    .sort((a, b) => Number(b.tag === 'en') - Number(a.tag === 'en') || (a.name < b.name ? -1 : 1));
}

function groupsOf(tag: string, messages: readonly IndexedMessage[]): MessageGroup[] {
  const { compare } = new Intl.Collator(tag, { numeric: true, ignorePunctuation: true });
  const sorted = [...messages].sort((a, b) => compare(start(a.text), start(b.text)) || compare(a.text, b.text));
  if (sorted.length < FEWEST_DIVIDED) return [{ letter: undefined, messages: sorted }];
  const letters = [...new Set(sorted.map(({ text }) => letterOf(text, tag)))];
  return letters.map((letter) => ({ letter, messages: sorted.filter(({ text }) => letterOf(text, tag) === letter) }));
}

/** Without quotation marks and the number of a list in front. */
function start(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^\d+[).]\s*/, '');
}

function letterOf(text: string, tag: string): string {
  const [first = ''] = start(text).normalize('NFD');
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(tag) : '#';
}

function languageName(tag: string): string {
  const english = englishName(tag);
  const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return own === english ? english : `${english} · ${own}`;
}

/** The symptoms of this build, with their signs. */
export function builtMessages(): MessageLanguage[] {
  const file = join(process.cwd(), '.generated/public/data/v1/symptoms.json');
  return messagesByLanguage(JSON.parse(readFileSync(file, 'utf8')).symptoms);
}
