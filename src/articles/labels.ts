import type {
  Access,
  Chance,
  Client,
  Effect,
  FixKind,
  Risk,
  Shell,
  Side,
  SourceKind,
  Verdict,
} from '#dataset/vocabulary.ts';

/** The words readers see for the values of the vocabulary. */

/** Completes "Do it ...". */
export const ACCESS_LABELS: Readonly<Record<Access, string>> = {
  client: 'on the client',
  phone: 'by phone',
  'host-console': 'at the host’s console',
  'remote-powershell': 'over PowerShell remoting',
  'cloud-portal': 'in the cloud portal',
  gateway: 'on the gateway',
  'domain-controller': 'on a domain controller',
  'license-server': 'on the license server',
  'maintenance-window': 'in a maintenance window',
};

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

/** Who takes over on a side. */
export const SIDE_OWNERS: Readonly<Record<Side, string>> = {
  client: 'whoever looks after the client',
  network: 'the network team',
  gateway: 'the gateway’s administrator',
  host: 'the host’s administrator',
  directory: 'the directory’s administrator',
  cloud: 'whoever runs the cloud tenant',
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

export const SHELL_LABELS: Readonly<Record<Shell, string>> = {
  powershell: 'PowerShell',
  cmd: 'Command Prompt',
  sh: 'Shell',
  'azure-cli': 'Azure CLI',
  wireshark: 'Wireshark filter',
  menu: 'Menu',
};

export const EFFECT_LABELS: Readonly<Record<Effect, string>> = { 'read-only': 'read-only', changing: 'changes' };

export const RISK_LABELS: Readonly<Record<Risk, string>> = {
  none: 'no risk',
  low: 'low risk',
  medium: 'medium risk',
  high: 'high risk',
};

export const CHANCE_LABELS: Readonly<Record<Chance, string>> = {
  'nearly-always': 'nearly always helps',
  usually: 'usually helps',
  sometimes: 'sometimes helps',
  seldom: 'seldom helps',
};

export const FIX_KIND_LABELS: Readonly<Record<FixKind, string>> = {
  repair: 'Repair',
  workaround: 'Workaround',
  'hand-over': 'Hand-over',
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

/** A duration in words; anything below a minute is "under a minute". */
export function minutesLabel(minutes: number): string {
  if (minutes < 1) return 'under a minute';
  return minutes === 1 ? 'about 1 minute' : `about ${Math.ceil(minutes)} minutes`;
}
