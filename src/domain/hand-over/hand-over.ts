import type { Atlas, Case } from '../contract.d.ts';
import { caseToUrl } from '../triage/case-to-url.ts';
import { transcript } from '../triage/transcript.ts';
import { symptomTitle } from '../triage/wording.ts';
import { escapeMarkdown, fenced } from './escape-markdown.ts';
import type { NameKind } from './name-book.ts';
import { wellFormed } from './percent-encode.ts';
import { type KnownName, redact } from './redact.ts';
import { signsOf } from './ticket-fields.ts';

export type HandOverForm = 'text' | 'markdown' | 'json';

/** What goes with the case; all of it was typed or pasted by the reader, and none of it is in the link. */
export interface HandOverOptions {
  readonly form: HandOverForm;
  readonly note?: string;
  /** What was filled into the blanks of commands, by the name of the blank. */
  readonly blanks?: ReadonlyMap<string, string>;
  /** Only where the reader wants it: what was pasted at the start. */
  readonly pasted?: string;
  /** Leaves the names of machines, people and networks as they are. Passwords are replaced all the same. */
  readonly keep?: boolean;
  /** Names that look like ordinary words, for which nothing else gives them away. */
  readonly hide?: readonly string[];
  /** The address of the site or of its base path, for a whole link. */
  readonly site?: string;
  /** The link itself, where it is another than the site's. */
  readonly link?: string;
}

export interface HandedOver {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** How many names have a placeholder. */
  readonly hidden: number;
}

/** Characters of a note or of pasted text that are handed over. */
const LONGEST = 20_000;

/** A case for whoever takes over: its transcript, negatives included, and what the reader adds, without names unless wanted. */
export function handOver(atlas: Atlas, c: Case, options: HandOverOptions): HandedOver {
  const { form, note = '', blanks = new Map(), pasted = '', keep = false, hide = [], site } = options;
  const filled = [...blanks].filter(([, value]) => value.trim() !== '');
  const typed = [note, pasted, ...filled.map(([, value]) => value)].map((text) => shortened(wellFormed(text).trim()));
  const known = [...hide.map((name) => ({ name, kind: 'name' as const })), ...filled.flatMap(nameIn)];
  const { texts, count } = redact(typed, { known, keep });
  const [saidNote = '', saidPasted = '', ...values] = texts;
  const rows = filled.map(([blank], place) => [blank, values[place] ?? ''] as const);
  const link = options.link ?? caseLink(caseToUrl(c), site);
  const markdown = form === 'markdown';
  const line = markdown ? escapeMarkdown : (text: string) => text;
  const parts = [
    ...(saidNote === '' ? [] : [['Note', saidNote.split('\n').map(line)] as const]),
    ...(rows.length === 0
      ? []
      : [['Filled into the commands', rows.map(([blank, value]) => `- ${blank}: ${line(value)}`)] as const]),
    ...(saidPasted === ''
      ? []
      : [
          ['What was pasted', markdown ? fenced(saidPasted) : saidPasted.split('\n').map((row) => `  ${row}`)] as const,
        ]),
  ];
  const fields = {
    ...(saidNote === '' ? {} : { note: saidNote }),
    ...(rows.length === 0 ? {} : { filled: Object.fromEntries(rows) }),
    ...(saidPasted === '' ? {} : { pasted: saidPasted }),
  };
  return { title: titleOf(atlas, c), text: transcript(atlas, c, form, { link, parts, fields }), link, hidden: count };
}

function titleOf(atlas: Atlas, c: Case): string {
  const [symptom] = signsOf(c);
  return symptom === undefined ? 'Remote Desktop case' : `Remote Desktop: ${symptomTitle(atlas, symptom)}`;
}

function shortened(text: string): string {
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, LONGEST)}\n[the rest is left out: more than ${LONGEST} characters]`;
}

/** The whole link where the address of the site is known, else one that is relative to its base path. */
function caseLink(path: string, site: string | undefined): string {
  return site !== undefined && /^(?:https?|file):/i.test(site) && URL.canParse(path, site)
    ? new URL(path, site).href
    : path;
}

/** Blanks that hold names; what is filled into the others is looked through like a note. */
const NAME_BLANKS: Readonly<Record<string, NameKind>> = {
  host: 'host',
  address: 'address',
  gateway: 'host',
  user: 'user',
  domain: 'domain',
  'domain-controller': 'host',
  'license-server': 'host',
  vm: 'host',
  'resource-group': 'name',
};

function nameIn([blank, name]: readonly [string, string]): KnownName[] {
  const kind = Object.hasOwn(NAME_BLANKS, blank) ? NAME_BLANKS[blank] : undefined;
  return kind === undefined ? [] : [{ name, kind }];
}
