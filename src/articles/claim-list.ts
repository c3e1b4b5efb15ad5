import type { Entry } from '#dataset/dataset.ts';
import { hrefTo } from './article-context.ts';
import type { Draft } from './draft.ts';
import { flow, type FlowElement } from './jsx.ts';
import { link, paragraph } from './nodes.ts';
import { prose } from './prose.ts';

type Claim = Entry<'symptoms'>['data']['claims'][number];

/** What readers have been told, each with its verdict, its reason and, for an action, risk, undo and verification. */
export function claimList(draft: Draft, claims: readonly Claim[]): FlowElement[] {
  if (claims.length === 0) return [];
  return [
    flow(
      'Claims',
      {},
      claims.map((claim, index) => flow('Claim', { id: `claim-${index + 1}` }, claimBlocks(draft, claim))),
    ),
  ];
}

function claimBlocks(draft: Draft, claim: Claim): FlowElement[] {
  const details = (['risk', 'undo', 'verify'] as const).flatMap((kind) => {
    const value = claim[kind];
    return value === undefined ? [] : [flow('Detail', { kind }, prose(draft, value))];
  });
  return [
    flow('Stated', { verdict: claim.verdict, label: claim.label }, prose(draft, claim.claim)),
    flow('Detail', { kind: 'reason' }, prose(draft, claim.reason, claim)),
    ...details,
    ...(claim.fix === undefined ? [] : [pointer(draft, claim, claim.fix)]),
  ];
}

/** The way that holds: in place of what does not, and for what does. */
function pointer({ context }: Draft, { verdict }: Claim, fix: string): FlowElement {
  const holds = verdict === 'supported' || verdict === 'plausible';
  return flow('Detail', { kind: holds ? 'helps' : 'instead' }, [
    paragraph(link(hrefTo('fixes', fix), context.record('fixes', fix).data.title)),
  ]);
}
