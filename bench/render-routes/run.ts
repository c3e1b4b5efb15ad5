import { parseArgs } from 'node:util';
import { measureBuild, type Built } from './measure-build.ts';
import { measureEdits } from './measure-edit.ts';

/**
 * Compares the ways from a record to its page: `npm run bench:routes -- --n 1000,10000 --routes a,b,c,d --runs 2`.
 * Of repeated builds the one with the least CPU time counts, because other work on a machine only ever adds to it.
 */
const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1000,10000' },
    routes: { type: 'string', default: 'a,b,c,d' },
    runs: { type: 'string', default: '1' },
    edits: { type: 'string', default: '5' },
  },
});
const sizes = values.n
  .split(',')
  .map(Number)
  .sort((a, b) => a - b);
const results = new Map<string, Built>();

print(['route', 'articles', 'CPU s', 'wall s', 'peak MiB', 'output MB', 'CPU ms/article', 'MiB/article', 'edit ms']);
for (const route of values.routes.split(',')) {
  for (const size of sizes) {
    const best = await leastCpu(route, size, Number(values.runs));
    results.set(`${route} ${size}`, best);
    const smaller = results.get(`${route} ${sizes[0]}`);
    const more = size - (sizes[0] ?? 0);
    const margin = (key: 'cpu' | 'rss', scale: number) =>
      smaller && more > 0 ? (((best[key] - smaller[key]) / more) * scale).toFixed(2) : '';
    const first = size === sizes[0];
    const edits = first && Number(values.edits) > 0 ? await measureEdits(route, size, Number(values.edits)) : [];
    const edit = edits.length > 0 ? `${Math.round(Math.min(...edits))} to ${Math.round(Math.max(...edits))}` : '';
    const { cpu, wall, rss, output } = best;
    print([
      route,
      size,
      cpu.toFixed(1),
      wall.toFixed(1),
      Math.round(rss),
      (output / 1e6).toFixed(1),
      margin('cpu', 1000),
      margin('rss', 1),
      edit,
    ]);
  }
}

async function leastCpu(route: string, size: number, runs: number): Promise<Built> {
  const built: Built[] = [];
  for (let run = 0; run < runs; run += 1) built.push(await measureBuild(route, size));
  const [best] = built.sort((a, b) => a.cpu - b.cpu);
  if (best?.pages !== size) throw new Error(`route ${route}: ${best?.pages} pages of ${size} articles`);
  return best;
}

function print(cells: readonly (string | number)[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}
