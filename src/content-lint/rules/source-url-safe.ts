import type { Rule } from '../rule.ts';

/** Hosts that answer on http only, each with the reason; a new one needs somebody who looked. */
const HTTP_ONLY_HOSTS: ReadonlySet<string> = new Set([]);

export const sourceUrlSafe: Rule = {
  name: 'source-url-safe',
  why: 'A reader in trouble follows our links with an administrator account.',
  scope: ['sources'],
  check(dataset, report) {
    for (const entry of dataset.sources.values()) {
      const refuse = (message: string, hint: string): void => report({ entry, path: ['url'], message, hint });
      const url = new URL(entry.data.url);
      if (url.protocol !== 'https:' && !HTTP_ONLY_HOSTS.has(url.hostname)) {
        refuse(`${url.protocol}// is not safe to link to`, 'write https://, or name a stored copy that has it');
      }
      // The URL parser has already turned every spelling of an IPv4 address into dotted decimal.
      if (/^\d+\.\d+\.\d+\.\d+$|^\[/.test(url.hostname))
        refuse(`"${url.hostname}" is a bare address`, 'name the host; nobody can tell whose an address is');
      if (url.username !== '' || url.password !== '')
        refuse('a URL with a user name in it', 'remove what stands before "@"');
    }
  },
};
