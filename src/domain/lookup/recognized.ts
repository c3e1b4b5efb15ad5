import type { Atlas, Id, Lookup } from '../contract.d.ts';
import { indexAtlas } from './atlas-index.ts';
import { meant, openNumber } from './choose-reading.ts';
import { lookUp } from './look-up.ts';

type Found = Lookup['codes'][number];
type Match = Lookup['symptoms'][number];

/** An address is no archive: of a log with hundreds of codes the first ones lead on. */
const MOST_CODES = 24;
const MOST_SYMPTOMS = 6;
const MATCHES: readonly string[] = ['pair', 'code', 'message', 'words'] satisfies Match['match'][];

/**
 * What was recognized in a text as the query of an address, by ids and numbers alone: `codes=mstsc-disconnect/0x904,0x7`,
 * `see=<symptom>.<match>.<score>`, `mean=<code>.<score>` and `facts=<question>.<answer>`. Nothing else of the text is in it, no unlisted name
 * either: it could be that of a server.
 */
export function writeRecognized({ codes, unknownCodes, symptoms, meanings = [], facts }: Lookup): URLSearchParams {
  const unlisted = unknownCodes.filter(({ decode }) => decode.decimal !== null);
  const numbers = [...codes.map(writeCode), ...unlisted.map(({ value }) => value)].slice(0, MOST_CODES);
  const signs = symptoms.slice(0, MOST_SYMPTOMS).map(({ id, match, score }) => `${id}.${match}.${thousandths(score)}`);
  const answers = facts.map(({ question, answer }) => `${question}.${answer}`);
  const told = meanings.slice(0, MOST_CODES).map(({ code, score }) => `${code.id}.${thousandths(score)}`);
  const parts = { codes: numbers, see: signs, mean: told, facts: answers };
  return new URLSearchParams(
    Object.entries(parts).flatMap(([name, values]) => (values.length > 0 ? [[name, values.join(',')]] : [])),
  );
}

/** One meaning by its id; of several the number as it was written, so that it is asked about again. */
function writeCode(found: Found): string {
  const [only, ...others] = meant(found).entries;
  return only && others.length === 0 ? only.id : found.text.replaceAll(/[\s,]/g, '');
}

/**
 * The same answer out of such an address; undefined where it has none of these. What is not listed any more is left
 * out, so an address that somebody made up can only ask for what is there.
 */
export function readRecognized(atlas: Atlas, query: URLSearchParams): Lookup | undefined {
  const list = (name: string) => query.get(name)?.split(',').filter(Boolean) ?? [];
  const numbers = list('codes').slice(0, MOST_CODES);
  const facts = list('facts').flatMap(readFact);
  const symptoms = list('see').flatMap((text) => readSymptom(atlas, text));
  const meanings = list('mean').flatMap((text) => readMeaning(atlas, text));
  const parts = numbers.map((text) => readCode(atlas, text));
  const codes = parts.flatMap((part) => part.codes);
  const unknownCodes = parts.flatMap((part) => part.unknownCodes);
  if (numbers.length + facts.length + symptoms.length + meanings.length === 0) return undefined;
  const ask = openNumber(codes);
  return {
    codes,
    unknownCodes,
    // An address of before had the codes alone.
    symptoms: query.has('see') ? symptoms : lookUp(atlas, numbers.join(' ')).symptoms,
    ...(meanings.length > 0 ? { meanings } : {}),
    facts,
    ...(ask ? { ask } : {}),
  };
}

function readCode(atlas: Atlas, text: string): Pick<Lookup, 'codes' | 'unknownCodes'> {
  const code = indexAtlas(atlas).byId.get(text);
  if (!code) return lookUp(atlas, text);
  return {
    codes: [{ text: code.written, at: [0, 0], certain: true, entries: [code], space: code.space }],
    unknownCodes: [],
  };
}

function readMeaning(atlas: Atlas, text: string): NonNullable<Lookup['meanings']>[number][] {
  const [, id = '', score = ''] = /^(.+)\.(\d{1,4})$/.exec(text) ?? [];
  const code = indexAtlas(atlas).byId.get(id);
  return code ? [{ code, score: Number(score) / 1000 }] : [];
}

function thousandths(score: number): number {
  return Math.round(score * 1000);
}

function readSymptom(atlas: Atlas, text: string): Match[] {
  const [id = '', match = '', score = ''] = text.split('.');
  const isKnown = atlas.symptoms.some((symptom) => symptom.id === id) && MATCHES.includes(match);
  return isKnown && /^\d{1,4}$/.test(score)
    ? [{ id, match: match as Match['match'], score: Number(score) / 1000 }]
    : [];
}

function readFact(text: string): Lookup['facts'][number][] {
  const [question = '', answer = '', ...more] = text.split('.');
  const isId = (part: string): part is Id => /^[a-z0-9-]+$/.test(part);
  return isId(question) && isId(answer) && more.length === 0 ? [{ question, answer, at: [0, 0] }] : [];
}
