import { SCENES } from '#domain/connection-picture.ts';
import { PHASE_WORDS } from '#domain/phases.ts';
import { TAB_PHASES, type TabPhase } from '#dataset/vocabulary.ts';
import { TAG_WORDS } from './layout.ts';

export interface PhaseInWords {
  readonly phase: TabPhase;
  /** `TLS: starting the encryption`. */
  readonly title: string;
  /** `fails here`, `or here`, or nothing. */
  readonly mark: string | undefined;
  readonly note: string | undefined;
  readonly sentences: readonly string[];
}

/** What the picture shows, phase by phase, for everybody who cannot or would not look at it. */
export function inWords(lit: readonly TabPhase[] = []): PhaseInWords[] {
  return TAB_PHASES.map((phase) => ({
    phase,
    title: PHASE_WORDS[phase].tab,
    mark: lit[0] === phase ? TAG_WORDS.lead : lit.includes(phase) ? TAG_WORDS.also : undefined,
    note: SCENES[phase].note,
    sentences: SCENES[phase].messages.map(({ words }) => words),
  }));
}

/** One sentence for the description of the drawing: what it shows and what is lit; `folded` as in `layOut`. */
export function describe(lit: readonly TabPhase[] = [], folded = false): string {
  const names = lit.map((phase) => PHASE_WORDS[phase].tab);
  const [lead, ...others] = names;
  const shown = folded
    ? 'Eight phases from top to bottom, the leading one with its messages.'
    : 'Eight phases from top to bottom, with what client, DNS, network, gateway, host, directory and license server tell each other.';
  if (!lead) return shown;
  return `${shown} Marked “${TAG_WORDS.lead}”: ${lead}.${others.length > 0 ? ` Marked “${TAG_WORDS.also}”: ${others.join(', ')}.` : ''}`;
}
