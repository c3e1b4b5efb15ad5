import { createHash } from 'node:crypto';
import { bundleModule } from './bundle.ts';

const VIEW = 'rdp-triage-view.js';

/**
 * Bundles the element, `/embed/v1/rdp-triage.js`, and the view that it loads when it is first on a page; each is one
 * module without an import. The element names the view by its content, so that two releases never mix.
 *
 * @param site Where the articles are for a copy of the file that lies elsewhere: an address, or a path from the file.
 */
export async function bundleElement(root: string, site: string): Promise<ReadonlyMap<string, string>> {
  const view = await bundleModule(root, 'src/widget/embed/element-view.ts');
  const hash = createHash('sha384').update(view).digest();
  const address = `${VIEW}?${hash.toString('hex').slice(0, 8)}`;
  const element = await bundleModule(root, 'src/widget/embed/rdp-triage.ts', {
    define: {
      __SITE__: JSON.stringify(site),
      __VIEW__: JSON.stringify({ address, integrity: `sha384-${hash.toString('base64')}` }),
    },
  });
  return new Map([
    ['rdp-triage.js', element],
    [VIEW, view],
  ]);
}
