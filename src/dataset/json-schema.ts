import { z } from 'zod';
import { type Kind, KINDS, SINGULAR } from './kinds.ts';

/** The version of the data contract, `/data/v1/`. */
const VERSION = 'v1';

/**
 * The JSON Schema of a record as an author writes it: fields with a default may be left out. What JSON Schema cannot say (ids
 * that must exist, either `sources` or `unverified`) is left to `npm run check:content`.
 *
 * The `$id` is a name and no address, because the site may be served from anywhere.
 */
export function jsonSchema(kind: Kind): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(KINDS[kind], { io: 'input', target: 'draft-7' }) as Record<
    string,
    unknown
  >;
  return {
    $schema,
    $id: `urn:rdp-atlas:data:${VERSION}:schema:${SINGULAR[kind]}`,
    title: `RDP Atlas ${SINGULAR[kind]}`,
    description: DESCRIPTIONS[kind],
    ...schema,
  };
}

const DESCRIPTIONS: Readonly<Record<Kind, string>> = {
  'code-spaces': 'One number space: a code only means something inside one. A file in content/code-spaces/.',
  symptoms: 'What a person sees, and everything that may stand behind it. A file in content/symptoms/.',
  causes: 'One fault. A file in content/causes/.',
  questions: 'One observation; every question also has the answer "I don\'t know". A file in content/questions/.',
  fixes: 'One repair, workaround or hand-over. A file in content/fixes/.',
  sources: 'Something a claim may cite. A file in content/sources/.',
};
