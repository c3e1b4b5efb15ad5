import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASE_LIST } from '#generate/releases/kept-releases.ts';
import type { ReleaseEntry } from '#generate/releases/release-entry.ts';
import { ROOT } from './generate-and-report.ts';

/**
 * `npm run keep:release -- 2026-11-27`: lists the release that was built last as published that day, and keeps its zip.
 * docs/adr/0009-kept-releases.md
 */
const [date = ''] = process.argv.slice(2);
if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error('keep:release: say the day of publication, such as 2026-11-27');
const embeds = join(ROOT, '.generated/public/embed/v1');
const [built] = (JSON.parse(readFileSync(join(embeds, 'releases.json'), 'utf8')) as { releases: ReleaseEntry[] })
  .releases;
if (!built) throw new Error('keep:release: nothing was built; run npm run build first');
const path = join(ROOT, RELEASE_LIST);
const { releases } = JSON.parse(readFileSync(path, 'utf8')) as { releases: { release: string }[] };
if (releases.some(({ release }) => release === built.release)) console.log(`${built.release} is listed already`);
else {
  const { release, version, bytes, sha256 } = built;
  const list = { releases: [...releases, { release, version, date, bytes, sha256 }] };
  writeFileSync(path, `${JSON.stringify(list, null, 2)}\n`);
  console.log(`Listed ${release} in ${RELEASE_LIST}: commit it`);
}
const folder = process.env['KEPT_RELEASES'] || join(ROOT, 'releases');
mkdirSync(folder, { recursive: true });
copyFileSync(join(embeds, built.zip), join(folder, built.zip));
console.log(`Kept ${join(folder, built.zip)}`);
