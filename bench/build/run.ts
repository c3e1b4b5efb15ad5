import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRecords } from '../render-routes/synthetic.ts';

/**
 * Measures whole builds: the real code spaces and sources, with synthetic articles in the place of the real ones, and
 * with 0 for the real dataset as it is. `npm run bench:build -- --n 0,100,1000,2000 --runs 3`. Of repeated builds the one with the least CPU time counts.
 */
const { values } = parseArgs({
  options: { n: { type: 'string', default: '0,100,1000,2000' }, runs: { type: 'string', default: '3' } },
});
const ROOT = join(import.meta.dirname, '../..');

interface Usage {
  /** Seconds of all threads. */
  readonly cpu: number;
  /** MiB. */
  readonly rss: number;
  /** Seconds. */
  readonly wall: number;
}

console.log('| synthetic symptoms | CPU s | wall s | peak MiB | CPU ms for one more | MiB for one more |');
console.log('|---|---|---|---|---|---|');
let first: { count: number; usage: Usage } | undefined;
for (const count of values.n.split(',').map(Number)) {
  const usage = leastCpu(count, Number(values.runs));
  const more = first ? count - first.count : 0;
  const each = (key: 'cpu' | 'rss', scale: number) =>
    first && more > 0 ? (((usage[key] - first.usage[key]) / more) * scale).toFixed(2) : '';
  const cells = [
    count,
    usage.cpu.toFixed(1),
    usage.wall.toFixed(1),
    usage.rss.toFixed(0),
    each('cpu', 1000),
    each('rss', 1),
  ];
  console.log(`| ${cells.join(' | ')} |`);
  if (count > 0) first ??= { count, usage };
}

function leastCpu(count: number, runs: number): Usage {
  const folder = copyProject(count);
  try {
    const used = Array.from({ length: runs }, () => build(folder)).sort((a, b) => a.cpu - b.cpu);
    if (!used[0]) throw new Error('bench:build: --runs must be at least 1');
    return used[0];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(folder: string): Usage {
  const file = join(folder, 'usage.json');
  const preload = join(ROOT, 'bench/build/report-usage.ts');
  execFileSync(process.execPath, ['--import', preload, 'scripts/run.mjs', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, USAGE_FILE: file },
  });
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The project as it is now in a folder of its own; with `count` synthetic symptoms and what they refer to. */
function copyProject(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' });
  for (const file of files.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  if (count > 0) replaceRecords(folder, count);
  return folder;
}

/** JSON is YAML, so the literals are written as they are. */
function replaceRecords(folder: string, count: number): void {
  for (const kind of ['symptoms', 'causes', 'questions', 'fixes']) {
    rmSync(join(folder, 'content', kind), { recursive: true, force: true });
  }
  const { symptoms, pool } = createRecords(count);
  const write = (kind: string, id: string, literal: unknown) => {
    mkdirSync(join(folder, 'content', kind), { recursive: true });
    writeFileSync(join(folder, 'content', kind, `${id}.yaml`), JSON.stringify(literal));
  };
  for (const [kind, records] of Object.entries(pool))
    for (const [id, literal] of Object.entries(records)) write(kind, id, literal);
  for (const [id, literal] of symptoms) write('symptoms', id, literal);
}
