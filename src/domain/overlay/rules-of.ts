import type { OverlayData } from '#dataset/schema/overlay.ts';
import type { Atlas, Id } from '../contract.d.ts';

interface Derived {
  readonly base: Atlas;
  readonly overlay: OverlayData;
}

const derived = new WeakMap<Atlas, Derived>();

/** Remembers what an atlas was made of; called once, when a company's rules are applied. */
export function setRules(atlas: Atlas, from: Derived): void {
  derived.set(atlas, from);
}

/** The rules that an atlas was made with; `undefined` for a plain one. */
export function rulesOf(atlas: Atlas): OverlayData | undefined {
  return derived.get(atlas)?.overlay;
}

/** Whether a record is the company's own, which has no page. */
export function isOwn(atlas: Atlas, id: Id): boolean {
  const { causes = [], questions = [], fixes = [], symptoms = [] } = rulesOf(atlas) ?? {};
  return [causes, questions, fixes, symptoms].some((list) => list.some((record) => record.id === id));
}

/** The atlas without a company's rules: itself, where it has none. */
export function baseOf(atlas: Atlas): Atlas {
  return derived.get(atlas)?.base ?? atlas;
}
