import type { Entry, Guide, Path } from '#dataset/dataset.ts';
import { KIND_NAMES } from '#dataset/kinds.ts';
import { daysBetween } from '../days-between.ts';
import { everyEntry } from '../every-entry.ts';
import { isA } from '../is-a.ts';
import type { Rule } from '../rule.ts';

const FAILS_AFTER_DAYS = 365;
const WARNS_AFTER_DAYS = 270;

export const verifiedRecently: Rule = {
  name: 'verified-recently',
  why: 'Windows changes; what nobody has looked at for a year is passed on as true only by habit.',
  scope: [...KIND_NAMES, 'guides'],
  check(dataset, report) {
    const { asOf } = dataset.info;
    for (const entry of [...everyEntry(dataset), ...dataset.guides.values()]) {
      for (const { path, date } of verifiedDates(entry)) {
        const days = daysBetween(date, asOf);
        if (days < 0) {
          report({
            entry,
            path,
            message: `verified on ${date}, after the date of the dataset, ${asOf}`,
            hint: 'correct the date, or raise `asOf` in content/dataset.yaml',
          });
        } else if (days > WARNS_AFTER_DAYS) {
          const fails = days > FAILS_AFTER_DAYS;
          const hint = fails
            ? 'read its sources again, then write the new date'
            : `read its sources again; after ${FAILS_AFTER_DAYS} days this is an error`;
          report({
            entry,
            path,
            message: `verified ${days} days before ${asOf}`,
            hint,
            severity: fails ? 'error' : 'warning',
          });
        }
      }
    }
  },
};

/** A retired record is history and is not looked at again. */
function verifiedDates(entry: Entry | Guide): { path: Path; date: string }[] {
  if (entry.kind === 'guides') return [{ path: ['verified'], date: entry.data.verified }];
  if (entry.data.retired !== undefined) return [];
  const own = 'verified' in entry.data ? [{ path: ['verified'], date: entry.data.verified }] : [];
  if (!isA('symptoms', entry)) return own;
  return [
    ...own,
    ...entry.data.claims.map(({ verified }, index) => ({ path: ['claims', index, 'verified'], date: verified })),
  ];
}
