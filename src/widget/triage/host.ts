import type { FixData } from '#dataset/schema/fix.ts';
import type { QuestionData } from '#dataset/schema/question.ts';
import type { Atlas, Case, Id, Outcome, Step } from '#domain/contract.d.ts';
import type { Words } from '../words.ts';
import type { Drawing } from './drawing.ts';

/** One action line of a record. */
export type RecordStep = FixData['verify'][number];
export type QuestionRecord = QuestionData;
export type FixRecord = FixData;

/** Fills a place with the hand-over; returns what has to be called when the case or something typed became another. */
export type HandOverMaker = (place: HTMLElement, drawing: Drawing, read: () => Case) => () => void;

/** What the triage needs from the page or the element that it stands in. It touches nothing outside its place itself. */
export interface TriageHost {
  readonly atlas: Atlas;
  readonly words: Words;
  /** The full address of a path below the base path. */
  readonly href: (path: string) => string;
  /** A record with its prose, as `records/<kind>/<id>.json` has it; rejects where it cannot be read. */
  readonly readQuestion: (id: Id) => Promise<QuestionRecord>;
  readonly readFix: (id: Id) => Promise<FixRecord>;
  /** The case became another one: a step was taken, or (not `step`) only who and what can be reached. */
  readonly onChange: (c: Case, step: boolean) => void;
  /** A step is on the page; undefined where all questions stand in its place. */
  readonly onShow: (heading: string, step: Step | undefined) => void;
  /** The reader said what came of a step, which made the case. */
  readonly onOutcome?: (step: Id, outcome: Outcome, c: Case) => void;
  /** The reader took the transcript with them: copied, mailed, or put into a ticket. */
  readonly onTranscript?: (form: string, text: string) => void;
  /** The hand-over: most readers never open it, so a page may load it when somebody does. */
  readonly handOver: () => Promise<HandOverMaker>;
  /** What was pasted at the start, where the host still has it; the reader decides whether it is handed over. */
  readonly pasted?: (() => string) | undefined;
  /** Who gets the mail of a hand-over; nobody is filled in where it is left out. */
  readonly mailTo?: string | undefined;
  /** The address of a new ticket, with the fields of `ticketAddress`; without it no ticket is offered. */
  readonly ticketTemplate?: string | undefined;
}
