import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ATLAS_FILES } from '#domain/lookup/make-atlas.ts';
import { bundleElement } from './bundle-element.ts';
import { elementSheet } from './element-sheet.ts';
import { widgetWords } from './widget-words.ts';

/**
 * The files of the element that are made from source code alone, by their names below `/embed/v1/`.
 *
 * @param site Where the articles are for a copy that lies outside of a site: an address, or a path from the file.
 */
export async function elementFiles(root: string, site: string): Promise<ReadonlyMap<string, string>> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return new Map([
    ...(await bundleElement(root, site)),
    ['rdp-triage.css', elementSheet(root)],
    [
      'rdp-triage.d.ts',
      read('src/widget/embed/rdp-triage-types.d.ts').replace('#domain/contract.d.ts', './rdp-atlas.d.ts'),
    ],
    ['words.json', `${JSON.stringify(widgetWords(root), null, 2)}\n`],
    ['custom-elements.json', read('src/widget/embed/custom-elements.json')],
  ]);
}

/** The data that the element reads, below `/embed/v1/`: what `/data/v1/` has of it, to the byte. */
export function elementData(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const lists = ATLAS_FILES.map((name) => `${name}.json`);
  const isRead = (path: string) => lists.includes(path) || /^records\/(?:questions|fixes)\//.test(path);
  return new Map([...files].filter(([path]) => isRead(path)).map(([path, text]) => [`data/${path}`, text]));
}
