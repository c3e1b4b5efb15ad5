import { startFeedback } from './article-feedback.ts';
import { startCopyButtons } from './copy-command.ts';
import { startLookupBox } from './lookup-box.ts';
import { startPlaceholders } from './placeholders.ts';
import { startTriageBox } from './triage-box.ts';

/** The one script of every page. What it needs beyond itself is loaded when the reader first uses it. */

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-lookup]')) startLookupBox(form);

startCopyButtons();
startPlaceholders();
startFeedback();

for (const box of document.querySelectorAll<HTMLElement>('[data-triage]')) startTriageBox(box);

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
