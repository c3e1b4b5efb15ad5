import { baseAddress } from './base-address.ts';

const MOST_MEANINGS = 8;

/** Brings a box to life: it answers while the reader types, and Enter goes where the answer is. */
export function startLookupBox(form: HTMLFormElement): void {
  const field = form.querySelector('textarea');
  const answer = form.querySelector<HTMLElement>('[data-lookup-answer]');
  const status = form.querySelector<HTMLElement>('[data-lookup-status]');
  if (!field || !answer || !status) throw new Error('lookup box: a part is missing');
  form.hidden = false;

  let latest = 0;
  const update = async () => {
    const text = field.value;
    const turn = ++latest;
    if (text.trim() === '') return show(answer, status, [], '');
    try {
      const { lookUp, renderLookup, siteAtlas, summarize } = await import('./engine.ts');
      const atlas = await siteAtlas();
      if (turn !== latest) return;
      const found = lookUp(atlas, text);
      show(answer, status, renderLookup(atlas, found, { href: baseAddress, most: MOST_MEANINGS }), summarize(found));
    } catch {
      if (turn === latest)
        show(answer, status, [], 'The data could not be loaded. Check the connection and type again.');
    }
  };
  const submit = async () => {
    const { addressOf, lookUp, siteAtlas } = await import('./engine.ts');
    const atlas = await siteAtlas();
    location.assign(baseAddress(addressOf(atlas, field.value, lookUp(atlas, field.value))));
  };

  field.addEventListener('input', update);
  field.addEventListener(
    'focus',
    () => void import('./engine.ts').then(({ siteAtlas }) => siteAtlas()).catch(() => undefined),
    { once: true },
  );
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
  fillFromAddress(form, field, update);
}

function show(answer: HTMLElement, status: HTMLElement, blocks: HTMLElement[], words: string): void {
  const note = document.createElement('p');
  note.textContent = words;
  answer.replaceChildren(...(blocks.length > 0 || words === '' ? blocks : [note]));
  answer.hidden = words === '';
  status.textContent = words;
}

/** Arrow keys walk from the field through the answers; Escape empties a box that lies over the page. */
function moveByKeys(form: HTMLFormElement, field: HTMLTextAreaElement, answer: HTMLElement): void {
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      field.focus();
      answer.hidden = true;
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const links = [...answer.querySelectorAll('a')];
    const place = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (answer.hidden || links.length === 0 || (place < 0 && event.key === 'ArrowUp')) return;
    if (place < 0 && field.value.includes('\n')) return;
    event.preventDefault();
    const next = event.key === 'ArrowDown' ? links[Math.min(place + 1, links.length - 1)] : links[place - 1];
    (next ?? field).focus();
  });
  document.addEventListener('click', (event) => {
    if (!form.classList.contains('lookup-large') && event.target instanceof Node && !form.contains(event.target))
      answer.hidden = true;
  });
}

/** On the search page the query is in the address: `?q=` as it was typed, or `?codes=` for what was recognized. */
function fillFromAddress(form: HTMLFormElement, field: HTMLTextAreaElement, update: () => Promise<void>): void {
  if (!form.classList.contains('lookup-large')) return;
  const query = new URLSearchParams(location.search);
  const text = query.get('q') ?? query.get('codes')?.replaceAll(',', ' ');
  if (!text) return;
  field.value = text;
  void update();
}
