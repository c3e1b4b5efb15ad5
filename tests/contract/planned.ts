/** Functions of src/domain/contract.d.ts that do not exist yet. The list can only shrink: one that exists fails. */
export const PLANNED = [
  'startCase',
  'nextStep',
  'answer',
  'report',
  'rankedFixes',
  'rankedCauses',
  'caseToUrl',
  'caseFromUrl',
  'transcript',
] as const;
