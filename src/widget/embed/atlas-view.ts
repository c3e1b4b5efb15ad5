import type { Case, Id } from '#domain/contract.d.ts';
import type { Words } from '../words.ts';
import type { OnAtlasEvent } from './atlas-event.ts';
import type { AtlasSource } from './atlas-source.ts';

/** Which parts there are: paste box, results and triage; paste box and results; triage alone. */
export type AtlasMode = 'full' | 'lookup' | 'triage';

/** What a view needs from whoever holds it: an element, a frame, a single file. */
export interface AtlasViewOptions {
  readonly source: AtlasSource;
  readonly words: Words;
  /** The full address of a path of the site; paths have no slash before them. */
  readonly href: (path: string) => string;
  readonly mode: AtlasMode;
  /** Of the headings of steps; parts below them are one deeper. */
  readonly level: 2 | 3 | 4 | 5;
  /** A company's rules, parsed and not checked. */
  readonly overlay?: unknown;
  /** The address of a new ticket, with the places that the hand-over fills. */
  readonly ticket?: string;
  readonly on: OnAtlasEvent;
}

/** What a view begins with: the address of a case, or else what was seen and what can be reached. */
export interface AtlasStart {
  /** As `caseToUrl` writes it. */
  readonly case?: string;
  readonly code?: string;
  readonly extended?: string;
  /** Pasted text; it stands in the paste box and goes nowhere. */
  readonly text?: string;
  readonly symptom?: Id;
  readonly has?: readonly Id[];
  readonly lacks?: readonly Id[];
}

/** The whole widget in a root that it is given. It knows no custom elements, frames or files, and asks nothing of the page. */
export declare class AtlasView {
  constructor(root: HTMLElement, options: AtlasViewOptions);
  /** The case as it is now; undefined before one has begun. */
  get case(): Case | undefined;
  /**
   * Begins with what the holder says. Rejects where the data cannot be read; then it can be called again.
   *
   * @param focus Whether the first step takes the focus: not when the page has just been opened.
   */
  begin(start: AtlasStart, focus: boolean): Promise<void>;
  /** Of the case; undefined before one has begun. */
  transcript(form: 'text' | 'markdown' | 'json'): string | undefined;
}
