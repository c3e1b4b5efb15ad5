import type { Answered } from './box-answer.ts';
import type { WordLane } from './word-lane.ts';
import { wordsOf } from './word-query.ts';

/** So that a word is looked for when it is written, not at each of its letters. */
const PAUSE = 250;

/**
 * Joins the word lane to the box of the search page. The box answers codes by itself; when it has, what is left of the
 * text goes to the full-text index, and one status tells both counts. Where nothing is left, the index is not loaded.
 */
export function joinWordLane(form: HTMLFormElement, section: HTMLElement): void {
  const status = form.querySelector('[data-lookup-status]');
  let lane: WordLane | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let codes = '';
  const say = (words: string) => {
    if (status) status.textContent = [codes, words].filter(Boolean).join('; ');
  };

  form.addEventListener('answered', (event) => {
    const { text, found, find } = (event as CustomEvent<Answered>).detail;
    const words = find ? wordsOf(text, find) : [];
    clearTimeout(timer);
    turn++;
    if (words.length === 0) {
      lane?.clear();
      return;
    }
    event.preventDefault();
    codes = found;
    const mine = turn;
    timer = setTimeout(async () => {
      const { WordLane } = await import('./word-lane.ts');
      lane ??= new WordLane(section, say);
      if (mine === turn) await lane.find(words);
    }, PAUSE);
  });
}
