import type { OverlayProblem } from '../contract.d.ts';
import { CHOICES, SHAPES, TEXTS } from './grammar.ts';

/** What is to be said of a text or of a record beyond its shape: pairs of what was found and what to do. */
export type Say = (path: string, message: string, hint: string) => void;

/** Types that `grammar.ts` does not describe to the end, by name: a text is looked at after it was found to be one. */
export interface Beyond {
  readonly texts: Readonly<Record<string, (text: string, path: string, say: Say) => void>>;
  readonly records: Readonly<Record<string, (record: never, path: string, say: Say) => void>>;
}

/** References are ids. */
const ID = TEXTS['id'] as (typeof TEXTS)[string];
/** Unknown fields that are named one by one. */
const NAMED = 20;

/** A copy of a value that holds nothing but what its type has, with the keys of maps sorted, and all that is wrong. */
export function checkShape(
  type: string,
  given: unknown,
  beyond: Beyond,
): { value: unknown; problems: OverlayProblem[] } {
  const problems: OverlayProblem[] = [];
  let wrong = 0;
  const note: Say = (path, message, hint) => void problems.push({ path, message, hint });
  const say: Say = (...problem) => {
    wrong++;
    note(...problem);
  };
  return { value: check(type, given, ''), problems };

  function check(type: string, value: unknown, path: string): unknown {
    const [, key, entry = ''] = /^\{(\w+)\}(.+)/.exec(type) ?? [];
    if (key !== undefined) return checkMap(key, entry, value, path);
    const [, item, fewest, most, apart] = /^(\w+)\*(\d+),(\d+),?(.*)/.exec(type) ?? [];
    if (item !== undefined) return checkList(item, Number(fewest), Number(most), apart, value, path);
    const fields = SHAPES[type];
    if (fields !== undefined) return checkRecord(type, fields, value, path);
    const wanted = wantedOf(type, value);
    if (wanted !== undefined) say(path, found(value), `write ${wanted}`);
    else if (typeof value === 'string') beyond.texts[type]?.(value, path, note);
    return value;
  }

  function checkRecord(type: string, fields: string, value: unknown, path: string): unknown {
    if (!isObject(value)) return void say(path, found(value), 'write an object, {...}');
    const before = wrong;
    const known = fields.split(' ').map((field) => field.split(/(\??):/) as [string, string, string]);
    const names = new Set(known.map(([name]) => name));
    const unknown = Object.keys(value).filter((name) => !names.has(name));
    for (const name of unknown.slice(0, NAMED))
      say(join(path, name), 'there is no such field', `one of: ${[...names].join(', ')}`);
    if (unknown.length > NAMED) say(path, `${unknown.length - NAMED} more unknown fields`, 'leave them out');
    const record = Object.fromEntries(
      known.flatMap(([name, may, type]) => {
        const one = Object.hasOwn(value, name) ? value[name] : undefined;
        return one === undefined && may ? [] : [[name, check(type, one, join(path, name))]];
      }),
    );
    if (wrong === before) beyond.records[type]?.(record as never, path, note);
    return record;
  }

  function checkList(
    item: string,
    fewest: number,
    most: number,
    apart: string | undefined,
    value: unknown,
    path: string,
  ): unknown {
    if (!Array.isArray(value) || value.length < fewest || value.length > most)
      return void say(path, found(value), `write a list of ${fewest} to ${most}`);
    const seen = new Set<unknown>();
    // Not `map`, which skips holes.
    return Array.from(value, (one, place) => {
      const at = `${path}[${place}]`;
      const checked = check(item, one, at);
      const key = apart && isObject(checked) ? checked[apart] : apart ? checked : undefined;
      if (key !== undefined && seen.has(key)) say(at, `"${key}" stands here twice`, 'keep one');
      seen.add(key);
      return checked;
    });
  }

  function checkMap(key: string, entry: string, value: unknown, path: string): unknown {
    if (!isObject(value)) return void say(path, found(value), 'write an object, {...}');
    // `__proto__` is no key of anything.
    const names = Object.keys(value).filter((name) => name !== '__proto__');
    const most = key === 'answer' ? 20 : key === 'word' ? 1000 : 500;
    if (names.length > most) return void say(path, `${names.length} entries`, `write at most ${most}`);
    return Object.fromEntries(
      names.sort().map((name) => {
        const at = join(path, name);
        check(key, name, at);
        return [name, check(entry, value[name], at)];
      }),
    );
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What to write in place of a value that is not of its type. */
function wantedOf(type: string, value: unknown): string | undefined {
  const [range, least, most] = /^(\d+)\.\.(\d+)/.exec(type) ?? [];
  const choices = CHOICES[type];
  if (range) return isBetween(value, Number(least), Number(most)) ? undefined : `a number from ${least} to ${most}`;
  if (type === 'flag') return typeof value === 'boolean' ? undefined : 'true or false';
  if (choices) return has(choices, value) ? undefined : `one of: ${Object.keys(choices).join(', ')}`;
  const [pattern, wanted] = TEXTS[type === 'run' ? 'prose' : type] ?? ID;
  return typeof value === 'string' && pattern.test(value) ? undefined : wanted;
}

function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === 'number' && value >= least && value <= most;
}

function has(table: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(table, value);
}

function join(path: string, name: string): string {
  return `${path}${path && '.'}${name.slice(0, 60)}`;
}

function found(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (typeof value === 'string') return `found ${JSON.stringify(value.slice(0, 40))}`;
  if (Array.isArray(value)) return `found a list of ${value.length}`;
  return `found ${isObject(value) ? 'an object' : String(value)}`;
}
