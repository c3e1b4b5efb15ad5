import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecords } from './synthetic.ts';

const HERE = import.meta.dirname;

/** Makes a throw-away Astro project with `count` records for a route and gives its folder. */
export function setUpProject(route: string, count: number): string {
  const root = mkdtempSync(join(tmpdir(), `render-route-${route}-`));
  const { symptoms, pool } = createRecords(count);
  mkdirSync(join(root, 'content/symptoms'), { recursive: true });
  for (const [id, record] of symptoms) {
    writeFileSync(join(root, 'content/symptoms', `${id}.json`), JSON.stringify(record, undefined, 1));
  }
  writeFileSync(join(root, 'content/pool.json'), JSON.stringify(pool));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'bench', type: 'module', private: true }));
  cpSync(join(HERE, 'project/shared'), join(root, 'src'), { recursive: true });
  cpSync(join(HERE, 'project', route), join(root, 'src'), { recursive: true });
  symlinkSync(join(HERE, '../../node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}
