// The headless module /embed/v1/rdp-atlas.mjs. Append-only once released: docs/adr/0002-public-contract.md.

export type Id = string;

/** Parsed JSON of /data/v1/, keyed by file name without its ending. */
export type AtlasFiles = Readonly<Record<string, unknown>>;

export interface Code {
  /** `<space>/<value>`, or `<space>/<symbol in lower case>` for codes without a number. */
  id: Id;
  space: Id;
  /** `0x904`: lower case, unpadded, for event ids too; null for name-only codes. */
  value: string | null;
  decimal: number | null;
  /** As that space shows it. */
  written: string;
  symbol: string | null;
  meaning: string;
  phase: Id;
  confidence: 'primary' | 'secondary' | 'community';
  sources: readonly Id[];
  symptoms: readonly Id[];
  /** `codes/mstsc-disconnect/0x904/`: no base path, no leading slash. */
  path: string;
}
/** One number space: where its numbers are seen and how to recognize them. */
export interface Space {
  id: Id;
  title: string;
  short: string;
  seen: readonly string[];
  recognize: string;
  /** Of events: the name that the log shows as their source. */
  provider: string | null;
  /** `browse/spaces/mstsc-disconnect/` */
  path: string;
}
export interface Named {
  id: Id;
  title: string;
  path: string;
}
export interface Question extends Named {
  text: { user: string; admin: string };
  /** Without "I don't know". */
  answers: readonly { id: Id; label: string }[];
}
export interface Fix extends Named {
  kind: 'repair' | 'workaround' | 'hand-over';
  risk: 'none' | 'low' | 'medium' | 'high';
  minutes: number;
  cures: readonly { cause: Id; chance: string }[];
  safer?: Id;
}
export interface Atlas {
  version: string;
  /** Date of the dataset, ISO 8601. */
  asOf: string;
  codes: readonly Code[];
  spaces: readonly Space[];
  symptoms: readonly Named[];
  causes: readonly Named[];
  questions: readonly Question[];
  fixes: readonly Fix[];
}

/** The bits of an unlisted number, taken apart. */
export interface StatusFields {
  readonly severity: 'success' | 'informational' | 'warning' | 'failure';
  /** Set by whoever is not Microsoft. */
  readonly customer: boolean;
  readonly facility: number;
  readonly facilityName: string | undefined;
  readonly code: number;
}
export interface Decode {
  /** Eight digits, or the text as it stands for more than 32 bits. */
  readonly hex: string;
  /** Null, like `signed`, for a number of more than 32 bits, which no list has. */
  readonly decimal: number | null;
  readonly signed: number | null;
  /** Absent for numbers below 0x10000, whose bits say nothing. */
  readonly hresult?: StatusFields;
  readonly ntstatus?: StatusFields;
  /** The value inside, where this number wraps another one. */
  readonly wraps?: { readonly kind: 'win32' | 'ntstatus'; readonly value: number };
}

type Span = readonly [start: number, end: number];
export interface Lookup {
  /** Only what is listed; every reading of it, each code at its first place, at most 200. */
  codes: readonly {
    text: string;
    at: Span;
    certain: boolean;
    entries: readonly Code[];
    /** Where the text tells which one it is: the space whose entries come first. Absent where only one space has it. */
    space?: Id;
  }[];
  unknownCodes: readonly {
    text: string;
    at: Span;
    value: string;
    decode: Decode;
    /** Listed numbers that say the same in another form. */
    relatives: readonly Id[];
    /** Other codes of its facility, ordered by use and meaning and never by digits. Absent where that says nothing. */
    sameFacility?: readonly Id[];
  }[];
  /** Written like the name of a code, and in no list. Absent where there is none. */
  unknownNames?: readonly {
    text: string;
    at: Span;
    /** Of the one listed name that is a letter or two away; where `codes` is empty they lead to `symptoms`. */
    near?: readonly Code[];
  }[];
  /** Best first; empty when all that was found is unlisted. */
  symptoms: readonly { id: Id; match: 'pair' | 'code' | 'message' | 'words'; score: number }[];
  /** Codes whose meaning is told in words, best first. Absent where the text has codes, or none is told. */
  meanings?: readonly { code: Code; score: number }[];
  facts: readonly { question: Id; answer: Id; at: Span }[];
  /** "Where did you see it?" */
  ask?: { text: string; spaces: readonly Id[] };
}

export type Outcome = 'fixed' | 'failed' | 'skipped' | 'no-access' | 'not-allowed';
export interface Case {
  /** Data version the case was started on. */
  readonly atlas: string;
  readonly events: readonly object[];
  readonly refused: readonly { event: object; reason: string }[];
}
export type Step = { why: readonly string[]; cost: number } & (
  | { kind: 'question'; id: Id; access: Id; answers: readonly { id: Id | 'unknown'; label: string }[] }
  | { kind: 'prepare'; id: Id; for: Id }
  | { kind: 'fix'; id: Id; access: Id }
  | { kind: 'hand-over'; id: Id; to: Id; evidence: readonly string[] }
  | { kind: 'done'; outcome: 'fixed' | 'handed-over' }
);

/** A company's own rules, checked: a frozen copy of its file. All fields: `/data/v1/schema/overlay.json`. */
export interface Overlay {
  readonly name: string;
  readonly [field: string]: unknown;
}
/** One thing that is wrong with a company's rules. */
export interface OverlayProblem {
  /** `fixes[0].undo`; empty for the whole. */
  readonly path: string;
  /** What was found. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

/** A base URL (a file: URL works in Node) or parsed files. */
export function loadAtlas(source: string | URL | AtlasFiles): Promise<Atlas>;
export function lookUp(atlas: Atlas, text: string): Lookup;
/** With no access stated, every access is open at its price. */
export function startCase(
  atlas: Atlas,
  from: {
    text?: string;
    codes?: readonly string[];
    symptom?: Id;
    facts?: Readonly<Record<Id, Id>>;
    has?: readonly Id[];
    lacks?: readonly Id[];
    overlay?: unknown;
  },
): Case;
export function nextStep(atlas: Atlas, c: Case): Step;
export function answer(atlas: Atlas, c: Case, question: Id, answer: Id | 'unknown'): Case;
export function report(atlas: Atlas, c: Case, step: Id, outcome: Outcome): Case;
/** The order the planner would try them were nothing more asked; hand-over in its place; all candidates, blocked ones too. */
export function rankedFixes(
  atlas: Atlas,
  c: Case,
): readonly { id: Id; rank: number; needs: readonly Id[]; blockedBy?: Id; why: readonly string[] }[];
export function rankedCauses(
  atlas: Atlas,
  c: Case,
): readonly { id: Id; rank: number; standing: 'leading' | 'possible' | 'unlikely' }[];
export function caseToUrl(c: Case): string;
export function caseFromUrl(atlas: Atlas, url: string): Case;
/** No clock in it. */
export function transcript(atlas: Atlas, c: Case, form: 'text' | 'markdown' | 'json'): string;
/** Every problem at once, or a checked copy. Also a case takes rules: `startCase(atlas, { overlay })`. */
export function readOverlay(
  atlas: Atlas,
  value: unknown,
): { readonly overlay: Overlay } | { readonly problems: readonly OverlayProblem[] };
/** A frozen atlas with these rules in place of others; the given one stays as it is. Bad rules change nothing. */
export function applyOverlay(atlas: Atlas, value: unknown): Atlas;
/** What the rules change, in words, a line each; of bad rules, what is wrong with them. */
export function describeOverlay(atlas: Atlas, value: unknown): readonly string[];
