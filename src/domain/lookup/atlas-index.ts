import type { Layout } from '#dataset/vocabulary.ts';
import type { Atlas, Code, Id } from '../contract.d.ts';
import { type CueIndex, indexCues } from './cues.ts';
import { indexProviders } from './providers.ts';
import { indexNameParts } from './names.ts';
import { indexFacilities } from './unlisted.ts';
import type { AnswerCues, PackedSymptom } from './pack.ts';
import { NO_VOCABULARY, type VocabularyFile } from './vocabulary-file.ts';
import { makeTextTools, type TextTools } from './text-tools.ts';

/** What `lookUp` needs beside the atlas itself: codes by number and by name. */
export interface AtlasIndex {
  readonly byValue: ReadonlyMap<number, readonly Code[]>;
  /** Keyed by symbol and alias in lower case. */
  readonly bySymbol: ReadonlyMap<string, readonly Code[]>;
  /** Keyed by the end of a name. */
  readonly byNamePart: ReadonlyMap<string, readonly Code[]>;
  /** Keyed by layout and facility. */
  readonly byFacility: ReadonlyMap<string, readonly Id[]>;
  readonly byId: ReadonlyMap<string, Code>;
  /** By space. */
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly symptoms: readonly PackedSymptom[];
  readonly textTools: () => TextTools;
  readonly cues: CueIndex;
  /** By name in lower case, the spaces of the events that it writes. */
  readonly providers: ReadonlyMap<string, Id>;
}

/** What an atlas holds for searching and does not show: further names, and numbers that some logs add to a code. */
export interface Extras {
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** By space, as the next two. How the bits of its numbers are made up. */
  readonly layouts: ReadonlyMap<string, Layout>;
  readonly offsets: ReadonlyMap<string, number>;
  /** By which codes a symptom is known. */
  readonly symptoms: readonly PackedSymptom[];
  readonly cues: ReadonlyMap<Id, readonly AnswerCues[]>;
  readonly vocabulary: VocabularyFile;
}

const extrasOf = new WeakMap<Atlas, Extras>();
const indexOf = new WeakMap<Atlas, AtlasIndex>();

/** Remembers what the public type of an atlas leaves out; called once, when the atlas is made. */
export function setExtras(atlas: Atlas, extras: Extras): void {
  extrasOf.set(atlas, extras);
}

/** For an atlas that is made out of another. */
export function getExtras(atlas: Atlas): Extras | undefined {
  return extrasOf.get(atlas);
}

/** The index of an atlas, made on first use. */
export function indexAtlas(atlas: Atlas): AtlasIndex {
  const known = indexOf.get(atlas);
  if (known) return known;
  const index = buildIndex(atlas, extrasOf.get(atlas));
  indexOf.set(atlas, index);
  return index;
}

function buildIndex(atlas: Atlas, extras: Extras | undefined): AtlasIndex {
  const byValue = new Map<number, Code[]>();
  const bySymbol = new Map<string, Code[]>();
  const byId = new Map<string, Code>();
  for (const code of atlas.codes) {
    byId.set(code.id, code);
    if (code.decimal !== null) {
      push(byValue, code.decimal, code);
      const offset = extras?.offsets.get(code.space);
      if (offset !== undefined) push(byValue, code.decimal + offset, code);
    }
    for (const name of [code.symbol, ...(extras?.aliases.get(code.id) ?? [])]) {
      if (name !== null) push(bySymbol, name.toLowerCase(), code);
    }
  }
  const symptoms = extras?.symptoms ?? [];
  const cues = indexCues(extras?.cues ?? new Map());
  let tools: TextTools | undefined;
  const layouts = extras?.layouts ?? new Map();
  return {
    byValue,
    bySymbol,
    byNamePart: indexNameParts(bySymbol),
    byFacility: indexFacilities(atlas.codes, layouts),
    byId,
    layouts,
    symptoms,
    textTools: () =>
      (tools ??= makeTextTools(atlas, { symptoms, byId, vocabulary: extras?.vocabulary ?? NO_VOCABULARY })),
    cues,
    providers: indexProviders(atlas.spaces),
  };
}

function push<K>(map: Map<K, Code[]>, key: K, code: Code): void {
  const list = map.get(key);
  if (list) list.push(code);
  else map.set(key, [code]);
}
