import type { Placeholder } from '#dataset/vocabulary.ts';

/**
 * A value for each blank, as awkward as real ones are: paths and names of adapters have spaces, so a command that does not
 * put the blank in quotes falls apart here and not at the reader's.
 */
export const SAMPLE_VALUES: Readonly<Record<Placeholder, string>> = {
  host: 'pc-7.example.com',
  address: '192.0.2.7',
  gateway: 'gateway.example.com',
  user: 'jane',
  domain: 'EXAMPLE',
  'domain-controller': 'dc1.example.com',
  'license-server': 'licenses.example.com',
  vm: 'vm-7',
  'resource-group': 'group_7',
  interface: 'Ethernet 2',
  file: 'C:\\My Files\\sample 7.txt',
  folder: 'C:\\My Files',
  thumbprint: 'a909502dd82ae41433e6f83886b00d4277a32a7b',
  'process-id': '4711',
  'session-id': '2',
  port: '3390',
};

/** Blanks that a shell may read as a number; every other one is text. */
export const NUMBERS: ReadonlySet<string> = new Set(['process-id', 'session-id', 'port']);

const BLANK = /\{\{(.*?)\}\}/g;

export interface Filled {
  readonly text: string;
  /** Where each value begins in `text`. */
  readonly blanks: readonly { readonly name: string; readonly index: number }[];
}

/** The command as a reader would run it. A blank that nobody knows stays; `placeholders-known` speaks of it. */
export function fillBlanks(run: string): Filled {
  const blanks: { name: string; index: number }[] = [];
  let text = '';
  let end = 0;
  for (const match of run.matchAll(BLANK)) {
    text += run.slice(end, match.index);
    end = match.index + match[0].length;
    const name = match[1] ?? '';
    blanks.push({ name, index: text.length });
    text += (SAMPLE_VALUES as Readonly<Record<string, string>>)[name] ?? name;
  }
  return { text: text + run.slice(end), blanks };
}
