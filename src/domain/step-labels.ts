import type { Access, Effect, FixKind, Risk, Shell, Side } from '#dataset/vocabulary.ts';

/** The words for what steps are made of, the same in articles and in the widget. */

/** Completes "Do it ...". */
export const ACCESS_LABELS: Readonly<Record<Access, string>> = {
  client: 'from the client',
  phone: 'by phone',
  'host-console': 'at the host’s console',
  'remote-powershell': 'over PowerShell remoting',
  'cloud-portal': 'in the cloud portal',
  gateway: 'on the gateway',
  'domain-controller': 'on a domain controller',
  'license-server': 'on the license server',
  'maintenance-window': 'in a maintenance window',
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

export const FIX_KIND_LABELS: Readonly<Record<FixKind, string>> = {
  repair: 'Repair',
  workaround: 'Workaround',
  'hand-over': 'Hand-over',
};

/** A duration in words; anything below a minute is "under a minute". */
export function minutesLabel(minutes: number): string {
  if (minutes < 1) return 'under a minute';
  return minutes === 1 ? 'about 1 minute' : `about ${Math.ceil(minutes)} minutes`;
}
