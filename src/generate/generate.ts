import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintDataset } from '#content-lint/lint.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import type { Problem } from '#dataset/problem.ts';
import { serializeHeadersFile } from '#policy/serialize-headers-file.ts';
import { serializeNginx } from '#policy/serialize-nginx.ts';
import { buildArticleFiles } from './build-articles.ts';
import { bundleHeadless } from './bundle-embeds.ts';
import { buildDataFiles } from './data/build-data-files.ts';
import { buildSiteData } from './build-site-data.ts';
import { openSearchFile } from './serialize-open-search.ts';
import { writeTree } from './write-tree.ts';

export interface Generated {
  readonly problems: readonly Problem[];
  /** False where an error stopped it: then `.generated/` is as it was. */
  readonly written: boolean;
}

/**
 * From `content/` to `.generated/`: the one writer. Loads and lints, and writes nothing unless every record is good.
 *
 * @param root The project's folder.
 * @param base The base path of the site, with a slash at both ends.
 */
export async function generate(root: string, base: string): Promise<Generated> {
  const { dataset, problems } = loadDataset(root);
  const found = dataset ? lintDataset(dataset) : problems;
  if (!dataset || found.some(({ severity }) => severity === 'error')) return { problems: found, written: false };
  writeTree(join(root, '.generated'), await buildFiles(root, base, dataset), { public: join(root, 'public') });
  return { problems: found, written: true };
}

async function buildFiles(root: string, base: string, dataset: Dataset): Promise<Map<string, string>> {
  const { version, files } = buildDataFiles(dataset);
  return new Map([
    ...[...files].map(([path, text]) => [`public/data/v1/${path}`, text] as const),
    ['public/embed/v1/rdp-atlas.mjs', await bundleHeadless(root)],
    ['public/embed/v1/rdp-atlas.d.ts', readFileSync(join(root, 'src/domain/contract.d.ts'), 'utf8')],
    ['public/_headers', serializeHeadersFile(base)],
    ['server/nginx.conf', serializeNginx(base)],
    ...openSearchFile(base),
    ...buildArticleFiles(dataset),
    ['site.json', JSON.stringify(buildSiteData(dataset, version))],
  ]);
}
