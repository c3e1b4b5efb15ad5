import type { ResultWords } from './results/result-words.ts';
import type others from './words.json';

/** The widget's own words, by name. What the records and the engine say is not among them. */
export type Words = ResultWords & Readonly<typeof others>;

/** A text with its `{name}`s replaced; a name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return fillNodes(text, values).join('');
}

/** The same with nodes among the values, as what an element can hold. */
export function fillNodes<T>(text: string, values: Readonly<Record<string, T>>): (T | string)[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, place) => (place % 2 === 0 ? part : Object.hasOwn(values, part) ? (values[part] as T) : `{${part}}`));
}
