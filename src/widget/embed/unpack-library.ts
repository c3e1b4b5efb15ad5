import type { AtlasFiles } from '#domain/contract.d.ts';
import type { Library } from '../article/library.ts';
import type { Words } from '../words.ts';

/** What the single file carries. */
export interface FileContent {
  readonly files: AtlasFiles;
  readonly library: Library;
  readonly words: Words;
}

interface Packed {
  readonly files: AtlasFiles;
  readonly records: Readonly<Record<Exclude<keyof Library, 'sources'>, object>>;
  readonly sources: object;
  readonly words: Words;
}

/** @throws Where the browser cannot unpack a raw deflate stream, as those from before 2023. */
export async function unpackLibrary(text: string): Promise<FileContent> {
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const { files, records, sources, words } = (await new Response(stream).json()) as Packed;
  const byId = <T>(rows: object) => new Map(Object.entries(rows) as [string, T][]);
  const library: Library = {
    symptoms: byId(records.symptoms),
    causes: byId(records.causes),
    questions: byId(records.questions),
    fixes: byId(records.fixes),
    sources: byId(sources),
  };
  return { files, library, words };
}
