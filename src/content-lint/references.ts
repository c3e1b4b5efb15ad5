import type { Entry, Path } from '#dataset/dataset.ts';
import { type Kind, KIND_NAMES, SINGULAR } from '#dataset/kinds.ts';
import { isA } from './is-a.ts';
import { proseLinks } from './prose-links.ts';

/** One place where a record names another. */
export interface Reference {
  readonly path: Path;
  /** `codes` for an id such as `mstsc-disconnect/0x904`. */
  readonly kind: Kind | 'codes';
  readonly id: string;
  /** Whether it stands in a link of a prose field. */
  readonly prose: boolean;
}

/** Everything a record names by id, in fields and in prose, except where a retired record points (`retired.see`). */
export function references(entry: Entry): Reference[] {
  const fields = fieldReferences(entry).map((reference) => ({ ...reference, prose: false }));
  const links = proseLinks(entry).flatMap(({ path, target }) => {
    const record = parseRecordLink(target);
    return record ? [{ path, ...record, prose: true }] : [];
  });
  return [...fields, ...links];
}

const LINK_KINDS: ReadonlyMap<string, Reference['kind']> = new Map<string, Reference['kind']>([
  ...KIND_NAMES.filter((kind) => kind !== 'code-spaces').map((kind) => [SINGULAR[kind], kind] as const),
  ['code', 'codes'],
]);

/** The words before the colon in a link to a record: `symptom`, `cause`, `question`, `fix`, `source`, `code`. */
export const LINK_PREFIXES: readonly string[] = [...LINK_KINDS.keys()];

/** Reads `fix:open-port`; undefined for everything that is no link to a record. */
export function parseRecordLink(target: string): Pick<Reference, 'kind' | 'id'> | undefined {
  const colon = target.indexOf(':');
  const kind = LINK_KINDS.get(target.slice(0, Math.max(colon, 0)));
  return kind && { kind, id: target.slice(colon + 1) };
}

type Field = Omit<Reference, 'prose'>;

function fieldReferences(entry: Entry): Field[] {
  const one = (kind: Field['kind'], path: Path, id: string | undefined): Field[] =>
    id === undefined ? [] : [{ kind, path, id }];
  const many = (kind: Field['kind'], path: Path, ids: readonly string[] | undefined): Field[] =>
    (ids ?? []).map((id, index) => ({ kind, path: [...path, index], id }));

  if (isA('code-spaces', entry)) {
    return [
      ...many('code-spaces', ['related'], entry.data.related),
      ...entry.data.codes.flatMap((code, index) => many('sources', ['codes', index, 'sources'], code.sources)),
    ];
  }
  if (isA('causes', entry)) {
    const { answers, sources } = entry.data;
    return [
      ...Object.keys(answers).flatMap((question) => one('questions', ['answers', question], question)),
      ...many('sources', ['sources'], sources),
    ];
  }
  if (isA('fixes', entry)) {
    const { cures, safer, sources } = entry.data;
    return [
      ...cures.flatMap(({ cause }, index) => one('causes', ['cures', index, 'cause'], cause)),
      ...one('fixes', ['safer'], safer),
      ...many('sources', ['sources'], sources),
    ];
  }
  if (isA('symptoms', entry)) {
    const { signs, meanings, first, ways, causes, claims, redFlags, elsewhere, confusedWith, sources } = entry.data;
    return [
      ...many('codes', ['signs', 'codes'], signs.codes),
      ...signs.pairs.flatMap((pair, index) => [
        ...one('codes', ['signs', 'pairs', index, 'code'], pair.code),
        ...one('codes', ['signs', 'pairs', index, 'with'], pair.with),
      ]),
      ...signs.messages.flatMap(({ source }, index) => one('sources', ['signs', 'messages', index, 'source'], source)),
      ...meanings.flatMap(({ code }, index) => one('codes', ['meanings', index, 'code'], code)),
      ...many('questions', ['first'], first),
      ...ways.flatMap(({ cause, symptom }, index) => [
        ...one('causes', ['ways', index, 'cause'], cause),
        ...one('symptoms', ['ways', index, 'symptom'], symptom),
      ]),
      ...causes.flatMap(({ cause }, index) => one('causes', ['causes', index, 'cause'], cause)),
      ...claims.flatMap((claim, index) => [
        ...one('fixes', ['claims', index, 'fix'], claim.fix),
        ...many('sources', ['claims', index, 'sources'], claim.sources),
      ]),
      ...redFlags.flatMap((flag, index) => [
        ...one('questions', ['redFlags', index, 'when', 'question'], flag.when.question),
        ...one('fixes', ['redFlags', index, 'fix'], flag.fix),
      ]),
      ...elsewhere.flatMap((other, index) => [
        ...one('codes', ['elsewhere', index, 'code'], other.code),
        ...many('sources', ['elsewhere', index, 'sources'], other.sources),
      ]),
      ...many('symptoms', ['confusedWith'], confusedWith),
      ...many('sources', ['sources'], sources),
    ];
  }
  return isA('questions', entry) ? many('sources', ['sources'], entry.data.sources) : [];
}
