/** Letters that a word may have beyond the entry, for its ending; and letters of the shortest entry that may be ended. */
const MOST_ENDING = 5;
const SHORTEST = 4;
/** Letters of the shortest word that is looked for parts, and of the shortest part. */
const COMPOUND = 11;
const PART = 5;
/** Longer runs of letters are no words, and would cost their square. */
const LONGEST = 40;

/** Gives the English for a word of another language, or in place of all known parts of a run of characters. */
export interface Translator {
  /** Whether it has this very word, and not only one that starts or holds it. */
  readonly lists: (word: string) => boolean;
  readonly word: (word: string) => string | undefined;
  /** Undefined where nothing in it is known. */
  readonly characters: (run: string) => string | undefined;
}

/** @param lexicon `english: word word`, one line each. */
export function makeTranslator(lexicon: string): Translator {
  const words = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const line of lexicon.split('\n')) {
    const [english = '', others = ''] = line.split(': ');
    for (const word of others.split(' ')) if (word !== '') (word > '\u2e80' ? parts : words).set(word, english);
  }
  const known = new RegExp([...parts.keys()].sort((a, b) => b.length - a.length).join('|') || '(?!)', 'g');
  return {
    lists: (word) => words.has(word),
    word(word) {
      for (let length = word.length; length >= Math.max(SHORTEST, word.length - MOST_ENDING); length--) {
        const english = words.get(word.slice(0, length));
        if (english !== undefined) return english;
      }
      return word.length >= COMPOUND && word.length <= LONGEST ? compound(word, words) : undefined;
    },
    characters(run) {
      const found = run.match(known);
      return found ? found.map((part) => parts.get(part)).join(' ') : undefined;
    },
  };
}

/** Clientzugriffslizenzen, licentieprotocol: every known part of a long word, the longest at each place. */
function compound(word: string, words: ReadonlyMap<string, string>): string | undefined {
  const found: string[] = [];
  for (let start = 0; start <= word.length - PART; start++) {
    for (let end = word.length; end >= start + PART; end--) {
      const english = words.get(word.slice(start, end));
      if (english === undefined) continue;
      found.push(english);
      start = end - 1;
      break;
    }
  }
  return found.length > 0 ? found.join(' ') : undefined;
}

/** Where Chinese, Japanese or Korean goes on from Latin letters or into them: RDP\u9ed1\u5c4f. */
const BETWEEN_SCRIPTS = /(?<=[a-z\d])(?=[\u2e80-\uffff])|(?<=[\u2e80-\uffff])(?=[a-z\d])/g;

/** With so many words of another language, those that nobody knows are of that language too, and say nothing here. */
const FOREIGN = 2;

/**
 * A text of plain words with what is known of it in English, and the rest as it is. A word that the lexicon lists is
 * translated even where it is known, because some of what the search learns from is in other languages.
 */
export function translate(plain: string, translator: Translator, isKnown: (word: string) => boolean): string {
  let foreign = 0;
  const words = plain
    .replace(BETWEEN_SCRIPTS, ' ')
    .split(' ')
    .map((word) => {
      if (!translator.lists(word) && isKnown(word)) return { english: word, isSure: true };
      const english = word > '\u2e80' ? translator.characters(word) : translator.word(word);
      if (english !== undefined) foreign++;
      return { english: english ?? word, isSure: english !== undefined };
    });
  return words
    .filter(({ isSure }) => isSure || foreign < FOREIGN)
    .map(({ english }) => english)
    .join(' ');
}
