import type { Lookup } from '#domain/contract.d.ts';
import { baseAddress } from './base-address.ts';
import { moveByKeys } from './search-keys.ts';
import answerStyle from '../styles/answers.css?url';

const MOST_MEANINGS = 8;

/** The detail of the event `answered` on the form. Whoever cancels it writes the status line instead. */
export interface Answered {
  readonly text: string;
  /** One sentence on the codes in it; empty where there are none. */
  readonly found: string;
  /** Absent where nothing was looked up. */
  readonly find?: (text: string) => Lookup;
}

/** Brings a box to life, once: it answers while the reader types, and Enter goes where the answer is. */
export function startLookupBox(form: HTMLFormElement): void {
  const field = form.querySelector('textarea');
  const answer = form.querySelector<HTMLElement>('[data-lookup-answer]');
  const status = form.querySelector<HTMLElement>('[data-lookup-status]');
  if (!field || !answer || !status) throw new Error('lookup box: a part is missing');

  const section = form.closest('[data-search]')?.querySelector<HTMLElement>('[data-words]');
  const joined = section && import('./search-page.ts').then(({ joinWordLane }) => joinWordLane(form, section));
  const styled = addStyle();
  let latest = 0;
  const update = async () => {
    const text = field.value;
    const turn = ++latest;
    const tell = (detail: Answered) =>
      form.dispatchEvent(new CustomEvent('answered', { detail, cancelable: true })) ? status : undefined;
    if (text.trim() === '') return show(answer, tell({ text, found: '' }), [], '');
    try {
      const { lookUp, renderLookup, siteAtlas, summarize } = await import('./engine.ts');
      const atlas = await siteAtlas();
      await Promise.all([joined, styled]);
      if (turn !== latest) return;
      const found = lookUp(atlas, text);
      const blocks = renderLookup(atlas, found, { href: baseAddress, most: MOST_MEANINGS, text });
      const words = summarize(found);
      const line = tell({ text, found: blocks.length > 0 ? words : '', find: (part) => lookUp(atlas, part) });
      show(answer, line, blocks, words);
    } catch {
      if (turn !== latest) return;
      const words = 'The data could not be loaded. Check the connection and type again.';
      show(answer, tell({ text, found: '' }), [], words);
    }
  };
  const submit = async () => {
    const { addressOf, lookUp, siteAtlas } = await import('./engine.ts');
    const atlas = await siteAtlas();
    location.assign(baseAddress(addressOf(atlas, field.value, lookUp(atlas, field.value))));
  };

  const loadAhead = () => void import('./engine.ts').then(({ siteAtlas }) => siteAtlas()).catch(() => undefined);

  field.addEventListener('input', update);
  if (document.activeElement === field) loadAhead();
  else field.addEventListener('focus', loadAhead, { once: true });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit().catch(() =>
      show(answer, status, [], 'The data could not be loaded. Check the connection and try again.'),
    );
  });
  moveByKeys(form, field, answer);
  document.addEventListener('click', (event) => {
    if (!form.classList.contains('lookup-large') && event.target instanceof Node && !form.contains(event.target))
      answer.hidden = true;
  });
  fillFromAddress(form, field);
  // Also what was typed while this was on its way.
  if (field.value) void update();
}

/** The sheet of the answers, which no page carries from the start; answers wait for it, and do without if it fails. */
function addStyle(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = answerStyle;
  const settled = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  return settled;
}

/** @param status The status line; absent where another part of the page writes it. */
function show(answer: HTMLElement, status: HTMLElement | undefined, blocks: HTMLElement[], words: string): void {
  const note = document.createElement('p');
  note.textContent = words;
  answer.replaceChildren(...(blocks.length > 0 || words === '' ? blocks : [note]));
  answer.hidden = words === '';
  if (status) status.textContent = words;
}

/** On the search page the query is in the address: `?q=` as it was typed, or `?codes=` for what was recognized. */
function fillFromAddress(form: HTMLFormElement, field: HTMLTextAreaElement): void {
  if (!form.classList.contains('lookup-large')) return;
  const query = new URLSearchParams(location.search);
  const text = query.get('q') ?? query.get('codes')?.replaceAll(',', ' ');
  if (text) field.value = text;
}
