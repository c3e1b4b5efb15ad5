import type { Id, Outcome, Step } from '#domain/contract.d.ts';

/** What the reader did, for whoever holds the view. Nothing here holds pasted text; `case` is an address by ids. */
export type AtlasEvent =
  /** Another step stands, because of what the reader said or did. */
  | { readonly type: 'step'; readonly step: Step; readonly case: string }
  /** The reader said what came of a fix, a preparation or a hand-over. */
  | {
      readonly type: 'outcome';
      readonly step: Id;
      readonly outcome: Outcome;
      readonly ended: boolean;
      readonly case: string;
    }
  /** The reader took the transcript out of the page: copied, mailed, or put into a ticket. */
  | { readonly type: 'transcript'; readonly form: string; readonly text: string }
  /** The reader follows a link out of the widget. */
  | { readonly type: 'link'; readonly href: string };

/** Gets each event; `false` says that the holder has done itself what the widget would do now. */
export type OnAtlasEvent = (event: AtlasEvent) => boolean | undefined;
