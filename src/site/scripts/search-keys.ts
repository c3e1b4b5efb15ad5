/**
 * Arrow keys walk from the field through the answers, and on the search page on through the pages that were found;
 * Escape comes back to the field, and closes answers that lie over the page.
 */
export function moveByKeys(form: HTMLFormElement, field: HTMLTextAreaElement, answer: HTMLElement): void {
  const page = form.closest<HTMLElement>('[data-search]');
  const all = () => [
    ...(answer.hidden ? [] : answer.querySelectorAll<HTMLElement>('a, button, summary')),
    ...(page?.querySelectorAll<HTMLElement>(':not([hidden]) > [data-word-results] a, [data-word-more]:not([hidden])') ??
      []),
  ];
  // What is folded away cannot take the focus.
  const stops = () => all().filter((stop) => stop.checkVisibility());
  const walk = (event: KeyboardEvent) => {
    const list = stops();
    const place = list.indexOf(document.activeElement as HTMLElement);
    const next = place + (event.key === 'ArrowDown' ? 1 : -1);
    const enters = event.target === field && next === 0 && !field.value.includes('\n');
    if (list.length === 0 || (place < 0 && !enters)) return;
    event.preventDefault();
    (next < 0 ? field : list[Math.min(next, list.length - 1)])?.focus();
  };
  (page ?? form).addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') walk(event);
    if (event.key !== 'Escape') return;
    field.focus();
    if (!page) answer.hidden = true;
  });
}
