import { createGenerator, type Generated } from './create-generator.ts';

/** Generates once, see `createGenerator`. */
export function generate(root: string, base: string): Promise<Generated> {
  return createGenerator(root, base).run();
}
