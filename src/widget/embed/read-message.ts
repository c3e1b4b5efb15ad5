import type { Id } from '#domain/contract.d.ts';
import { plainData } from './plain-data.ts';

/** What the page around the frame may say to it. */
export type HostMessage =
  | {
      readonly type: 'configure';
      readonly theme?: Theme;
      /** Not checked here: what applies an overlay checks it. */
      readonly overlay?: unknown;
      readonly strings?: Readonly<Record<string, string>>;
      readonly facts?: Readonly<Record<Id, Id>>;
    }
  | { readonly type: 'ask'; readonly for: 'height' }
  | { readonly type: 'ask'; readonly for: 'transcript'; readonly form: TranscriptForm };

export type Theme = (typeof THEMES)[number];
export type TranscriptForm = (typeof FORMS)[number];

const THEMES = ['auto', 'light', 'dark'] as const;
const FORMS = ['text', 'markdown', 'json'] as const;

/**
 * Reads `{ source: 'rdp-atlas-host', version: 1, type: 'configure' | 'ask', ... }`. Undefined for everything else; a part
 * of a message that is not what it should be is left out.
 */
export function readMessage(data: unknown): HostMessage | undefined {
  const message = record(plainData(data));
  if (message?.['source'] !== 'rdp-atlas-host' || message['version'] !== 1) return undefined;
  if (message['type'] === 'ask') return question(message);
  if (message['type'] !== 'configure') return undefined;
  const { overlay } = message;
  const theme = oneOf(THEMES, message['theme']);
  const strings = stringsOf(message['strings'], () => true);
  const facts = stringsOf(message['facts'], (id) => ID.test(id));
  return {
    type: 'configure',
    ...(theme ? { theme } : {}),
    ...(overlay === undefined ? {} : { overlay }),
    ...(strings ? { strings } : {}),
    ...(facts ? { facts } : {}),
  };
}

function question(message: Readonly<Record<string, unknown>>): HostMessage {
  if (message['for'] === 'height') return { type: 'ask', for: 'height' };
  return { type: 'ask', for: 'transcript', form: oneOf(FORMS, message['form']) ?? 'text' };
}

/** Whether a message comes from the page around the frame, and from the origin that was promised, where one was. */
export function isFromHost(
  { source, origin }: Pick<MessageEvent, 'source' | 'origin'>,
  host: { readonly window: unknown; readonly origin: string | undefined },
): boolean {
  return source !== null && source === host.window && (host.origin === undefined || origin === host.origin);
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((one) => one === value);
}

/** The pairs of an object whose values are texts, and also their names where these are ids. */
function stringsOf(value: unknown, fits: (text: string) => boolean): Readonly<Record<string, string>> | undefined {
  const pairs = Object.entries(record(value) ?? {}).flatMap(([name, text]) =>
    typeof text === 'string' && fits(name) && fits(text) ? [[name, text] as const] : [],
  );
  return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}
