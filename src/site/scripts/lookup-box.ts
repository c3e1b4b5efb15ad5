import { addStyle } from './add-style.ts';
import { baseAddress } from './base-address.ts';
import { BoxAnswer } from './box-answer.ts';
import { moveByKeys } from './search-keys.ts';
import answerStyle from '../styles/answers.css?url';

/** Brings a box to life, once: it answers while the reader types, and Enter goes where the answer is. */
export function startLookupBox(form: HTMLFormElement): void {
  const field = form.querySelector('textarea');
  const place = form.querySelector<HTMLElement>('[data-lookup-answer]');
  const status = form.querySelector<HTMLElement>('[data-lookup-status]');
  if (!field || !place || !status) throw new Error('lookup box: a part is missing');

  const isLarge = form.classList.contains('lookup-large');
  const section = form.closest('[data-search]')?.querySelector<HTMLElement>('[data-words]');
  const joined = section && import('./search-page.ts').then(({ joinWordLane }) => joinWordLane(form, section));
  const box = new BoxAnswer({ form, field, place, status }, Promise.all([joined, addStyle(answerStyle)]));
  const loadAhead = () => void import('./engine.ts').then(({ siteAtlas }) => siteAtlas()).catch(() => undefined);

  const answerPasted = async () => {
    await box.answer();
    if (isLarge && place.getBoundingClientRect().top > innerHeight / 2) form.scrollIntoView({ block: 'start' });
  };

  field.addEventListener('input', (event) => {
    const isPasted = event instanceof InputEvent && event.inputType === 'insertFromPaste';
    void (isPasted ? answerPasted() : box.answer());
  });
  if (document.activeElement === field) loadAhead();
  else field.addEventListener('focus', loadAhead, { once: true });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void box.address().then(
      (address) => location.assign(baseAddress(address)),
      // Says that the data could not be loaded.
      () => box.answer(),
    );
  });
  for (const example of form.querySelectorAll<HTMLButtonElement>('[data-example]'))
    example.addEventListener('click', () => {
      field.value = example.dataset['example'] ?? '';
      field.focus();
      void answerPasted();
    });
  moveByKeys(form, field, place);
  document.addEventListener('click', (event) => {
    // What was pressed in the answer may have been drawn again by now, so it is looked for on the way of the event.
    if (!isLarge && !event.composedPath().includes(form)) place.hidden = true;
  });
  const query = new URLSearchParams(isLarge ? location.search : '');
  const text = query.get('q');
  if (text) field.value = text;
  // Also what was typed while this was on its way.
  if (field.value) void box.answer();
  else if (query.size > 0) void box.answer(query);
}
