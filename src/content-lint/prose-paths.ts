import { z } from 'zod';
import { prose } from '#dataset/schema/parts.ts';

/** Marks `prose` and everything made from it by `.optional()` or `.describe()`: registries inherit. */
const PROSE = z.registry<{ readonly prose: true }>().add(prose, { prose: true });

/**
 * Where a schema has prose: `['variants', '*', 'steps', '*', 'action']`, `*` for each item or key. Read from the schema, so
 * that a new prose field is checked from its first day.
 */
export function prosePaths(schema: z.core.$ZodType): string[][] {
  if (PROSE.get(schema)) return [[]];
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, inner]) => prosePaths(inner).map((path) => [key, ...path]));
  }
  if (schema instanceof z.ZodArray) return prosePaths(schema.element).map((path) => ['*', ...path]);
  if (schema instanceof z.ZodRecord) return prosePaths(schema.valueType).map((path) => ['*', ...path]);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return prosePaths(schema.unwrap() as z.ZodType);
  return [];
}
