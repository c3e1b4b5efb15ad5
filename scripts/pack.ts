import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageFiles } from '#generate/package/package-files.ts';
import type { ReleaseManifest } from '#generate/releases/build-release.ts';
import { writeTree } from '#generate/write-tree.ts';
import { basePath } from './base-path.ts';
import { generateAndReport, ROOT } from './generate-and-report.ts';

/**
 * `npm run pack`: generates, and packs what npm installs. Prints where the tarball is. `SITE_ORIGIN` and `BASE_PATH` say
 * where the site is that articles are on; without them a host has to say it (the attribute `site`).
 */
const base = basePath();
if (await generateAndReport(base)) {
  const embeds = join(ROOT, '.generated/public/embed/v1');
  const read = (path: string) => readFileSync(join(embeds, path), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as ReleaseManifest;
  const release = new Map(manifest.files.map(({ path }) => [path, read(path)]));
  const origin = process.env['SITE_ORIGIN'];
  const folder = join(ROOT, '.generated/package');
  writeTree(folder, await packageFiles(ROOT, release, origin ? new URL(base, origin).href : '../../'));
  const target = join(ROOT, '.generated/packed');
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const [{ filename, size, unpackedSize }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', target], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    }),
  );
  console.log(`Packed ${join('.generated/packed', filename)}: ${size} bytes, ${unpackedSize} unpacked`);
} else process.exitCode = 1;
