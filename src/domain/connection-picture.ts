import type { TabPhase } from '#dataset/vocabulary.ts';

/** Who takes part in a connection, from the reader's side to the far end: the order of the columns in the picture. */
export const PARTICIPANTS = ['client', 'dns', 'network', 'gateway', 'host', 'directory', 'license-server'] as const;

export type Participant = (typeof PARTICIPANTS)[number];

/** What a participant is called at the head of its column. */
export const PARTICIPANT_LABELS: Readonly<Record<Participant, string>> = {
  client: 'client',
  dns: 'DNS',
  network: 'network',
  gateway: 'gateway',
  host: 'host',
  directory: 'directory',
  'license-server': 'license server',
};

export interface Message {
  readonly from: Participant;
  readonly to: Participant;
  /** What stands at the arrow: at most 26 characters. */
  readonly label: string;
  /** The same as a sentence, for everybody who cannot see the arrow. */
  readonly words: string;
}

export interface Scene {
  /** When this phase is passed over: at most 26 characters. */
  readonly note?: string;
  readonly messages: readonly Message[];
}

/** What goes between whom in each phase, in the order in which it goes. */
export const SCENES: Readonly<Record<TabPhase, Scene>> = {
  'name-resolution': {
    messages: [
      { from: 'client', to: 'dns', label: 'name?', words: 'The client asks DNS for the address of the host.' },
      { from: 'dns', to: 'client', label: 'address', words: 'DNS answers with an address.' },
    ],
  },
  tcp: {
    messages: [
      { from: 'client', to: 'network', label: 'TCP 3389', words: 'The client opens a TCP connection to port 3389.' },
      { from: 'network', to: 'host', label: 'let through', words: 'Routes and firewalls let it through to the host.' },
      { from: 'host', to: 'client', label: 'accepted', words: 'The listener of the host accepts it.' },
    ],
  },
  gateway: {
    note: 'if there is one',
    messages: [
      { from: 'client', to: 'gateway', label: 'HTTPS 443', words: 'The client opens HTTPS to the gateway instead.' },
      {
        from: 'gateway',
        to: 'directory',
        label: 'may this user?',
        words: 'The gateway checks the user and its policies against the directory.',
      },
      { from: 'gateway', to: 'host', label: 'TCP 3389', words: 'The gateway opens TCP 3389 to the host.' },
    ],
  },
  negotiation: {
    messages: [
      {
        from: 'client',
        to: 'host',
        label: 'X.224 negotiation',
        words: 'The client says which kinds of protection it can do.',
      },
      {
        from: 'host',
        to: 'client',
        label: 'TLS with CredSSP',
        words: 'The host chooses one, today TLS with CredSSP, or refuses with a reason.',
      },
    ],
  },
  tls: {
    messages: [
      { from: 'client', to: 'host', label: 'TLS hello', words: 'The client offers TLS versions and ciphers.' },
      { from: 'host', to: 'client', label: 'certificate', words: 'The host shows its certificate.' },
      {
        from: 'client',
        to: 'host',
        label: 'keys agreed',
        words: 'Both sides agree on keys; from here on all is encrypted.',
      },
    ],
  },
  credssp: {
    messages: [
      {
        from: 'client',
        to: 'directory',
        label: 'Kerberos ticket?',
        words: 'The client asks the directory for a ticket to the host. Where that does not work, it may use NTLM.',
      },
      { from: 'client', to: 'host', label: 'CredSSP', words: 'The client proves to the host who the user is.' },
      {
        from: 'host',
        to: 'directory',
        label: 'NTLM right?',
        words: 'With NTLM and an account of the domain, the host lets the directory check the proof.',
      },
      { from: 'host', to: 'client', label: 'may sign in', words: 'The host says whether this user may sign in.' },
    ],
  },
  license: {
    note: 'RDS hosts only',
    messages: [
      { from: 'host', to: 'license-server', label: 'license?', words: 'The host asks a license server.' },
      { from: 'license-server', to: 'host', label: 'license', words: 'The license server issues or confirms one.' },
      { from: 'host', to: 'client', label: 'license', words: 'The host tells the client that it is licensed.' },
    ],
  },
  session: {
    messages: [
      {
        from: 'client',
        to: 'host',
        label: 'abilities, then input',
        words: 'Both sides exchange what they can do; then the client sends keys and mouse.',
      },
      { from: 'host', to: 'client', label: 'session: the desktop', words: 'The host sends the desktop.' },
    ],
  },
};
