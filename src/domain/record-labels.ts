import type { Access, Chance, Client, Side, Verdict } from '#dataset/vocabulary.ts';

/** The words readers see for the values of the vocabulary, the same in articles and in the single file. */

/** Completes "Can cut ...": what a reader loses with an access. */
export const CUT_LABELS: Readonly<Record<Access, string>> = {
  client: 'Remote Desktop sessions',
  phone: 'the telephone',
  'host-console': 'the host’s console',
  'remote-powershell': 'PowerShell remoting',
  'cloud-portal': 'the way in through the cloud portal',
  gateway: 'the gateway',
  'domain-controller': 'the domain controller',
  'license-server': 'the license server',
  'maintenance-window': 'the maintenance window',
};

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
