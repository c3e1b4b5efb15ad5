import { z } from 'zod';
import { type Kind, KINDS, SINGULAR } from './kinds.ts';
import { overlay } from './schema/overlay.ts';

/** The version of the data contract, `/data/v1/`. */
const VERSION = 'v1';

/**
 * The JSON Schema of a record as an author writes it: fields with a default may be left out. What JSON Schema cannot say (ids
 * that must exist, either `sources` or `unverified`) is left to `npm run check:content`.
 *
 * The `$id` is a name and no address, because the site may be served from anywhere.
 */
export function jsonSchema(kind: Kind | 'overlay'): Record<string, unknown> {
  const shape = kind === 'overlay' ? overlay : KINDS[kind];
  const name = kind === 'overlay' ? kind : SINGULAR[kind];
  const { $schema, ...schema } = z.toJSONSchema(shape, { io: 'input', target: 'draft-7' }) as Record<string, unknown>;
  return {
    $schema,
    $id: `urn:rdp-atlas:data:${VERSION}:schema:${name}`,
    title: `RDP Atlas ${name}`,
    description: DESCRIPTIONS[kind],
    ...schema,
  };
}

const DESCRIPTIONS: Readonly<Record<Kind | 'overlay', string>> = {
  'code-spaces': 'One number space: a code only means something inside one. A file in content/code-spaces/.',
  symptoms: 'What a person sees, and everything that may stand behind it. A file in content/symptoms/.',
  causes: 'One fault. A file in content/causes/.',
  questions: 'One observation; every question also has the answer "I don\'t know". A file in content/questions/.',
  fixes: 'One repair, workaround or hand-over. A file in content/fixes/.',
  sources: 'Something a claim may cite. A file in content/sources/.',
  overlay: "A company's own rules on top of the dataset. Whether the records that it names exist, the triage says.",
};
