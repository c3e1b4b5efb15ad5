import type { OverlayData } from '#dataset/schema/overlay.ts';
import type { Atlas, Overlay, OverlayProblem } from '../contract.d.ts';
import { checkOverlay } from './check-overlay.ts';
import { baseOf } from './rules-of.ts';

/** What was read, for one plain atlas. The same content is the same object, so that what is made of it can be kept. */
interface Known {
  readonly checked: WeakSet<object>;
  readonly byText: Map<string, OverlayData>;
}

/** A page has one overlay; a program that tries many keeps the last few. */
const KEPT = 16;

const knownOf = new WeakMap<Atlas, Known>();

/**
 * Checks a company's rules against an atlas. Either all of it is good, and what comes back is a frozen copy that holds
 * nothing else, or every problem is listed. Never throws, whatever the value does when it is read.
 */
export function readOverlay(
  atlas: Atlas,
  value: unknown,
): { readonly overlay: Overlay } | { readonly problems: readonly OverlayProblem[] } {
  const base = baseOf(atlas);
  const known = knownOf.get(base) ?? { checked: new WeakSet(), byText: new Map() };
  knownOf.set(base, known);
  if (known.checked.has(value as object)) return { overlay: value as Overlay };
  try {
    const { overlay, problems } = checkOverlay(value, base);
    return problems.length > 0 ? { problems } : { overlay: keep(known, overlay) as unknown as Overlay };
  } catch (error) {
    return { problems: [{ path: '', message: `it cannot be read: ${error}`, hint: 'give it as parsed JSON' }] };
  }
}

function keep({ checked, byText }: Known, overlay: OverlayData): OverlayData {
  const text = JSON.stringify(overlay);
  const same = byText.get(text);
  if (same) return same;
  for (const oldest of byText.keys()) if (byText.size >= KEPT) byText.delete(oldest);
  byText.set(text, freezeAll(overlay));
  checked.add(overlay);
  return overlay;
}

function freezeAll<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freezeAll(part);
  return Object.freeze(value);
}
