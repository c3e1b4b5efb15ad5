import { fileURLToPath } from 'node:url';
import { formatProblem } from '#dataset/problem.ts';
import { generate } from '#generate/generate.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Generates and prints every problem. False where a record is refused: then nothing was written. */
export async function generateAndReport(base: string): Promise<boolean> {
  const { problems, written } = await generate(ROOT, base);
  for (const problem of problems) console.error(formatProblem(problem));
  if (written) return true;
  console.error(
    `${problems.filter(({ severity }) => severity === 'error').length} errors: nothing was generated or built.`,
  );
  return false;
}
