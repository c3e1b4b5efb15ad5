import { fitText } from './fit-text.ts';
import { LONGEST_ADDRESS, type MadeAddress } from './mailto-address.ts';
import { oneLine, percentEncode, wellFormed } from './percent-encode.ts';

/** What a template may ask for. */
export const TICKET_FIELDS = ['title', 'text', 'markdown', 'symptom', 'code', 'link', 'side'] as const;

export type TicketField = (typeof TICKET_FIELDS)[number];
export type TicketFields = Readonly<Record<TicketField, string>>;

/** Fields that are words of this dataset, and so can be part of a path. */
const IDS: readonly string[] = ['symptom', 'code', 'side'];
/** Fields that are cut where the address is too long. */
const LONG: readonly string[] = ['text', 'markdown'];

/** Everything before the first field decides where the address leads, so it must be whole. */
const START = /^(?:https?:\/\/[^\s/?#{}\\@]+[/?#]|mailto:)/i;
const EXPRESSION = /\{([^{}]*)\}/g;

/**
 * The address of a new ticket from a template such as `https://tickets.example/new?subject={title}&body={text:1500}`:
 * the simple expansion of RFC 6570, with `:1500` for at most so many characters before they are encoded. A long text is
 * cut at the end of a line, with a last line that says so.
 *
 * @returns A sentence in `problem` where the template cannot be used or nothing fits.
 */
export function ticketAddress(
  template: string,
  fields: TicketFields,
  limit = LONGEST_ADDRESS,
): MadeAddress | { readonly problem: string } {
  const problem = templateProblem(template);
  if (problem !== undefined) return { problem };
  const link = /\{link[:}]/.test(template) ? '' : fields.link;
  let leftOut = 0;
  const made = (room: number) => {
    leftOut = 0;
    return template.replace(EXPRESSION, (_, expression: string) => {
      const [name = '', most] = expression.split(':');
      const value = LONG.includes(name)
        ? wellFormed(fields[name as TicketField])
        : oneLine(fields[name as TicketField]);
      const longest = Math.min(
        most === undefined ? Number.POSITIVE_INFINITY : Number(most),
        LONG.includes(name) ? room : Number.POSITIVE_INFINITY,
      );
      if (!LONG.includes(name)) return percentEncode(firstOf(value, longest));
      const fitted = fitText(value, link, (text) => [...text].length <= longest);
      leftOut = Math.max(leftOut, fitted.leftOut);
      return percentEncode(fitted.text);
    });
  };
  const all = Math.max(fields.text.length, fields.markdown.length);
  const room = made(all).length <= limit ? all : largest(all, (characters) => made(characters).length <= limit);
  const address = made(room);
  if (address.length > limit)
    return { problem: `The address has ${address.length} characters without its text; at most ${limit} are allowed.` };
  return { address, leftOut };
}

/** What is wrong with a template, for whoever wrote it; undefined where nothing is. */
export function templateProblem(template: string): string | undefined {
  if (!START.test(template))
    return 'A ticket template begins with https://, http:// and a host, or with mailto:, and has no field in that part.';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused.
  if (/[\s\\\x00-\x1f]/.test(template)) return 'A ticket template has no spaces, line breaks or backslashes.';
  if (/[{}]/.test(template.replace(EXPRESSION, '')))
    return 'A ticket template has a brace that is not closed, or not opened.';
  for (const { 1: expression = '', index } of template.matchAll(EXPRESSION)) {
    const [, name = '', most] = /^(.*?)(?::(.*))?$/s.exec(expression) ?? [];
    if (!(TICKET_FIELDS as readonly string[]).includes(name))
      return `There is no field {${name}}: ${TICKET_FIELDS.map((field) => `{${field}}`).join(', ')}.`;
    if (most !== undefined && !/^[1-9]\d{0,4}$/.test(most))
      return `{${expression}}: after the colon stands a number from 1 to 99999.`;
    if (!/[?#]/.test(template.slice(0, index)) && !IDS.includes(name))
      return `{${name}} may stand only behind the "?" of a template.`;
  }
  return URL.canParse(template.replace(EXPRESSION, 'x')) ? undefined : 'A ticket template is a whole address.';
}

function firstOf(text: string, count: number): string {
  const characters = [...text];
  return characters.length <= count ? text : characters.slice(0, count).join('');
}

/** The largest number from 0 on for which a condition holds that holds for all smaller ones. */
function largest(most: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
