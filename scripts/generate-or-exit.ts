import { fileURLToPath } from 'node:url';
import { formatProblem } from '#dataset/problem.ts';
import { generate } from '#generate/generate.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Generates, prints every problem, and ends the process with 1 where a record is refused. */
export async function generateOrExit(base: string): Promise<void> {
  const { problems, written } = await generate(ROOT, base);
  for (const problem of problems) console.error(formatProblem(problem));
  if (written) return;
  console.error(`${problems.filter(({ severity }) => severity === 'error').length} errors: nothing was generated or built.`);
  process.exit(1);
}
