import type { Dataset } from '#dataset/dataset.ts';
import type { CodeData, CodeSpaceData } from '#dataset/schema/code-space.ts';
import { CONFIDENCES, PHASES } from '#dataset/vocabulary.ts';
import type { PackedCode, PackedLookup, PackedSpace } from '#domain/lookup/pack.ts';
import { idsOf } from '#domain/lookup/lookup-columns.ts';
import { leadingCues } from './pack-cues.ts';
import { packTexts } from './pack-texts.ts';
import { spacesByUse } from '../spaces-by-use.ts';

/** The content of `lookup.json`: every code, with what tells its space from others. */
export function buildLookup(dataset: Dataset, version: string): PackedLookup {
  const spaces = spacesByUse(dataset);
  const sources = [...new Set(spaces.flatMap(({ data }) => data.codes.flatMap((code) => code.sources ?? [])))].sort();
  const placeOf = new Map(sources.map((id, place) => [id, place]));
  const packed = spaces.map(({ id, data }) => packSpace(id, data, placeOf));
  // In the order of the file, where one code is little more than the one before.
  const order = new Map(packed.flatMap(idsOf).map((id, place) => [id, place]));
  const inOrder = (codes: readonly string[]) => [...codes].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    version,
    asOf: dataset.info.asOf,
    phases: PHASES,
    confidences: CONFIDENCES,
    sources,
    spaces: packed,
    symptoms: [...dataset.symptoms.values()].map(({ id, data }) => ({
      id,
      title: data.title,
      codes: inOrder(data.signs.codes),
      pairs: data.signs.pairs.map((pair) => [pair.code, pair.with] as const),
      ...packTexts(data.signs),
    })),
    cues: leadingCues(dataset),
  };
}

function packSpace(id: string, data: CodeSpaceData, placeOf: ReadonlyMap<string, number>): PackedSpace {
  const { title, short, seen, recognize, provider = null, written, layout, offset, codes } = data;
  return {
    id,
    title,
    short,
    seen,
    recognize,
    provider,
    written,
    layout,
    offset: offset === undefined ? 0 : Number(offset),
    codes: codes.map((code) => packCode(code, placeOf)),
  };
}

function packCode(code: CodeData, placeOf: ReadonlyMap<string, number>): PackedCode {
  const packed = [
    code.value === undefined ? null : Number(code.value),
    code.symbol ?? null,
    code.meaning,
    PHASES.indexOf(code.phase),
    CONFIDENCES.indexOf(code.confidence),
    (code.sources ?? []).map((id) => placeOf.get(id) ?? -1),
  ] as const;
  return code.aliases ? [...packed, code.aliases] : packed;
}
