/**
 * Brings the triage of a page to life: at once on its own page and where the address holds a case, else when its button
 * is pressed or, where the reader is to choose, when something can be pasted. The triage itself is loaded only then.
 */
export function startTriageBox(box: HTMLElement): void {
  const button = box.querySelector('button');
  const start = (focus: boolean) =>
    void import('./triage.ts')
      .then(({ openTriage }) => openTriage(box, focus))
      .then(
        () => button?.remove(),
        () => box.append('The data could not be loaded. Check the connection and load the page again.'),
      );
  if (button) {
    button.hidden = false;
    button.onclick = () => start(true);
  }
  const kind = box.dataset['triage'];
  if (kind === 'page' || location.hash.startsWith('#v=')) start(false);
  else if (kind === 'choose')
    document.querySelector('main textarea')?.addEventListener('focus', () => start(false), { once: true });
}
