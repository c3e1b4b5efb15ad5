import type { CodeData } from '#dataset/schema/code-space.ts';

/** How a code is named within its space: its value, or its symbol in lower case where it has no number. */
export function codeSlug(code: Pick<CodeData, 'value' | 'symbol'>): string {
  return code.value ?? code.symbol?.toLowerCase() ?? '';
}
