import type { Phase } from '#dataset/vocabulary.ts';

/** The label of each phase: one short word, as on its tab. Apart from what is said of phases, for scripts. */
export const PHASE_TABS: Readonly<Record<Phase, string>> = {
  'name-resolution': 'Name',
  tcp: 'Network',
  gateway: 'Gateway',
  negotiation: 'Negotiation',
  tls: 'TLS',
  credssp: 'Credentials',
  license: 'License',
  session: 'Session',
  'client-local': 'On the client',
  unknown: 'Not known',
};
