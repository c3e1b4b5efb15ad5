/**
 * What a page of MediaWiki keeps of HTML in its text: elements and attributes as `includes/parser/Sanitizer.php` lists
 * them (wikimedia/mediawiki at commit 0077c5da: `getRecognizedTagData`, `setupAttributesAllowedInternal`,
 * `validateAttributes`). Every other tag is shown as text. Of the attributes of single elements only those are here that
 * our snippets could have.
 */
const ELEMENTS = new Set(
  (
    'b bdi del i ins u font big small sub sup h1 h2 h3 h4 h5 h6 cite code em s strike strong tt var div center ' +
    'blockquote ol ul dl table caption pre ruby rb rp rt rtc p span abbr dfn kbd samp data time mark ' +
    'br wbr hr li dt dd meta link tr td th q bdo'
  ).split(' '),
);
const COMMON = new Set(
  (
    'id class style lang dir title tabindex aria-describedby aria-flowto aria-hidden aria-label aria-labelledby ' +
    'aria-owns role about property resource datatype typeof itemid itemprop itemref itemscope itemtype'
  ).split(' '),
);
/** A `meta` or `link` is kept as microdata alone. */
const MICRODATA = new Set(['meta', 'link']);

const TAG = /^(\/?)([A-Za-z][^\t\n\v />\0]*)([^>]*?)\/?>([^<]*)$/s;
const ATTRIBUTE = /([^\s=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

export function sanitizeLikeMediaWiki(html: string): string {
  const [first = '', ...bits] = html.replace(/<!--.*?-->/gs, '').split('<');
  return first.replaceAll('>', '&gt;') + bits.map(keepOrShow).join('');
}

function keepOrShow(bit: string): string {
  const [, slash = '', tag = '', attributes = '', rest = ''] = TAG.exec(bit) ?? [];
  const name = tag.toLowerCase();
  const kept = keptAttributes(attributes);
  if (!ELEMENTS.has(name) || (MICRODATA.has(name) && !kept.includes('itemprop=')))
    return `&lt;${bit.replaceAll('>', '&gt;')}`;
  return `<${slash}${name}${kept}>${rest.replaceAll('>', '&gt;')}`;
}

function keptAttributes(text: string): string {
  return [...text.matchAll(ATTRIBUTE)]
    .map(
      ([, name = '', ...values]) => [name.toLowerCase(), values.find((value) => value !== undefined) ?? name] as const,
    )
    .filter(([name, value]) => {
      if (name === 'tabindex') return value === '0';
      return COMMON.has(name) || (/^data-[^:]*$/.test(name) && !/^data-(ooui|mw|parsoid)/.test(name));
    })
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
}

/** `[address words]`, the one way in which a wiki page leads out: only with an address that begins with its protocol. */
export function linkLikeMediaWiki(wikitext: string): string {
  const [, address = '', words = ''] = /^\[(https?:\/\/\S+) ([^\]]+)\]$/.exec(wikitext.trim()) ?? [];
  if (!address) throw new Error(`no external link of a wiki: ${wikitext}`);
  return `<a rel="nofollow" class="external text" href="${address}">${words}</a>`;
}
