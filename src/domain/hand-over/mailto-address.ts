import { fitText } from './fit-text.ts';
import { oneLine, percentEncode } from './percent-encode.ts';

/** What a mail or a ticket is filled with; see `handOver`. */
export interface Message {
  readonly title: string;
  readonly text: string;
  /** The address that replays the case. */
  readonly link: string;
}

export interface MadeAddress {
  readonly address: string;
  /** Lines of the text for which there was no room. */
  readonly leftOut: number;
}

/** Characters of an address that mail programs and Windows pass on whole. */
export const LONGEST_ADDRESS = 2000;

const LONGEST_TITLE = 120;
const MAIL = /^[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/**
 * A `mailto:` address (RFC 6068) with subject and body. What is too long is cut at the end of a line, and its last line
 * says so with the link. Where not even the link fits, the body is empty.
 *
 * @param to Left out where it is no plain mail address.
 */
export function mailtoAddress(message: Message & { readonly to?: string }, limit = LONGEST_ADDRESS): MadeAddress {
  const to = message.to !== undefined && MAIL.test(message.to) ? percentEncode(message.to).replace('%40', '@') : '';
  const subject = percentEncode([...oneLine(message.title)].slice(0, LONGEST_TITLE).join(''));
  const made = (body: string) => `mailto:${to}?subject=${subject}&body=${percentEncode(body)}`;
  const { text, leftOut } = fitText(message.text, message.link, (body) => made(body).length <= limit);
  const whole = made(text);
  if (whole.length <= limit) return { address: whole, leftOut };
  return { address: to.length + 7 <= limit ? `mailto:${to}` : 'mailto:', leftOut: message.text.split('\n').length };
}
