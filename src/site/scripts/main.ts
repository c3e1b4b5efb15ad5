import { startCopyButtons } from './copy-command.ts';
import { startPlaceholders } from './placeholders.ts';
import { startTriageBox } from './triage-box.ts';

/** The one script of every page. What it needs beyond itself is loaded when the reader first uses it. */

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-lookup]')) prepareBox(form);

startCopyButtons();
startPlaceholders();

const feedback = document.querySelector<HTMLElement>('[data-feedback]');
if (feedback)
  onUse(feedback, ['pointerover', 'focusin'], async () =>
    (await import('./article-feedback.ts')).startFeedback(feedback),
  );

for (const box of document.querySelectorAll<HTMLElement>('[data-triage]')) startTriageBox(box);

if (document.querySelector('[data-embed]'))
  void import('./embed-page.ts').then(({ startEmbedPage }) => startEmbedPage());

if (document.querySelector('[data-not-found]'))
  void import('./not-found.ts').then(({ explainAddress }) => explainAddress());

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector<HTMLTextAreaElement>('form[data-lookup] textarea');
  if (!field) return;
  event.preventDefault();
  field.focus();
});

/** Where the box is the page it starts at once; in a header it starts when somebody turns to it. */
function prepareBox(form: HTMLFormElement): void {
  // Whoever types a number and presses Enter at once must not wait for the box: Enter is kept for it.
  let entered = false;
  const keepEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    entered = true;
  };
  const start = async () => {
    const { startLookupBox } = await import('./lookup-box.ts');
    form.removeEventListener('keydown', keepEnter);
    startLookupBox(form);
    if (entered) form.requestSubmit();
  };
  form.addEventListener('keydown', keepEnter);
  form.hidden = false;
  if (form.classList.contains('lookup-large')) void start();
  else onUse(form, ['focusin'], start);
}

/** Starts a part when somebody turns to it, once; after a failure, which is one of the network, the next turn tries again. */
function onUse(part: HTMLElement, events: readonly string[], start: () => Promise<void>): void {
  const turn = new AbortController();
  const run = () => {
    turn.abort();
    void start().catch(() => onUse(part, events, start));
  };
  for (const event of events) part.addEventListener(event, run, { signal: turn.signal });
}
