/** Gives the prepared reports the full address of this page, and their texts a button that copies them. */
export function startFeedback(aside: HTMLElement): void {
  const path = aside.dataset.feedback ?? '';
  // Without the query: what a reader searched for may stand there.
  const page = location.origin + location.pathname;
  for (const link of aside.querySelectorAll('a'))
    link.href = link.href.replace(encodeURIComponent(`Page: ${path}\n`), encodeURIComponent(`Page: ${page}\n`));
  for (const details of aside.querySelectorAll('details')) {
    const [text, button] = [details.querySelector('pre'), details.querySelector('button')];
    if (!text || !button) continue;
    text.textContent = text.textContent.replace(`Page: ${path}\n`, `Page: ${page}\n`);
    button.hidden = false;
    button.addEventListener('click', () => void copy(button, text.textContent));
  }
}

async function copy(button: HTMLButtonElement, text: string): Promise<void> {
  const before = button.textContent;
  button.textContent = await navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'Not allowed: mark the text and copy it',
  );
  setTimeout(() => {
    button.textContent = before;
  }, 2000);
}
