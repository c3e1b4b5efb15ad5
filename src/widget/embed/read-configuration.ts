/** Attributes of `<rdp-triage>` that the address of the frame may give it. */
export const CONFIGURABLE = ['code', 'extended', 'text', 'symptom', 'has', 'lacks', 'theme', 'mode'] as const;

export type Configurable = (typeof CONFIGURABLE)[number];

export interface Configuration {
  readonly attributes: Readonly<Partial<Record<Configurable, string>>>;
  /** The only origin that may talk with the frame; undefined where the address names none. */
  readonly host: string | undefined;
  /** The fragment of a permanent link, to replay its case. */
  readonly case: string | undefined;
}

/** In characters; what somebody pastes is longer than a name. */
const MOST = { text: 20_000, other: 500 };

/**
 * Reads the address of the frame: `?code=0x904&theme=dark`. What stands in the fragment (`#text=...`) counts as well, and
 * never reaches a server. Unknown names, empty and overlong values are left out; of two, the first holds.
 */
export function readConfiguration({ search, hash }: Pick<Location, 'search' | 'hash'>): Configuration {
  const replays = hash.startsWith('#v=');
  const given = [search, ...(replays ? [] : [hash.replace(/^#/, '')])].map((part) => new URLSearchParams(part));
  const read = (name: string) => {
    const value = given.map((part) => part.get(name)?.trim()).find((one) => one);
    return value && value.length <= (name === 'text' ? MOST.text : MOST.other) ? value : undefined;
  };
  const attributes = CONFIGURABLE.flatMap((name) => {
    const value = read(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    attributes: Object.fromEntries(attributes),
    host: originOf(read('host')),
    case: replays ? hash : undefined,
  };
}

/** An origin, written as browsers report it; what is none counts as one that nobody has. */
function originOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return URL.canParse(value) ? new URL(value).origin : 'invalid:';
}
