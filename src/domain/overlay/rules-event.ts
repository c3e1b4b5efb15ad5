import type { OverlayData } from '#dataset/schema/overlay.ts';
import type { Atlas, Case } from '../contract.d.ts';
import type { CaseEvent } from '../triage/case-event.ts';
import { applyOverlay } from './apply-overlay.ts';
import { rulesOf } from './rules-of.ts';

export type RulesEvent = Extract<CaseEvent, { kind: 'rules' }>;

/** The event by which a case keeps a company's rules, and what holds for everybody in it, as answers. */
export function withFacts(overlay: OverlayData): CaseEvent[] {
  const facts = Object.entries(overlay.facts ?? {});
  return [rulesEvent(overlay), ...facts.map(([question, answer]) => ({ kind: 'answer' as const, question, answer }))];
}

/** Whether an answer is what holds for everybody, and not what somebody found out. */
export function isFact(atlas: Atlas, event: CaseEvent): boolean {
  if (event.kind !== 'answer' || event.via !== undefined) return false;
  const facts = rulesOf(atlas)?.facts ?? {};
  return Object.hasOwn(facts, event.question) && facts[event.question] === event.answer;
}

export function rulesEvent(overlay: OverlayData): RulesEvent {
  return { kind: 'rules', name: overlay.name, hash: hashOf(JSON.stringify(overlay)), overlay };
}

/** The rules of a case, where it has some. */
export function rulesIn(events: readonly object[]): RulesEvent | undefined {
  return (events as readonly CaseEvent[]).find((event) => event.kind === 'rules');
}

/** The atlas with the rules that a case keeps; of a case without rules, the atlas as it is. */
export function atlasFor(atlas: Atlas, c: Case): Atlas {
  return atlasOf(atlas, c.events);
}

export function atlasOf(atlas: Atlas, events: readonly object[]): Atlas {
  const overlay = rulesIn(events)?.overlay;
  return overlay === undefined || overlay === rulesOf(atlas) ? atlas : applyOverlay(atlas, overlay);
}

/**
 * Events with the rules first under which they are replayed: those that they bring, else those of the atlas. Rules of
 * which an address has only the name are the ones of the atlas where the hash is the same, and are missing otherwise.
 */
export function rulesFirst(atlas: Atlas, events: readonly CaseEvent[]): readonly CaseEvent[] {
  const asked = rulesIn(events);
  const overlay = rulesOf(atlas);
  if (!asked && !overlay) return events;
  const rest = events.filter(({ kind }) => kind !== 'rules');
  if (!overlay || asked?.overlay) return asked ? [asked, ...rest] : rest;
  if (!asked) return [...withFacts(overlay), ...rest];
  const rules = rulesEvent(overlay);
  return asked.hash === rules.hash ? [rules, ...rest] : [asked, rules, ...rest];
}

/** FNV-1a, eight hex digits: tells versions of a file apart, and keeps nobody from making two alike. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
