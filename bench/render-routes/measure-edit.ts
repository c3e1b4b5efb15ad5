import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { setUpProject } from './set-up.ts';

/** Milliseconds from writing a changed record to the server answering with the changed page, for each of some edits. */
export async function measureEdits(route: string, count: number, edits: number): Promise<number[]> {
  const root = setUpProject(route, count);
  const child = fork(join(import.meta.dirname, 'project/dev.ts'), [route], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      child.on('message', (message) => resolve((message as { port: number }).port));
      child.on('exit', (code) => reject(new Error(`route ${route}: the server left with ${code}`)));
    });
    const url = `http://127.0.0.1:${port}/symptoms/s1/`;
    await (await fetch(url)).text();
    const times: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      await setTimeout(700);
      times.push(await seen(root, url, `marker${edit}x`));
    }
    return times;
  } finally {
    // The folder goes after the server, which would still write into it.
    if (child.kill()) await once(child, 'exit');
    rmSync(root, { recursive: true, force: true });
  }
}

async function seen(root: string, url: string, marker: string): Promise<number> {
  const file = join(root, 'content/symptoms/s1.json');
  const record = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const start = performance.now();
  writeFileSync(file, JSON.stringify({ ...record, saying: `Edited: ${marker}` }));
  while (performance.now() - start < 30_000) {
    if ((await (await fetch(url)).text()).includes(marker)) return performance.now() - start;
    await setTimeout(20);
  }
  throw new Error(`the edit ${marker} was not served within 30 s`);
}
