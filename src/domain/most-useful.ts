import type { Access } from '#dataset/vocabulary.ts';
import { ACCESS_LABELS } from './step-labels.ts';

/**
 * The order in which a way is offered when there are several: first what needs no way into the host, then the ways in
 * that stay open when Remote Desktop does not.
 */
const USEFUL: readonly Access[] = ['client', 'remote-powershell', 'host-console', 'cloud-portal', 'gateway', 'phone'];

/** The variant most readers can use. */
export function mostUseful<V extends { readonly access: Access }>(variants: readonly V[]): V {
  const order = [...USEFUL, ...(Object.keys(ACCESS_LABELS) as Access[])];
  const [first] = [...variants].sort((a, b) => order.indexOf(a.access) - order.indexOf(b.access));
  if (first === undefined) throw new Error('a record without a variant passed its schema');
  return first;
}
