import type { Plugin } from 'vite';

const seen = new Set<string>();

/** Notes what the bundles of this process are made of; a plugin of each of them. */
export const noteModules: Plugin = {
  name: 'note-modules',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(file.modules)) if (renderedLength > 0) seen.add(id);
    }
  },
};

/** The modules of all bundles so far of which something was left, by path. */
export function bundledModules(): readonly string[] {
  return [...seen].sort();
}
