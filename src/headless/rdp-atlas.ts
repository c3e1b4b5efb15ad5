/** `/embed/v1/rdp-atlas.mjs`: the public functions, no DOM, no dependency. Types: `src/domain/contract.d.ts`. */
export { lookUp } from '#domain/lookup/look-up.ts';
export { loadAtlas } from './load-atlas.ts';
export { applyOverlay } from '#domain/overlay/apply-overlay.ts';
export { describeOverlay } from '#domain/overlay/describe-overlay.ts';
export { readOverlay } from '#domain/overlay/read-overlay.ts';
export { answer, report, startCase } from '#domain/triage/case.ts';
export { caseToUrl } from '#domain/triage/case-to-url.ts';
export { caseFromUrl } from '#domain/triage/case-url.ts';
export { nextStep } from '#domain/triage/next-step.ts';
export { rankedCauses, rankedFixes } from '#domain/triage/rank.ts';
export { transcript } from '#domain/triage/transcript.ts';
