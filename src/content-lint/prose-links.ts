import type { Nodes } from 'mdast';
import type { Entry, Path } from '#dataset/dataset.ts';
import { parseProse } from '#dataset/parse-prose.ts';
import { proseFields } from './prose-fields.ts';

export interface ProseLink {
  readonly path: Path;
  /** As written: `fix:open-port`, `code:mstsc-disconnect/0x904`, `https://...`. */
  readonly target: string;
}

/** The target of every link in the prose of a record. */
export function proseLinks(entry: Entry): ProseLink[] {
  return proseFields(entry).flatMap(({ path, text }) => {
    // Most fields have none, and a bracket is cheaper to look for than a tree is to build.
    if (!text.includes('](')) return [];
    return targets(parseProse(text)).map((target) => ({ path, target }));
  });
}

function targets(node: Nodes): string[] {
  const inner = 'children' in node ? node.children.flatMap(targets) : [];
  return node.type === 'link' ? [node.url, ...inner] : inner;
}
