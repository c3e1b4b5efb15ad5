import type { Dataset } from '#dataset/dataset.ts';
import { compareProblems, type Problem } from '#dataset/problem.ts';
import { ALL_RULES } from './all-rules.ts';
import type { Exception } from './exception.ts';
import { EXCEPTIONS } from './exceptions.ts';
import type { Rule } from './rule.ts';

/**
 * Every problem of the whole dataset at once, in the order of the files. Never throws for what the data says.
 *
 * @param exceptions Places where a rule is not kept; one that hides nothing is reported as an error.
 */
export function lintDataset(dataset: Dataset, exceptions: readonly Exception[] = EXCEPTIONS): Problem[] {
  const used = new Set<Exception>();
  const problems = ALL_RULES.flatMap((rule) => check(rule, dataset, exceptions, used));
  const needless = exceptions
    .filter((exception) => !used.has(exception))
    .map(({ rule, record }): Problem => ({
      file: 'src/content-lint/exceptions.ts',
      line: 1,
      column: 1,
      rule: 'exceptions',
      message: `the exception of ${record} from ${rule} is no longer needed`,
      hint: 'remove it',
      severity: 'error',
    }));
  return [...problems, ...needless].sort(compareProblems);
}

function check(rule: Rule, dataset: Dataset, exceptions: readonly Exception[], used: Set<Exception>): Problem[] {
  const problems: Problem[] = [];
  rule.check(dataset, ({ entry, path, message, hint, severity = 'error' }) => {
    if (!rule.scope.includes(entry.kind))
      throw new Error(`the rule ${rule.name} reported ${entry.file}, outside its scope`);
    const record = `${entry.kind}/${entry.id}`;
    const exception = exceptions.find((candidate) => candidate.rule === rule.name && candidate.record === record);
    if (exception) used.add(exception);
    else problems.push({ file: entry.file, ...entry.at(path), rule: rule.name, message, hint, severity });
  });
  return problems;
}
