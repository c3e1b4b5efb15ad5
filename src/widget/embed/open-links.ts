import { element } from '../element.ts';

/**
 * In a sandbox without `allow-popups` a link that opens beside the page does nothing at all. There the reader is told so,
 * with the address to copy.
 *
 * @param told What to say, in the words of now.
 */
export function openLinks(root: HTMLElement, told: () => string): void {
  if (globalThis.origin !== 'null') return;
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (event.defaultPrevented || link?.target !== '_blank') return;
    event.preventDefault();
    const opened = window.open(link.href, '_blank');
    if (opened) opened.opener = null;
    else if (!link.nextElementSibling?.matches('.link-blocked'))
      link.after(
        element('span', { class: 'link-blocked', role: 'status' }, ` ${told()} `, element('code', {}, link.href)),
      );
  });
}
