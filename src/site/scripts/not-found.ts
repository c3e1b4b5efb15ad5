import { element } from '#widget/element.ts';
import { baseAddress } from './base-address.ts';
import { resolveAddress } from '#domain/lookup/resolve-address.ts';
import { siteAtlas } from './engine.ts';

/** On the 404 page: goes on where the address is another spelling of one page, offers the pages where it is of several. */
export async function explainAddress(): Promise<void> {
  const base = baseAddress('');
  const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname.slice(1);
  const pages = resolveAddress(await siteAtlas(), path);
  const [only] = pages;
  if (only && pages.length === 1 && baseAddress(only) !== location.pathname) {
    location.replace(baseAddress(only));
    return;
  }
  const place = document.querySelector('[data-not-found-answer]');
  if (pages.length === 0 || !place) return;
  const links = pages.map((page) => element('li', {}, element('a', { href: baseAddress(page) }, page)));
  place.append(element('p', {}, 'This address can be read in more than one way:'), element('ul', {}, ...links));
}
