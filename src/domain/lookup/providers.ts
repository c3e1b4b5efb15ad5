import type { Id, Space } from '../contract.d.ts';

/** A last part such as "Gateway" is a word of its own. */
const TOO_GENERAL = /^(?:gateway|licensing|sessionbroker|client|agent|auditing)$/;

/** The names by which the writers of events are called, in lower case: in full, without "Microsoft-", and their last part. */
export function indexProviders(spaces: readonly Space[]): ReadonlyMap<string, Id> {
  const names = new Map<string, Id>();
  for (const { id, provider } of spaces) {
    if (provider === null) continue;
    const full = provider.toLowerCase();
    const short = full.replace(/^microsoft-(?:windows-)?/, '');
    const last = short.slice(short.lastIndexOf('-') + 1);
    const all = [full, short, ...(last === full || TOO_GENERAL.test(last) ? [] : [last])];
    for (const name of all) if (!names.has(name)) names.set(name, id);
  }
  return new Map([...names].sort(([a], [b]) => b.length - a.length));
}
