import type { Atlas } from '#domain/contract.d.ts';
import { makeAtlas } from '#domain/lookup/make-atlas.ts';
import type { PackedCode, PackedLookup, PackedSpace } from '#domain/lookup/pack.ts';

/** A space with what the tests do not look at filled in. */
function space(about: Partial<PackedSpace> & { id: string; codes: readonly PackedCode[] }): PackedSpace {
  return {
    title: `Title of ${about.id}`,
    short: about.id,
    seen: ['a dialog'],
    recognize: 'By its place.',
    provider: null,
    written: 'hex',
    layout: 'plain',
    offset: 0,
    ...about,
  };
}

/** Six spaces that share some numbers; made up for the tests. */
export const SMALL_LOOKUP: PackedLookup = {
  version: '2026-01-02.test',
  asOf: '2026-01-02',
  phases: ['tcp', 'session'],
  confidences: ['primary', 'secondary', 'community'],
  sources: ['manual', 'report'],
  spaces: [
    space({
      id: 'dialog',
      codes: [
        [0x904, 'atlasSocketClosed', 'The socket was closed', 0, 0, [0, 1]],
        [0x7, null, 'Seven of the dialog', 1, 2, []],
        [0x8000, null, 'Looks like the first half of a group', 0, 0, [0]],
      ],
    }),
    space({
      id: 'event',
      written: 'decimal',
      provider: 'Atlas-Events',
      codes: [
        [2308, null, 'Event 2308', 1, 1, [1]],
        [7, null, 'Event 7', 1, 1, [1]],
      ],
    }),
    space({
      id: 'library',
      written: 'hex8',
      offset: 0x20000,
      codes: [[0x2308, 'ATLAS_ERR_HEX', 'Written like a decimal', 0, 0, [0], ['ATLAS_ALIAS', 'atlas_alias_two']]],
    }),
    space({
      id: 'status',
      written: 'hex8',
      layout: 'ntstatus',
      codes: [[0xc000006d, 'ATLAS_LOGON_FAILURE', 'Wrong password', 1, 0, [0]]],
    }),
    space({ id: 'system', written: 'decimal', layout: 'win32', codes: [[5, 'ATLAS_ACCESS_DENIED', 'No', 1, 0, [0]]] }),
    space({ id: 'cloud', written: 'name', codes: [[null, 'AtlasNameOnly', 'A name and no number', 1, 0, [0]]] }),
  ],
  symptoms: [{ id: 'closed', title: 'Closed', codes: ['dialog/0x904'], pairs: [['dialog/0x904', 'dialog/0x7']] }],
};

export function smallAtlas(): Atlas {
  return makeAtlas({ lookup: SMALL_LOOKUP });
}
