import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of a table: its name, what it is, what stands in for it. */
export interface Member {
  readonly name: string;
  readonly description: string;
  readonly type: string | undefined;
  readonly default: string | undefined;
}

/** What we read of a Custom Elements Manifest (https://github.com/webcomponents/custom-elements-manifest, version 1). */
interface Manifest {
  readonly modules?: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly (Described & { readonly kind: string; readonly readonly?: boolean })[];
  readonly events?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

const MANIFEST = join(process.cwd(), '.generated/public/embed/v1/custom-elements.json');

const { modules = [] } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;
const declared = modules
  .flatMap(({ declarations = [] }) => declarations)
  .find(({ tagName }) => tagName === 'rdp-triage');

/** The element as its own manifest tells it, so that this page cannot say anything else. */
export const elementMembers = {
  attributes: rows(declared?.attributes),
  properties: rows(declared?.members?.filter(({ kind }) => kind === 'field')),
  methods: rows(declared?.members?.filter(({ kind }) => kind === 'method')),
  events: rows(declared?.events),
  parts: rows(declared?.cssParts),
  customProperties: rows(declared?.cssProperties),
};

function rows(described: readonly Described[] = []): Member[] {
  return described.map(({ name, description = '', type, default: usual }) => ({
    name,
    description,
    type: type?.text,
    default: usual,
  }));
}
