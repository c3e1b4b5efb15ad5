import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseRecordLink } from '#content-lint/references.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { VERDICTS } from '#dataset/vocabulary.ts';

const schema = z.strictObject({
  symptom: z.string(),
  items: z.array(
    z.strictObject({
      item: z.number().int(),
      what: z.string(),
      claim: z.string().optional(),
      verdict: z.enum(VERDICTS).optional(),
      records: z.array(z.string()).default([]),
      in: z.enum(['end', 'saying']).optional(),
    }),
  ),
});

export interface FlagshipItem {
  readonly item: number;
  readonly what: string;
  /** Each place that answers it: `claim "..."`, `question:failure-moment`, `end`. */
  readonly answeredIn: readonly string[];
  /** With its label; undefined for what is a question or a step. */
  readonly verdict: string | undefined;
  /** Named places that do not exist, or say something else. */
  readonly problems: readonly string[];
}

/** What people have been told about the flagship symptom, each with the records that answer it. */
export function readFlagshipItems(root: string, dataset: Dataset): FlagshipItem[] {
  const { symptom, items } = schema.parse(parse(readFileSync(join(root, 'tests/content/flagship-items.yaml'), 'utf8')));
  const data = dataset.symptoms.get(symptom)?.data;
  if (data === undefined) throw new Error(`tests/content/flagship-items.yaml: there is no symptom ${symptom}`);
  return items.map((one): FlagshipItem => {
    const found = one.claim === undefined ? [] : data.claims.filter(({ claim }) => claim.startsWith(one.claim ?? ''));
    const [claim] = found;
    const label = claim?.label === undefined ? '' : ` (${claim.label})`;
    const answeredIn = [one.claim === undefined ? [] : 'claim', one.records, one.in ?? []].flat();
    return {
      item: one.item,
      what: one.what,
      answeredIn,
      verdict: claim && `${claim.verdict}${label}`,
      problems: [
        answeredIn.length === 0 ? 'nothing answers it' : [],
        one.claim !== undefined && found.length !== 1 ? `${found.length} claims begin with "${one.claim}"` : [],
        claim && claim.verdict !== one.verdict ? `the claim is ${claim.verdict}, not ${one.verdict}` : [],
        one.records.filter((record) => !exists(dataset, record)).map((record) => `there is no ${record}`),
      ].flat(),
    };
  });
}

function exists(dataset: Dataset, record: string): boolean {
  const link = parseRecordLink(record);
  return link !== undefined && link.kind !== 'codes' && dataset[link.kind].has(link.id);
}
