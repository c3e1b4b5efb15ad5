const UNSAFE: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** In characters of JSON. An overlay of a large company is a tenth of it. */
const MOST = 1_000_000;

/**
 * A copy of what came from elsewhere that holds JSON and nothing else: no prototype, no accessor, no function, no name
 * by which a later merge could reach a prototype. Undefined where it is too large or no JSON.
 */
export function plainData(value: unknown): unknown {
  try {
    const text = JSON.stringify(value);
    if (text === undefined || text.length > MOST) return undefined;
    return JSON.parse(text, (key: string, part: unknown) => (UNSAFE.includes(key) ? undefined : part));
  } catch {
    return undefined;
  }
}
