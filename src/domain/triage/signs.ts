import type { Atlas, Code, Id } from '../contract.d.ts';
import { indexAtlas } from '../lookup/atlas-index.ts';
import { findSymptoms } from '../lookup/find-symptoms.ts';
import { lookUp } from '../lookup/look-up.ts';
import type { CaseEvent } from './case-event.ts';
import type { Plan } from './plan.ts';
import { planOf } from './plan-of.ts';

type Found = ReturnType<typeof lookUp>['codes'][number];

/** What a pasted text says that a case can start with; the text itself is not kept. */
export function readText(atlas: Atlas, text: string): CaseEvent[] {
  const found = lookUp(atlas, text);
  const words = found.symptoms.find(({ match }) => match === 'message' || match === 'words');
  const signs = signsOf(atlas, found.codes);
  const facts = found.facts.map(({ question, answer }) => ({ kind: 'answer' as const, question, answer }));
  return [...(signs.length > 0 || !words ? signs : [{ kind: 'sign' as const, symptom: words.id }]), ...facts];
}

/** Codes by id, such as `mstsc-disconnect/0x904`, or as somebody writes them. */
export function readCodes(atlas: Atlas, codes: readonly string[]): CaseEvent[] {
  const { byId } = indexAtlas(atlas);
  const found = codes.flatMap((text) => {
    const code = byId.get(text);
    return code ? [exactly(code)] : lookUp(atlas, text).codes;
  });
  return signsOf(atlas, found);
}

function exactly(code: Code): Found {
  return { text: code.written, at: [0, 0], certain: true, entries: [code] };
}

/** Pairs first: a pair replaces its two parts. A number whose readings lead apart stays open. */
function signsOf(atlas: Atlas, found: readonly Found[]): CaseEvent[] {
  const plan = planOf(atlas);
  const { symptoms } = indexAtlas(atlas);
  const pairs = findSymptoms(found, symptoms).filter(({ match }) => match === 'pair');
  const parts = new Set(
    symptoms.filter(({ id }) => pairs.some((pair) => pair.id === id)).flatMap(({ pairs: codes }) => codes.flat()),
  );
  const singles = found
    .filter(({ entries }) => !entries.some(({ id }) => parts.has(id)))
    .flatMap(({ entries }) => signOf(plan, entries));
  return [...pairs.slice(0, 1).map(({ id }) => ({ kind: 'sign' as const, symptom: id })), ...singles];
}

function signOf(plan: Plan, entries: readonly Code[]): CaseEvent[] {
  const codes = entries.map(({ id }) => id).filter((id) => plan.symptomsByCode.has(id));
  const symptoms = new Set<Id>(codes.flatMap((code) => plan.symptomsByCode.get(code) ?? []));
  const [only] = symptoms;
  if (only === undefined) return [];
  return symptoms.size === 1 ? [{ kind: 'sign', symptom: only }] : [{ kind: 'reading', codes }];
}
