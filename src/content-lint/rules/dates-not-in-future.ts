import type { Entry, Path } from '#dataset/dataset.ts';
import { KIND_NAMES } from '#dataset/kinds.ts';
import { daysBetween } from '../days-between.ts';
import { everyEntry } from '../every-entry.ts';
import { isA } from '../is-a.ts';
import type { Rule } from '../rule.ts';

export const datesNotInFuture: Rule = {
  name: 'dates-not-in-future',
  why: 'The dataset speaks for one day; a date after it is a slip of the pen or a forgotten `asOf`.',
  scope: KIND_NAMES,
  check(dataset, report) {
    const { asOf } = dataset.info;
    for (const entry of everyEntry(dataset)) {
      for (const { path, date } of pastDates(entry)) {
        if (daysBetween(date, asOf) >= 0) continue;
        report({
          entry,
          path,
          message: `${date} is after the date of the dataset, ${asOf}`,
          hint: 'correct the date, or raise `asOf` in content/dataset.yaml',
        });
      }
    }
  },
};

/** All dates but `verified`, which has a rule of its own. */
function pastDates(entry: Entry): { path: Path; date: string }[] {
  const retired = (path: Path, date: string | undefined) =>
    date === undefined ? [] : [{ path: [...path, 'retired', 'on'], date }];
  const dates = retired([], entry.data.retired?.on);
  if (isA('sources', entry) && entry.data.read !== undefined) dates.push({ path: ['read'], date: entry.data.read });
  if (isA('symptoms', entry))
    dates.push(...entry.data.changes.map(({ date }, index) => ({ path: ['changes', index, 'date'], date })));
  if (isA('code-spaces', entry))
    dates.push(...entry.data.codes.flatMap((code, index) => retired(['codes', index], code.retired?.on)));
  return dates;
}
