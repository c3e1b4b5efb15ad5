import { fill, type Words } from '../words.ts';
import type { AtlasMode, AtlasStart, HeadingLevel } from './atlas-view.ts';

/** What a case begins with. */
export const START = ['code', 'extended', 'text', 'symptom', 'has', 'lacks', 'replay'] as const;

/** Addresses as attributes; as properties also what is found there. */
export const THINGS = ['strings', 'overlay'] as const;

/** All attributes; the property of each has the same name in camelCase. */
export const ATTRIBUTES = [
  ...START,
  ...THINGS,
  'mode',
  'theme',
  'heading-level',
  'data-src',
  'site',
  'ticket',
] as const;

export type Attribute = (typeof ATTRIBUTES)[number];

/** The value of an attribute; null or undefined where nothing is said. */
export type ReadAttribute = (name: Attribute) => unknown;

export interface Settings {
  readonly start: AtlasStart;
  readonly mode: AtlasMode;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly level: HeadingLevel;
  readonly ticket: string | undefined;
}

/** What an attribute says; undefined where that is nothing. */
export function textOf(read: ReadAttribute, name: Attribute): string | undefined {
  return String(read(name) ?? '').trim() || undefined;
}

/**
 * What attributes say about the view and what it begins with.
 *
 * @param problems Gets what is said and cannot be; then what is usual is taken.
 */
export function readSettings(read: ReadAttribute, words: Words, problems: string[]): Settings {
  const text = (name: Attribute) => textOf(read, name);
  const list = (name: Attribute) => text(name)?.split(/[\s,]+/) ?? [];
  const choice = <T extends string>(name: Attribute, allowed: readonly [T, ...T[]]): T => {
    const value = text(name);
    const found = allowed.find((one) => one === value);
    if (value && !found) problems.push(fill(words.badChoice, { name, value, allowed: allowed.join(', ') }));
    return found ?? allowed[0];
  };
  return {
    start: {
      case: text('replay'),
      code: text('code'),
      extended: text('extended'),
      text: text('text'),
      symptom: text('symptom'),
      has: list('has'),
      lacks: list('lacks'),
    },
    mode: choice('mode', ['full', 'lookup', 'triage']),
    theme: choice('theme', ['auto', 'light', 'dark']),
    level: Number(choice('heading-level', ['2', '3', '4', '5'])) as HeadingLevel,
    ticket: text('ticket'),
  };
}
