import type { Effect } from '#dataset/vocabulary.ts';

/**
 * What a cmdlet does, by its verb: PowerShell's approved verbs promise that much. `Invoke` stands by its whole name below,
 * because it does whatever it is given. Writing a file (`Export`) is `changing`.
 */
export const VERBS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...['Format', 'Get', 'Group', 'Join', 'Measure', 'Read', 'Resolve', 'Select', 'Sort', 'Test', 'Where'].map(
    (verb) => [verb.toLowerCase(), 'read-only'] as const,
  ),
  ...[
    'Add',
    'Clear',
    'Disable',
    'Enable',
    'Export',
    'Import',
    'Install',
    'New',
    'Register',
    'Remove',
    'Rename',
    'Reset',
    'Restart',
    'Set',
    'Start',
    'Stop',
    'Uninstall',
    'Unlock',
    'Unregister',
  ].map((verb) => [verb.toLowerCase(), 'changing'] as const),
]);

/** Switches with which a cmdlet changes something although its verb says that it only looks. */
export const CHANGING_SWITCHES: ReadonlyMap<string, string> = new Map([['test-computersecurechannel', '-repair']]);

/** Cmdlets that only run the script block they are given; what stands in the block is judged. */
export const RUN_A_BLOCK: ReadonlySet<string> = new Set(['foreach-object', 'invoke-command']);

/** What the methods of CIM classes do that `Invoke-CimMethod` calls. */
export const CIM_METHODS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ['AddAccount', 'changing'],
  ['ChangeMode', 'changing'],
  ['GetGracePeriodDays', 'read-only'],
  ['GetSpecifiedLicenseServerList', 'read-only'],
  ['GetTStoLSConnectivityStatus', 'read-only'],
  ['RestoreDefaults', 'changing'],
  ['SetAllowTSConnections', 'changing'],
  ['SetSpecifiedLicenseServerList', 'changing'],
  ['SetUserAuthenticationRequired', 'changing'],
]);

/** What the methods of .NET do that stand in expressions. */
export const NET_METHODS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ['AddDays', 'read-only'],
  ['AddHours', 'read-only'],
  ['AddMinutes', 'read-only'],
  ['GetFolderPath', 'read-only'],
]);
