import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintDataset } from '#content-lint/lint.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { type KnownRecords, loadDataset } from '#dataset/load.ts';
import type { Problem } from '#dataset/problem.ts';
import { serializeHeadersFile } from '#policy/serialize-headers-file.ts';
import { serializeNginx } from '#policy/serialize-nginx.ts';
import { buildArticleFiles, type KnownArticles } from './build-articles.ts';
import { bundleHeadless } from './bundle-embeds.ts';
import { buildDataFiles, type DataFiles, withProofs } from './data/build-data-files.ts';
import { embedFiles, type EmbedScripts, embedScripts } from './embeds/embed-files.ts';
import { buildSiteData } from './build-site-data.ts';
import { proofProblems, proveDataset } from './proofs/prove-dataset.ts';
import { elementData, elementFiles } from './embeds/element-files.ts';
import { openSearchFile } from './serialize-open-search.ts';
import { releaseFiles } from './releases/release-files.ts';
import { updateTree, writeTree } from './write-tree.ts';

type GeneratedFiles = ReadonlyMap<string, string | Uint8Array>;

export interface Generated {
  readonly problems: readonly Problem[];
  /** False where an error stopped it: then `.generated/` is as it was. */
  readonly written: boolean;
}

/** Generates once and again: what it has read, built and written stays in memory, and the next run does the rest. */
export interface Generator {
  run(): Promise<Generated>;
}

/**
 * From `content/` to `.generated/`: the one writer. Loads and lints, and writes nothing unless every record is good. The
 * first run replaces the folder as a whole; a later one writes the files that differ, and what it leaves is to the byte
 * what a first run would write.
 *
 * @param root The project's folder.
 * @param base The base path of the site, with a slash at both ends.
 * @param prove False for a preview: then the plans are not proven, the file of proofs is empty, and there is no release.
 */
export function createGenerator(root: string, base: string, prove = true): Generator {
  const records: KnownRecords = new Map();
  const articles: KnownArticles = new Map();
  const folder = join(root, '.generated');
  let bundle: string | undefined;
  let scripts: EmbedScripts | undefined;
  let element: ReadonlyMap<string, string> | undefined;
  let last: GeneratedFiles | undefined;

  const buildFiles = async (
    dataset: Dataset,
    data: DataFiles,
  ): Promise<{ files: GeneratedFiles; problems: readonly Problem[] }> => {
    const { version, files } = data;
    // Made from source code, which a process that is running does not load again either.
    bundle ??= await bundleHeadless(root);
    scripts ??= await embedScripts(root, siteOf(base));
    element ??= await elementFiles(root, siteOf(base));
    const embeds = new Map([
      ['rdp-atlas.mjs', bundle],
      ['rdp-atlas.d.ts', readFileSync(join(root, 'src/domain/contract.d.ts'), 'utf8')],
      ...embedFiles(root, dataset, data, scripts),
      ...element,
      ...elementData(files),
    ]);
    const releases = prove
      ? releaseFiles(root, embeds, dataset.info.asOf)
      : { files: embeds, entries: [], problems: [] };
    const generated = new Map<string, string | Uint8Array>([
      ...[...files].map(([path, text]): [string, string] => [`public/data/v1/${path}`, text]),
      ...[...releases.files].map(([path, text]): [string, string | Uint8Array] => [`public/embed/v1/${path}`, text]),
      ['public/_headers', serializeHeadersFile(base)],
      ['server/nginx.conf', serializeNginx(base)],
      ...openSearchFile(base),
      ...buildArticleFiles(dataset, articles),
      ['site.json', JSON.stringify(buildSiteData(dataset, version, releases.entries))],
    ]);
    return { files: generated, problems: releases.problems };
  };

  return {
    async run() {
      const { dataset, problems } = loadDataset(root, records);
      const found = dataset ? lintDataset(dataset) : problems;
      if (!dataset || found.some(({ severity }) => severity === 'error')) return { problems: found, written: false };
      const data = buildDataFiles(dataset);
      const proofs = prove ? await proveDataset(dataset, data.files) : [];
      const violations = proofProblems(dataset, proofs);
      if (violations.length > 0) return { problems: [...found, ...violations], written: false };
      const { files, problems: unkept } = await buildFiles(dataset, withProofs(dataset, data, proofs));
      if (unkept.some(({ severity }) => severity === 'error'))
        return { problems: [...found, ...unkept], written: false };
      if (last === undefined) writeTree(folder, files, { public: join(root, 'public') });
      else updateTree(folder, files, last);
      last = files;
      return { problems: [...found, ...unkept], written: true };
    },
  };
}

/** The public address of the site where it is known, else the way to it from `/embed/v1/`. */
function siteOf(base: string, origin = process.env['SITE_ORIGIN']): string {
  return origin ? new URL(base, origin).href : '../../';
}
