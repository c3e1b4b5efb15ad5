/**
 * Whether Windows refuses this lower-case name for a file, with any ending.
 *
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function isReservedName(name: string): boolean {
  return /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/.test(name);
}
