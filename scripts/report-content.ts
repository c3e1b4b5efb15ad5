import { join } from 'node:path';
import { ALL_RULES } from '#content-lint/all-rules.ts';
import { commandsOf } from '#content-lint/commands/commands-of.ts';
import { references } from '#content-lint/references.ts';
import type { Dataset, Entry } from '#dataset/dataset.ts';
import { KIND_NAMES } from '#dataset/kinds.ts';
import { loadDataset } from '#dataset/load.ts';
import { formatProblem } from '#dataset/problem.ts';
import { PRIMARY_KINDS, SHELLS, type SourceKind, VERDICTS } from '#dataset/vocabulary.ts';
import { buildDataFiles } from '#generate/data/build-data-files.ts';
import { proveDataset } from '#generate/proofs/prove-dataset.ts';
import { readFlagshipItems } from './flagship-items.ts';
import { readFrequentDialogs } from './frequent-dialogs.ts';

/** `npm run report:content`: what the dataset holds and what it rests on. Fails where too little is sourced or a plan is violated. */
const LEAST_PRIMARY = 75;
const root = join(import.meta.dirname, '..');
const { dataset, problems } = loadDataset(root);
if (!dataset) throw new Error(`npm run check:content first:\n${problems.map(formatProblem).join('\n')}`);
const failures: string[] = [];

title('What people have been told about 0x904 with 0x7');
for (const { item, what, verdict, answeredIn, problems: wrong } of readFlagshipItems(root, dataset)) {
  console.log(`${String(item).padStart(3)}  ${what}`);
  console.log(`     ${[...(verdict === undefined ? [] : [verdict]), answeredIn.join(', ')].join(': ')}`);
  failures.push(...wrong.map((problem) => `item ${item}: ${problem}`));
}

title('Records');
for (const kind of KIND_NAMES) row(kind, dataset[kind].size);
row(
  'codes',
  [...dataset['code-spaces'].values()].reduce((sum, { data }) => sum + data.codes.length, 0),
);

title('Share with a primary source');
for (const kind of ['causes', 'fixes'] as const) {
  const entries: Entry<'causes' | 'fixes'>[] = [...dataset[kind].values()];
  const primary = entries.filter(({ data }) => isPrimary(dataset, data.sources)).length;
  const share = Math.floor((primary * 100) / entries.length);
  row(kind, `${share} % (${primary} of ${entries.length}, at least ${LEAST_PRIMARY} %)`);
  if (share < LEAST_PRIMARY) failures.push(`${share} % of the ${kind} have a primary source, not ${LEAST_PRIMARY} %`);
}

title('Commands');
const commands = commandsOf(dataset);
for (const shell of SHELLS) {
  const own = commands.filter(({ command }) => command.shell === shell);
  const read = own.filter(({ judgment }) => judgment.syntax.length === 0).length;
  const reading = own.filter(({ command }) => command.effect === 'read-only').length;
  row(shell, `${own.length}, of which ${read} parse; ${reading} read-only, ${own.length - reading} changing`);
  if (read < own.length) failures.push(`${own.length - read} commands for ${shell} do not parse`);
}
row('all', commands.length);

title('Families, by the phase in which they most often fail');
for (const [phase, symptoms] of families(dataset)) row(phase, `${symptoms.length}: ${symptoms.join(', ')}`);

title('Claims');
const claims = [...dataset.symptoms.values()].flatMap(({ data }) => data.claims);
for (const verdict of VERDICTS) {
  const own = claims.filter((claim) => claim.verdict === verdict);
  const primary = own.filter(({ sources }) => isPrimary(dataset, sources)).length;
  const field = own.filter(({ sources = [] }) => sources.length > 0).length - primary;
  row(verdict, `${own.length}: ${primary} primary, ${field} field, ${own.length - primary - field} without a source`);
}

title('Claims that are refuted, with their sources');
for (const { id, data } of dataset.symptoms.values()) {
  for (const { claim, verdict, sources } of data.claims) {
    if (verdict === 'wrong') console.log(`  ${id}: ${claim.split('\n')[0]} [${(sources ?? []).join(', ')}]`);
  }
}

title('The twenty dialogs that people meet most, in other languages than English');
const dialogs = readFrequentDialogs(root, dataset);
for (const { symptom, text, languages, problems: wrong } of dialogs) {
  console.log(`  ${String(languages.length).padStart(2)}  ${symptom}: ${text}`);
  if (languages.length > 0) console.log(`      ${languages.join(', ')}`);
  failures.push(...wrong);
}
const languages = [...new Set(dialogs.flatMap((dialog) => dialog.languages))].sort();
const inLanguages = dialogs.reduce((sum, dialog) => sum + dialog.languages.length, 0);
const translations = dialogs.reduce((sum, dialog) => sum + dialog.translations, 0);
const translated = dialogs.filter((dialog) => dialog.languages.length > 0).length;
row('dialogs', `${translated} of ${dialogs.length} in ${languages.length} languages: ${languages.join(', ')}`);
row('texts', `${translations}, for ${inLanguages} of the pairs of a dialog and a language`);

title('Left over');
list('causes, questions and fixes that no symptom reaches', unreached(dataset));
list('questions that nobody asks', found('question-used'));
list('sources that nobody cites', found('source-cited'));

const proofs = await proveDataset(dataset, buildDataFiles(dataset).files);
const asked = new Set(proofs.flatMap(({ reach }) => reach.flatMap(({ way }) => way)));
const never = [...dataset.questions.keys()].filter((id) => !asked.has(id));
list(`questions that no walk of a cause asks (${never.length} of ${dataset.questions.size})`, never);
const unstable = proofs.filter((proof) => proof.unstable.length > 0);
list(
  `symptoms whose first step changes when a prior is halved or doubled (${unstable.length})`,
  unstable.map((proof) => `${proof.symptom} (${proof.unstable.length} of ${proof.causes + 1})`),
);
failures.push(...proofs.flatMap(({ symptom, violations }) => violations.map((text) => `${symptom}: ${text}`)));

if (failures.length > 0) {
  console.log(`\n${failures.join('\n')}`);
  process.exitCode = 1;
}

function title(text: string): void {
  console.log(`\n${text}`);
}

function row(what: string, value: string | number): void {
  console.log(`  ${what.padEnd(14)} ${value}`);
}

function list(what: string, ids: readonly string[]): void {
  console.log(`  ${what}: ${ids.length === 0 ? 'none' : ids.join(', ')}`);
}

function families({ symptoms }: Dataset): [phase: string, symptoms: string[]][] {
  const byPhase = new Map<string, string[]>();
  for (const { id, data } of symptoms.values()) {
    const [phase = 'unknown'] = data.phases;
    byPhase.set(phase, [...(byPhase.get(phase) ?? []), id]);
  }
  return [...byPhase].sort(([a], [b]) => (a < b ? -1 : 1));
}

function isPrimary({ sources }: Dataset, ids: readonly string[] = []): boolean {
  const primary: ReadonlySet<SourceKind | undefined> = new Set(PRIMARY_KINDS);
  return ids.some((id) => primary.has(sources.get(id)?.data.kind));
}

/** The records that a rule of the content check finds fault with, whether as an error or as a warning. */
function found(name: string): string[] {
  const ids: string[] = [];
  ALL_RULES.find((rule) => rule.name === name)?.check(dataset as Dataset, ({ entry }) => ids.push(entry.id));
  return ids;
}

/** What one cannot come to from any symptom: by what records name, and from a cause to the fixes that cure it. */
function unreached(all: Dataset): string[] {
  const reached = new Set<Entry>();
  const waiting: Entry[] = [...all.symptoms.values()];
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (reached.has(entry)) continue;
    reached.add(entry);
    const id = entry.kind === 'causes' ? entry.id : undefined;
    const named = references(entry).flatMap((one) => (one.kind === 'codes' ? [] : [all[one.kind].get(one.id)]));
    const cures = [...all.fixes.values()].filter(({ data }) => data.cures.some(({ cause }) => cause === id));
    waiting.push(...[...named, ...cures].filter((next) => next !== undefined));
  }
  return (['causes', 'questions', 'fixes'] as const).flatMap((kind) =>
    [...all[kind].values()].filter((entry) => !reached.has(entry)).map(({ id }) => `${kind}/${id}`),
  );
}
