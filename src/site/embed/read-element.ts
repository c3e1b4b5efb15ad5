import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of a table. */
export interface Member {
  readonly name: string;
  readonly description: string;
  /** Absent where a text says nothing that one would not expect. */
  readonly type: string | undefined;
  /** What holds where nothing is said. */
  readonly usual: string | undefined;
}

/** What we read of a Custom Elements Manifest (https://github.com/webcomponents/custom-elements-manifest, version 1). */
interface Manifest {
  readonly modules?: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly members?: readonly (Described & {
    readonly kind: string;
    readonly parameters?: readonly Described[];
  })[];
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
if (!declared) throw new Error(`${MANIFEST} tells nothing of rdp-triage`);

const { attributes = [], members = [], events, cssParts, cssProperties } = declared;
const mirrored = new Set(attributes.map(({ fieldName }) => fieldName));

/** The element as its own manifest tells it, so that this page cannot say anything else. */
export const elementMembers = {
  attributes: rows(attributes),
  /** Methods, and the properties that are no attributes. */
  members: rows(
    members
      .filter(({ name }) => !mirrored.has(name))
      .map((member) => ({
        ...member,
        name:
          member.kind === 'method'
            ? `${member.name}(${(member.parameters ?? []).map(({ name }) => name)})`
            : member.name,
      })),
  ),
  events: rows(events),
  parts: rows(cssParts),
  customProperties: rows(cssProperties),
};

function rows(described: readonly Described[] = []): Member[] {
  return described.map(({ name, description = '', type, default: usual }) => ({
    name,
    description,
    type: type && type.text !== 'string' ? type.text : usual && type?.text,
    usual: usual?.replace(/^'|'$/g, ''),
  }));
}
