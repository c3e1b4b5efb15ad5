import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isReservedName } from '#content-lint/is-reserved-name.ts';
import { KIND_NAMES, type Kind, SINGULAR } from '#dataset/kinds.ts';
import { recordTemplate } from '#dataset/record-template.ts';
import { id as idSchema } from '#dataset/schema/parts.ts';

/** `npm run new:cause -- my-id`: writes an empty record to fill in. Never overwrites. */
const [singular = '', id = '', root = join(import.meta.dirname, '..')] = process.argv.slice(2);
const refusal = refuse();
if (refusal === undefined) write();
else {
  console.error(refusal);
  process.exitCode = 1;
}

/** A code space is begun by copying one: it is a list, and its template would be one code. */
function kindOf(name: string): Kind | undefined {
  return KIND_NAMES.find((kind) => SINGULAR[kind] === name && kind !== 'code-spaces');
}

function path(kind: Kind): string {
  return `content/${kind}/${id}.yaml`;
}

function refuse(): string | undefined {
  const kind = kindOf(singular);
  if (kind === undefined) return `"${singular}" is no kind of record; one of: symptom, cause, question, fix, source`;
  if (id === '') return `Which id? For example: npm run new:${singular} -- my-id`;
  if (!idSchema.safeParse(id).success)
    return `"${id}" is no id; an id has lower-case letters, digits and single hyphens, for example: ${suggest(id)}`;
  if (isReservedName(id)) return `Windows reserves the name "${id}"; for example: rdp-${id}`;
  if (existsSync(join(root, path(kind)))) return `${path(kind)} is there already; open it, or take another id`;
  return undefined;
}

function suggest(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-+|-+$/g, '') || 'my-id';
}

function write(): void {
  const kind = kindOf(singular);
  if (kind === undefined) throw new Error(`no kind "${singular}"`);
  const file = join(root, path(kind));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, recordTemplate(kind, id), { flag: 'wx' });
  console.log(`Written: ${path(kind)}

1. Fill it in: each TODO; the guide is docs/contributing/records.md
2. npm run check:content
3. npm run dev, and look at the page${kind === 'sources' ? ' of a record that cites it' : `: /${kind}/${id}/`}`);
}
