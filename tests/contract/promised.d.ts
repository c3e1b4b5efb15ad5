// What was promised of the headless module /embed/v1/rdp-atlas.mjs before it was written. Never changed: contract.test.ts
// and contract-types.ts hold src/domain/contract.d.ts, which may say more and not less, against it.

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
  symptoms: readonly Named[];
  causes: readonly Named[];
  questions: readonly Question[];
  fixes: readonly Fix[];
}

type Span = readonly [start: number, end: number];
export interface Lookup {
  /** Only what is listed; every reading of it. */
  codes: readonly { text: string; at: Span; certain: boolean; entries: readonly Code[] }[];
  unknownCodes: readonly { text: string; at: Span; value: string; decode: object; relatives: readonly Id[] }[];
  /** Best first; empty when all that was found is unlisted. */
  symptoms: readonly { id: Id; match: 'pair' | 'code' | 'message' | 'words'; score: number }[];
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
export interface Overlay {
  readonly name: string;
  readonly [field: string]: unknown;
}
export interface OverlayProblem {
  readonly path: string;
  readonly message: string;
  readonly hint: string;
}

export function readOverlay(
  atlas: Atlas,
  value: unknown,
): { readonly overlay: Overlay } | { readonly problems: readonly OverlayProblem[] };
export function applyOverlay(atlas: Atlas, value: unknown): Atlas;
export function describeOverlay(atlas: Atlas, value: unknown): readonly string[];
