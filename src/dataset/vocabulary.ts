/**
 * The closed lists of values that records may use. Each list stands here once: types, schemas, JSON Schema and the
 * words shown to readers all derive from it.
 */

/** The eight tabs of the handbook, in the order in which a connection passes them. */
export const TAB_PHASES = [
  'name-resolution',
  'tcp',
  'gateway',
  'negotiation',
  'tls',
  'credssp',
  'license',
  'session',
] as const;

/** All phases; the last two have no tab because they are no place on the way. */
export const PHASES = [...TAB_PHASES, 'client-local', 'unknown'] as const;

/** How well a meaning is founded: see `docs/glossary.md`. */
export const CONFIDENCES = ['primary', 'secondary', 'community'] as const;

export const SOURCE_KINDS = ['vendor-doc', 'protocol', 'source-code', 'field-report', 'own-test'] as const;

/** Kinds of source that speak with authority about their own product or protocol. */
export const PRIMARY_KINDS = [
  'vendor-doc',
  'protocol',
  'source-code',
] as const satisfies readonly (typeof SOURCE_KINDS)[number][];

export const LIKELIHOODS = ['common', 'occasional', 'rare'] as const;

export const VERDICTS = ['supported', 'plausible', 'unsupported', 'wrong'] as const;

/** Where a fault lives, and who takes over when the reader cannot mend it. */
export const SIDES = ['client', 'network', 'gateway', 'host', 'directory', 'cloud'] as const;

/** What a reader can reach; the one word for vantage point, door and access needed. */
export const ACCESSES = [
  'client',
  'phone',
  'host-console',
  'remote-powershell',
  'cloud-portal',
  'gateway',
  'domain-controller',
  'license-server',
  'maintenance-window',
] as const;

export const EXPECTATIONS = ['expected', 'possible', 'unlikely', 'against'] as const;

export const CHANCES = ['nearly-always', 'usually', 'sometimes', 'seldom'] as const;

export const CAN_TELL = ['most', 'half', 'few'] as const;

export const RISKS = ['none', 'low', 'medium', 'high'] as const;

export const FIX_KINDS = ['repair', 'workaround', 'hand-over'] as const;

/** How a code is shown by the software that shows it. */
export const WRITTEN_FORMS = ['hex', 'hex8', 'decimal', 'signed-decimal', 'name'] as const;

/** How the bits of an unlisted number of a space may be read. */
export const LAYOUTS = ['plain', 'win32', 'hresult', 'ntstatus'] as const;

/** How often people meet a number of a space, or ask about a symptom; the order of readings and of lists. */
export const MET = ['daily', 'often', 'sometimes', 'rarely'] as const;

/** What runs a command. `menu` is a path of clicks, written with ` > `. */
export const SHELLS = ['powershell', 'cmd', 'sh', 'azure-cli', 'wireshark', 'menu'] as const;

export const EFFECTS = ['read-only', 'changing'] as const;

/** Blanks in a command, written `{{host}}`; the reader fills each once for a page. */
export const PLACEHOLDERS = [
  'host',
  'address',
  'gateway',
  'user',
  'domain',
  'domain-controller',
  'license-server',
  'vm',
  'resource-group',
  'interface',
  'file',
  'folder',
  'thumbprint',
  'process-id',
  'session-id',
  'port',
] as const;

/** Blanks that only a company's own steps have: it fills them itself. */
export const COMPANY_BLANKS = ['broker', 'dns-suffix'] as const;

/** The clients whose names for a failure a symptom may list beside each other. */
export const CLIENTS = [
  'mstsc',
  'windows-app',
  'macos',
  'ios',
  'android',
  'web',
  'freerdp',
  'remmina',
  'avd',
  'host-event',
] as const;

export type Phase = (typeof PHASES)[number];
export type TabPhase = (typeof TAB_PHASES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Likelihood = (typeof LIKELIHOODS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type Side = (typeof SIDES)[number];
export type Access = (typeof ACCESSES)[number];
export type Expectation = (typeof EXPECTATIONS)[number];
export type Chance = (typeof CHANCES)[number];
export type CanTell = (typeof CAN_TELL)[number];
export type Risk = (typeof RISKS)[number];
export type FixKind = (typeof FIX_KINDS)[number];
export type WrittenForm = (typeof WRITTEN_FORMS)[number];
export type Layout = (typeof LAYOUTS)[number];
export type Shell = (typeof SHELLS)[number];
export type Effect = (typeof EFFECTS)[number];
export type Placeholder = (typeof PLACEHOLDERS)[number];
export type CompanyBlank = Placeholder | (typeof COMPANY_BLANKS)[number];
export type Client = (typeof CLIENTS)[number];
