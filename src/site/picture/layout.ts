import {
  type Message,
  PARTICIPANT_LABELS,
  PARTICIPANTS,
  type Participant,
  SCENES,
} from '#domain/connection-picture.ts';
import { PHASE_WORDS } from '#domain/phases.ts';
import { TAB_PHASES, type TabPhase } from '#dataset/vocabulary.ts';
import { type Frame, textWidth, TYPE } from './frames.ts';

export interface Text {
  readonly text: string;
  /** The left edge. */
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly width: number;
}

export interface Arrow {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly label: Text;
}

/** What is wrong in a phase: `lead` is where it fails, `also` where it may fail as well. */
export type Lit = 'lead' | 'also';

export interface Band {
  readonly phase: TabPhase;
  readonly lit: Lit | undefined;
  readonly y: number;
  readonly height: number;
  readonly title: Text;
  readonly subtitle: Text | undefined;
  readonly note: Text | undefined;
  readonly tag: Text | undefined;
  /** Top of the columns inside the band; undefined in a folded one. */
  readonly columnsFrom: number | undefined;
  readonly arrows: readonly Arrow[];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly number[];
  readonly heads: readonly Text[];
  readonly bands: readonly Band[];
}

export const TAG_WORDS: Readonly<Record<Lit, string>> = { lead: 'fails here', also: 'or here' };

const EDGE = 5;
const LEFT = 18;

/**
 * Places everything of the picture.
 *
 * @param lit The phases in which the page's failure happens; the first leads.
 * @param fold Show the arrows of the leading phase only and name the others.
 */
export function layOut(frame: Frame, lit: readonly TabPhase[] = [], fold = false): Picture {
  const step = (frame.last - frame.first) / (PARTICIPANTS.length - 1);
  const columns = PARTICIPANTS.map((_, place) => round(frame.first + place * step));
  const bands: Band[] = [];
  let y = frame.headLines * TYPE.headLine + 6;
  for (const phase of TAB_PHASES) {
    const mark = lit[0] === phase ? 'lead' : lit.includes(phase) ? 'also' : undefined;
    const band = bandAt(frame, columns, phase, mark, y, fold && mark !== 'lead');
    bands.push(band);
    y += band.height + TYPE.gap;
  }
  return { width: frame.width, height: y - TYPE.gap + 2, columns, heads: heads(frame, columns), bands };
}

function heads(frame: Frame, columns: readonly number[]): Text[] {
  return PARTICIPANTS.map((participant, place) => {
    const line = place % frame.headLines;
    return centered(frame, PARTICIPANT_LABELS[participant], columns[place] ?? 0, TYPE.headLine * (line + 1) - 4, true);
  });
}

function bandAt(
  frame: Frame,
  columns: readonly number[],
  phase: TabPhase,
  lit: Lit | undefined,
  y: number,
  folded: boolean,
): Band {
  const { messages, note } = SCENES[phase];
  const beside = frame.wordsBeside && !folded;
  const top = y + (beside ? 3 : TYPE.folded - 3);
  const height = folded ? TYPE.folded : top - y + messages.length * TYPE.row + 9;
  const title = at(`${TAB_PHASES.indexOf(phase) + 1} ${PHASE_WORDS[phase].tab}`, LEFT, y + 19, TYPE.title, true);
  const tagWords = lit && TAG_WORDS[lit];
  const tagWidth = tagWords ? round(textWidth(tagWords, TYPE.text, true)) : 0;
  return {
    phase,
    lit,
    y,
    height,
    title,
    subtitle: beside ? at(PHASE_WORDS[phase].title, LEFT, y + 36, TYPE.text) : undefined,
    note: folded || !note ? undefined : noteAt(note, title, y, beside),
    tag: tagWords
      ? { text: tagWords, width: tagWidth, ...tagPlace(frame, tagWidth, y, beside, note !== undefined) }
      : undefined,
    columnsFrom: folded ? undefined : top,
    arrows: folded ? [] : messages.map((message, row) => arrow(frame, columns, message, top + (row + 1) * TYPE.row)),
  };
}

function noteAt(note: string, title: Text, y: number, beside: boolean): Text {
  return beside ? at(note, LEFT, y + 52, TYPE.text) : at(note, title.x + title.width + 8, title.y, TYPE.text);
}

function tagPlace(frame: Frame, width: number, y: number, beside: boolean, below: boolean): { x: number; y: number } {
  return beside ? { x: LEFT + 6, y: y + (below ? 75 : 59) } : { x: frame.width - width - 14, y: y + 18 };
}

function arrow(frame: Frame, columns: readonly number[], { from, to, label }: Message, y: number): Arrow {
  const column = (participant: Participant) => columns[PARTICIPANTS.indexOf(participant)] ?? 0;
  const [x1, x2] = [column(from), column(to)];
  return { x1, x2, y, label: centered(frame, label, (x1 + x2) / 2, y - 6) };
}

/** Centered on a point, and moved inward as far as it takes to stay in the picture. */
function centered(frame: Frame, text: string, middle: number, y: number, bold = false): Text {
  const width = textWidth(text, TYPE.text, bold);
  const x = Math.min(Math.max(middle - width / 2, EDGE), frame.width - EDGE - width);
  return { text, x: round(x), y, width: round(width) };
}

function at(text: string, x: number, y: number, size: number, bold = false): Text {
  return { text, x, y, width: round(textWidth(text, size, bold)) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
