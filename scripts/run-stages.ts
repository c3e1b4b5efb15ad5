import type { Counts } from './test-stages.ts';

export type Stages = Readonly<Record<string, () => Promise<Counts>>>;

/**
 * Runs the stages in order, all of them even where one fails, except that nothing after a failed `build` can be
 * judged. Prints a line a stage and `N passed, N failed` last, and sets the exit code.
 *
 * @param only Names of stages to run; all where it is empty.
 */
export async function runStages(stages: Stages, only: readonly string[]): Promise<void> {
  const unknown = only.filter((name) => !(name in stages));
  if (unknown.length > 0)
    throw new Error(`no stage ${unknown.join(', ')}; there are: ${Object.keys(stages).join(', ')}`);
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const [name, run] of Object.entries(stages)) {
    if (only.length > 0 && !only.includes(name)) continue;
    console.log(`\n== ${name}`);
    const start = performance.now();
    const counts = await run();
    passed += counts.passed;
    failed += counts.failed;
    lines.push(
      `${name.padEnd(12)} ${counts.passed} passed, ${counts.failed} failed, ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
    if (name === 'build' && counts.failed > 0) break;
  }
  console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
