import type { OverlayData } from '#dataset/schema/overlay.ts';
import type { Atlas } from '../contract.d.ts';
import type { CaseEvent } from '../triage/case-event.ts';
import { readOverlay } from './read-overlay.ts';
import { withFacts } from './rules-event.ts';
import { baseOf, rulesOf } from './rules-of.ts';

interface StartRules {
  readonly rules: readonly CaseEvent[];
  /** Each problem of rules that cannot be used. */
  readonly refused: readonly { readonly event: CaseEvent; readonly reason: string }[];
}

/**
 * The rules that a case starts with: those given, else those of the atlas. The form of the first release,
 * `{ handOver?: minutes, omit?: ids of fixes and questions }`, is still taken; other fields beside these are ignored.
 */
export function startRules(atlas: Atlas, given: unknown): StartRules {
  const rules = rulesOf(atlas);
  const standing = rules ? withFacts(rules) : [];
  if (given === undefined || given === null) return { rules: standing, refused: [] };
  const old = oldRules(given);
  if (old) return { rules: [...standing, old], refused: [] };
  const read = readOverlay(baseOf(atlas), given);
  if ('overlay' in read) return { rules: withFacts(read.overlay as unknown as OverlayData), refused: [] };
  const event: CaseEvent = { kind: 'rules', name: '', hash: '' };
  const refused = read.problems.map(({ path, message, hint }) => ({
    event,
    reason: `the overlay cannot be used: ${path === '' ? '' : `${path}: `}${message}; ${hint}`,
  }));
  return { rules: standing, refused };
}

/** Without a name there are no rules of a company; `{}` is no rule at all. */
function oldRules(given: unknown): CaseEvent | undefined {
  try {
    if (typeof given !== 'object' || given === null || Array.isArray(given) || 'name' in given) return undefined;
    const { handOver, omit } = given as { readonly handOver?: unknown; readonly omit?: unknown };
    if (!('handOver' in given || 'omit' in given) && Object.keys(given).length > 0) return undefined;
    const minutes = handOver === undefined ? {} : { handOver: typeof handOver === 'number' ? handOver : Number.NaN };
    return { kind: 'overlay', ...minutes, ...(Array.isArray(omit) ? { omit: omit.map(String) } : {}) };
  } catch {
    // What breaks when it is read is for `readOverlay` to refuse.
    return undefined;
  }
}
