import { fileURLToPath } from 'node:url';
import { formatProblem } from '#dataset/problem.ts';
import { createGenerator, type Generator } from '#generate/create-generator.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** @param prove False for a preview. */
export function generatorOf(base: string, prove = true): Generator {
  return createGenerator(ROOT, base, prove);
}

/** Generates and prints every problem. False where a record is refused: then nothing was written. */
export async function generateAndReport(base: string, generator = generatorOf(base)): Promise<boolean> {
  const { problems, written } = await generator.run();
  for (const problem of problems) console.error(formatProblem(problem));
  if (written) return true;
  console.error(
    `${problems.filter(({ severity }) => severity === 'error').length} errors: nothing was generated or built.`,
  );
  return false;
}
