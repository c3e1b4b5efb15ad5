import type words from './answer-words.json';

/** What the answer draws of the widget's words, so that a page can bring these alone. */
export type ResultWords = Readonly<typeof words>;
