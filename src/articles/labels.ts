import type { Chance, Client, Side, SourceKind, Verdict } from '#dataset/vocabulary.ts';

export {
  ACCESS_LABELS,
  EFFECT_LABELS,
  FIX_KIND_LABELS,
  minutesLabel,
  RISK_LABELS,
  SHELL_LABELS,
  SIDE_OWNERS,
} from '#domain/step-labels.ts';

/** The words readers see for the values of the vocabulary. */

export const SIDE_LABELS: Readonly<Record<Side, string>> = {
  client: 'client',
  network: 'network',
  gateway: 'gateway',
  host: 'host',
  directory: 'directory',
  cloud: 'cloud',
};

export const CLIENT_LABELS: Readonly<Record<Client, string>> = {
  mstsc: 'Remote Desktop Connection (mstsc)',
  'windows-app': 'Windows App',
  macos: 'Windows App for macOS',
  ios: 'Windows App for iOS',
  android: 'Windows App for Android',
  web: 'Web client',
  freerdp: 'FreeRDP',
  remmina: 'Remmina',
  avd: 'Azure Virtual Desktop',
  'host-event': 'Event log of the host',
};

export const CHANCE_LABELS: Readonly<Record<Chance, string>> = {
  'nearly-always': 'nearly always helps',
  usually: 'usually helps',
  sometimes: 'sometimes helps',
  seldom: 'seldom helps',
};

export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  plausible: 'plausible, not proven',
  unsupported: 'no support found',
  wrong: 'wrong',
};

export const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  'vendor-doc': 'vendor document',
  protocol: 'protocol document',
  'source-code': 'source code',
  'field-report': 'field report',
  'own-test': 'test of ours',
};
