import type { Dataset } from '#dataset/dataset.ts';
import type { DataFiles } from '../data/build-data-files.ts';
import { bundleClassic } from './bundle.ts';
import { bundleSheet } from './bundle-sheet.ts';
import { frameData, frameScripts } from './frame-files.ts';
import { packLibrary } from './pack-library.ts';
import { singleFilePage } from './single-file-page.ts';
import { widgetWords } from './widget-words.ts';

/** What of frame and single file is made from source code alone, and so once in a process. */
export interface EmbedScripts {
  readonly frame: ReadonlyMap<string, string>;
  readonly file: { readonly script: string; readonly style: string };
}

const FILE_SHEETS = [
  'src/site/styles/tokens.css',
  'src/site/styles/ground.css',
  'src/widget/embed/embed-base.css',
  'src/site/styles/base.css',
  'src/site/styles/parts.css',
  'src/site/styles/lists.css',
  'src/site/styles/article.css',
  'src/site/styles/cautions.css',
  'src/site/styles/claims.css',
  'src/site/styles/action-lines.css',
  'src/site/styles/answers.css',
  'src/widget/triage/triage.css',
  'src/widget/embed/embed-modes.css',
  'src/widget/embed/single-file.css',
];

/** @param site Where the articles are, see `frameScripts`. */
export async function embedScripts(root: string, site: string): Promise<EmbedScripts> {
  const [frame, script, style] = await Promise.all([
    frameScripts(root, site),
    bundleClassic(root, 'src/widget/embed/single-file.ts'),
    bundleSheet(root, FILE_SHEETS),
  ]);
  return { frame, file: { script, style } };
}

/** Frame and single file, by their paths below `/embed/v1/`. */
export function embedFiles(
  root: string,
  dataset: Dataset,
  { version, files }: DataFiles,
  { frame, file }: EmbedScripts,
): [path: string, text: string][] {
  const words = widgetWords(root);
  const library = packLibrary(dataset, files, words);
  return [
    ...[...frame, ...frameData(dataset, files, words)].map(([path, text]): [string, string] => [`frame/${path}`, text]),
    ['rdp-atlas.html', singleFilePage(dataset, { version, library, ...file })],
  ];
}
