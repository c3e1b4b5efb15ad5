interface Section {
  readonly set: Map<string, string>;
  readonly unset: string[];
}

/**
 * What Cloudflare Pages answers for a path with a `_headers` file, by
 * https://developers.cloudflare.com/pages/configuration/headers/ and, for what that page leaves open, by
 * cloudflare/workers-sdk `packages/workers-shared`: `utils/configuration/{parseHeaders,constructConfiguration}.ts` and
 * `asset-worker/src/utils/headers.ts`. Names are in lower case. Host names are not understood.
 */
export function interpretHeadersFile(file: string, path: string): Record<string, string> {
  const headers = new Map<string, string>();
  for (const [pattern, { set, unset }] of parseSections(file)) {
    if (!fits(pattern, path)) continue;
    for (const name of unset) headers.delete(name);
    for (const [name, value] of set)
      headers.set(name, [...(headers.has(name) ? [headers.get(name)] : []), value].join(', '));
  }
  return Object.fromEntries(headers);
}

/** By path: a later section of the same path takes the place of the earlier one. */
function parseSections(file: string): Map<string, Section> {
  const sections = new Map<string, Section>();
  let section: Section | undefined;
  for (const line of file.split('\n').map((text) => text.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      section = { set: new Map(), unset: [] };
      sections.set(line, section);
    } else if (!section) {
      throw new Error(`_headers: "${line}" stands before any path`);
    } else if (line.startsWith('! ')) {
      section.unset.push(line.slice(2).toLowerCase());
    } else {
      const [, name = '', value = ''] = /^([^:\s]+):\s*(.+)$/.exec(line) ?? [];
      if (name === '') throw new Error(`_headers: "${line}" is no header`);
      section.set.set(name.toLowerCase(), value);
    }
  }
  return sections;
}

/** A star stands for any characters, and there is at most one; `:name` stands for any but a slash. */
function fits(pattern: string, path: string): boolean {
  const parts = pattern.split(/(\*|:[A-Za-z]\w*)/);
  const expression = parts.map((part, place) => {
    if (place % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return part === '*' ? '.*' : '[^/]+';
  });
  return new RegExp(`^${expression.join('')}$`, 's').test(path);
}
