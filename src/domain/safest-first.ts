import type { FixData } from '#dataset/schema/fix.ts';
import type { Chance, Risk } from '#dataset/vocabulary.ts';
import { CHANCE_LABELS } from './record-labels.ts';
import { RISK_LABELS } from './step-labels.ts';

/** A fix, and how surely it cures the one cause that is spoken of. */
export interface CureBy {
  readonly fix: { readonly id: string; readonly data: Pick<FixData, 'kind' | 'risk' | 'minutes' | 'safer'> };
  readonly chance: Chance;
}

const RISKS = Object.keys(RISK_LABELS) as Risk[];
const CHANCES = Object.keys(CHANCE_LABELS) as Chance[];

/** Lower risk first, but never a fix before the one that it names as safer; who takes over comes last. */
export function safestFirst<C extends CureBy>(cures: readonly C[]): C[] {
  const sorted = [...cures].sort(
    (a, b) =>
      Number(a.fix.data.kind === 'hand-over') - Number(b.fix.data.kind === 'hand-over') ||
      RISKS.indexOf(a.fix.data.risk.level) - RISKS.indexOf(b.fix.data.risk.level) ||
      CHANCES.indexOf(a.chance) - CHANCES.indexOf(b.chance) ||
      a.fix.data.minutes - b.fix.data.minutes ||
      (a.fix.id < b.fix.id ? -1 : 1),
  );
  const placed = new Set<C>();
  const open = new Set<C>();
  const place = (cure: C): void => {
    if (placed.has(cure) || open.has(cure)) return;
    open.add(cure);
    const safer = sorted.find(({ fix }) => fix.id === cure.fix.data.safer);
    if (safer) place(safer);
    placed.add(cure);
  };
  sorted.forEach(place);
  return [...placed];
}
