import type { Phase, TabPhase } from '#dataset/vocabulary.ts';
import { PHASE_TABS } from './phase-tabs.ts';

export interface PhaseWords {
  /** The label of the tab: one short word. */
  readonly tab: string;
  readonly title: string;
  /** What happens in it, and what a failure in it looks like. */
  readonly about: string;
}

/** The words for each phase, the same on pages, pictures and in print. */
export const PHASE_WORDS: Readonly<Record<Phase, PhaseWords>> = {
  'name-resolution': {
    tab: PHASE_TABS['name-resolution'],
    title: 'Finding the address',
    about:
      'The client turns the name of the computer into an address. If that fails, nothing was sent to the host at all.',
  },
  tcp: {
    tab: PHASE_TABS.tcp,
    title: 'Reaching the host',
    about:
      'A TCP connection to the port of the host, 3389 unless changed. A failure here is about routes, firewalls, a host that is off, or a connection that somebody closed.',
  },
  gateway: {
    tab: PHASE_TABS.gateway,
    title: 'Passing the gateway',
    about:
      'Where a Remote Desktop Gateway or a cloud service stands between, it checks who may connect to what, and opens the way on to the host.',
  },
  negotiation: {
    tab: PHASE_TABS.negotiation,
    title: 'Agreeing on the security',
    about:
      'Client and host agree on how the connection is protected: TLS with or without sign-in first, or the old RDP security.',
  },
  tls: {
    tab: PHASE_TABS.tls,
    title: 'Starting the encryption',
    about:
      'The host shows its certificate and both sides agree on keys. Certificates, their private keys and protocol versions fail here.',
  },
  credssp: {
    tab: PHASE_TABS.credssp,
    title: 'Signing in',
    about:
      'The client proves who the user is, by Kerberos, NTLM or otherwise, and Windows decides whether that account may sign in here.',
  },
  license: {
    tab: PHASE_TABS.license,
    title: 'Licensing',
    about:
      'A session host with the Remote Desktop Services role checks the license of the user or device. A Windows PC and a server in administration mode do not.',
  },
  session: {
    tab: PHASE_TABS.session,
    title: 'In the session',
    about:
      'The desktop is there, or about to be. Sessions end because somebody signed out, a limit was reached, another connection took over, or the data stream broke.',
  },
  'client-local': {
    tab: PHASE_TABS['client-local'],
    title: 'On the client computer',
    about: 'The client stopped by itself: its memory, its windows, its own files, or the user.',
  },
  unknown: {
    tab: PHASE_TABS.unknown,
    title: 'Phase not known',
    about: 'No source says at which point of the connection this number appears.',
  },
};

export function hasTab(phase: Phase): phase is TabPhase {
  return phase !== 'client-local' && phase !== 'unknown';
}
