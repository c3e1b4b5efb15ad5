import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * What CommonMark has beyond the small Markdown of `docs/contributing/prose.md`. Switched off it stays text: error
 * texts are full of `<computername>`, `{GUID}`, `#1` and `&`, and must reach the reader as they were written.
 */
const SWITCHED_OFF = [
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];

/**
 * The tree of a prose field: paragraphs, emphasis, strong, inline code, links and lists, never HTML, headings or
 * images. Never throws; whether a text keeps to the allowed Markdown is for the lint rule `prose-markdown` to say.
 *
 * It stands in the dataset layer because the lint rules and the articles must read prose in the same way and neither
 * may import the other.
 */
export function parseProse(text: string): Root {
  return fromMarkdown(text, { extensions: [{ disable: { null: SWITCHED_OFF } }] });
}
