import { fork } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setUpProject } from './set-up.ts';

export interface Built {
  /** User and system seconds of the build process with all its threads. */
  readonly cpu: number;
  /** Seconds. */
  readonly wall: number;
  /** MiB, the highest sum over the process and its children. */
  readonly rss: number;
  /** Bytes of HTML and MDX in `dist/`. */
  readonly output: number;
  readonly pages: number;
}

/** Builds a fresh project of `count` articles by a route; throws where the build fails. */
export async function measureBuild(route: string, count: number): Promise<Built> {
  const root = setUpProject(route, count);
  try {
    const child = fork(join(import.meta.dirname, 'project/build.ts'), [route], {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '--max-old-space-size=16000' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, treeRss(child.pid ?? 0))), 200);
    const result = await new Promise<Pick<Built, 'cpu' | 'wall' | 'rss'>>((resolve, reject) => {
      let report: Pick<Built, 'cpu' | 'wall' | 'rss'> | undefined;
      child.on('message', (message) => (report = message as typeof report));
      child.on('exit', (code) =>
        report ? resolve(report) : reject(new Error(`route ${route} at ${count}: exit ${code}`)),
      );
    }).finally(() => clearInterval(watch));
    const files = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    );
    const size = (file: (typeof files)[number]) => statSync(join(file.parentPath, file.name)).size;
    return {
      ...result,
      rss: Math.max(result.rss, peak),
      output: files.reduce((sum, file) => sum + size(file), 0),
      pages: files.filter((file) => file.name.endsWith('.html')).length,
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** MiB of a process and its children now, from /proc; 0 where there is none, and then the process's own maximum counts. */
function treeRss(pid: number): number {
  try {
    const own = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return Number(own) / 1024 + children.reduce((sum, child) => sum + treeRss(Number(child)), 0);
  } catch {
    return 0;
  }
}
