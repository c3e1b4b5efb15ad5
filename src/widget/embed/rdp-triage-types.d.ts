import type { Case, Id, Outcome, Step } from '#domain/contract.d.ts';

/** What the reader did, with `version` 1. Nothing that was typed or pasted is in it. */
export interface RdpStepDetail {
  readonly version: 1;
  /** The step that stands now. */
  readonly step: Step;
  /** The address of the case, below the site: `triage/#v=...`. */
  readonly case: string;
}
export interface RdpOutcomeDetail {
  readonly version: 1;
  /** The fix, preparation or hand-over that was reported on. */
  readonly step: Id;
  readonly outcome: Outcome;
  /** Whether the case is at its end. */
  readonly ended: boolean;
  readonly case: string;
}
export interface RdpTranscriptDetail {
  readonly version: 1;
  /** `text` or `markdown`; more may follow. */
  readonly form: string;
  readonly text: string;
}
export interface RdpLinkDetail {
  readonly version: 1;
  readonly href: string;
}

/** All events bubble and leave the shadow tree. */
export interface RdpTriageEventMap {
  'rdp-step': CustomEvent<RdpStepDetail>;
  'rdp-outcome': CustomEvent<RdpOutcomeDetail>;
  'rdp-transcript': CustomEvent<RdpTranscriptDetail>;
  /** Can be canceled: then the link is not followed. */
  'rdp-link': CustomEvent<RdpLinkDetail>;
}

/** `<rdp-triage>`. Properties are null where nothing is said; texts reflect in the attribute of the same name. */
export class RdpTriageElement extends HTMLElement {
  /** An error code in any notation, or the id of one: `0x904`, `2308`, `mstsc-disconnect/0x904`. */
  code: string | null;
  /** The extended error code beside it. */
  extended: string | null;
  /** Pasted text: a dialog, an event, a log line. It stays in the page. */
  text: string | null;
  /** The id of a symptom. */
  symptom: string | null;
  /** Accesses that the reader has, with spaces between them: `client phone`. */
  has: string | null;
  /** Accesses that the reader lacks. */
  lacks: string | null;
  /** The address of a case to go on with, as events and the link of a case have it. */
  replay: string | null;
  /** Words in place of the element's own: an address of JSON, or an object (which does not reflect). */
  strings: unknown;
  /** A company's rules: an address of JSON, or an object (which does not reflect). */
  overlay: unknown;
  /** `full` (usual), `lookup`: paste box and results alone, `triage`: no paste box once a case has begun. */
  mode: string | null;
  /** `auto` (usual): what the page's `color-scheme` says; `light`, `dark`. */
  theme: string | null;
  /** Level of the heading of a step, 2 (usual) to 5. Attribute `heading-level`. */
  headingLevel: string | null;
  /** Folder of the data, one like `/data/v1/`. Attribute `data-src`. */
  dataSrc: string | null;
  /** Where links to articles lead. */
  site: string | null;
  /** Template of the address of a new ticket. */
  ticket: string | null;
  /** The case as it is now, frozen; undefined before one has begun. */
  readonly case: Case | undefined;
  /** What was seen, said, tried and found; undefined before a case has begun. */
  transcript(form?: 'text' | 'markdown' | 'json'): string | undefined;

  addEventListener<K extends keyof RdpTriageEventMap>(
    type: K,
    listener: (this: RdpTriageElement, event: RdpTriageEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: RdpTriageElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'rdp-triage': RdpTriageElement;
  }
  interface HTMLElementEventMap extends RdpTriageEventMap {}
}
