/**
 * Attributes of `<rdp-triage>` that the address of the frame may give it. None names another address: a link to a frame
 * that somebody trusts must not make it send a case elsewhere.
 */
export const CONFIGURABLE = [
  'code',
  'extended',
  'text',
  'symptom',
  'has',
  'lacks',
  'replay',
  'mode',
  'theme',
  'heading-level',
] as const;

export type Configurable = (typeof CONFIGURABLE)[number];

export interface Configuration {
  readonly attributes: Readonly<Partial<Record<Configurable, string>>>;
  /** The only origin that may talk with the frame; undefined where the address names none. */
  readonly host: string | undefined;
}

/** In characters; what somebody pastes, or did, is longer than a name. */
const LONG = 20_000;
const SHORT = 500;
const LONG_NAMES: readonly string[] = ['text', 'replay'];

/**
 * Reads the address of the frame: `?code=0x904&theme=dark`. What stands in the fragment (`#text=...`) counts as well, and
 * never reaches a server; a fragment `#v=...`, as a permanent link has it, is a case to replay. Unknown names, empty and
 * overlong values are left out; of two, the first holds.
 */
export function readConfiguration({ search, hash }: Pick<Location, 'search' | 'hash'>): Configuration {
  const replays = hash.startsWith('#v=');
  const given = [search, ...(replays ? [] : [hash.replace(/^#/, '')])].map((part) => new URLSearchParams(part));
  const read = (name: string) => {
    const value = given.map((part) => part.get(name)?.trim()).find((one) => one);
    return value && value.length <= (LONG_NAMES.includes(name) ? LONG : SHORT) ? value : undefined;
  };
  const attributes = CONFIGURABLE.flatMap((name) => {
    const value = read(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    attributes: { ...Object.fromEntries(attributes), ...(replays ? { replay: hash } : {}) },
    host: originOf(read('host')),
  };
}

/** In place of an origin where what is named is none. */
export const NOBODY = 'invalid:';

/** An origin as browsers report it. */
function originOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const { origin } = URL.canParse(value) ? new URL(value) : { origin: NOBODY };
  return /^https?:/.test(origin) ? origin : NOBODY;
}
