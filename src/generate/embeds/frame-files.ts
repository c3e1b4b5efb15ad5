import { element } from '#articles/components/element.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { ruleFor } from '#policy/table.ts';
import { atlasFiles } from '../data/atlas-files.ts';
import { bundleClassic } from './bundle.ts';
import { bundleSheet } from './bundle-sheet.ts';
import { elementSheet } from './element-sheet.ts';
import { htmlDocument } from './html-document.ts';
import { recordsOf } from './pack-library.ts';

const FOLDER = 'embed/v1/frame/';

/**
 * What of the frame is made from source code alone, by its path below the folder of the frame.
 *
 * @param site Where the articles are for a copy that lies outside of a site: an address, or a path from `/embed/v1/`.
 */
export async function frameScripts(root: string, site: string): Promise<ReadonlyMap<string, string>> {
  return new Map([
    [
      'frame.js',
      await bundleClassic(root, 'src/widget/embed/frame.ts', { define: { __SITE__: JSON.stringify(site) } }),
    ],
    ['frame-host.js', await bundleClassic(root, 'src/widget/embed/frame-host.ts', { minify: false })],
    ['frame.css', elementSheet(root) + (await bundleSheet(root, ['src/widget/embed/frame-page.css']))],
  ]);
}

/** The page of the frame and its data, as scripts, since a sandboxed frame may read nothing else. */
export function frameData(
  dataset: Dataset,
  files: ReadonlyMap<string, string>,
  words: unknown,
): ReadonlyMap<string, string> {
  const records = { questions: recordsOf(dataset, 'questions'), fixes: recordsOf(dataset, 'fixes') };
  return new Map([
    ['index.html', framePage()],
    ['data.js', handOver('data', { files: atlasFiles(files), words })],
    ['records.js', handOver('records', records)],
  ]);
}

/** See `src/widget/embed/hand-over-data.ts`. JSON is JavaScript. */
function handOver(name: string, detail: object): string {
  return `document.dispatchEvent(new CustomEvent("rdp-atlas-${name}",{detail:${JSON.stringify(detail)}}));\n`;
}

function framePage(): string {
  const { directives } = ruleFor(FOLDER);
  if (!directives) throw new Error(`policy: no directives for ${FOLDER}`);
  return htmlDocument({
    title: 'RDP Atlas',
    description: 'What a Remote Desktop error means, and the safe way to a working connection.',
    policy: directives,
    head: [
      element('link', { rel: 'stylesheet', href: 'frame.css' }),
      element('script', { src: 'frame.js', defer: true }),
      element('script', { src: 'data.js', defer: true }),
    ],
    body: [
      element(
        'main',
        // The page around it has a main part too.
        { ariaLabel: 'RDP Atlas' },
        element('h1', { className: 'visually-hidden' }, 'RDP Atlas'),
        element(
          'div',
          { id: 'atlas' },
          element('p', {}, 'RDP Atlas says what Remote Desktop errors mean. It is loading; it needs scripts.'),
        ),
      ),
      template('records', 'records.js'),
    ],
  });
}

/** A script that is loaded when it is needed, see `runTemplate`. */
function template(id: string, src: string) {
  const { children: _, ...made } = element('template', { id });
  const content = { type: 'root' as const, children: [element('script', { src })] };
  return { ...made, children: [], content };
}
