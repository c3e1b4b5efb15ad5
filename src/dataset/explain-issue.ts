import type { z } from 'zod';

/** What was found and what to do, in words for somebody who writes YAML and has never heard of zod. */
export function explainIssue(issue: z.core.$ZodIssue, found: unknown): { message: string; hint?: string } {
  switch (issue.code) {
    case 'unrecognized_keys':
      return {
        message: 'no such field',
        hint: 'check the spelling; the fields are listed in docs/contributing/records.md',
      };
    case 'invalid_value': {
      const hint = `one of: ${issue.values.join(', ')}`;
      return { message: found === undefined ? 'is missing' : `found ${show(found)}`, hint };
    }
    case 'invalid_type':
      return explainType(issue.expected, found);
    case 'invalid_key':
      return { message: issue.issues[0]?.message ?? issue.message };
    case 'invalid_format':
      if (issue.format === 'url')
        return { message: `found ${show(found)}`, hint: 'write the whole address: https://...' };
      break;
    case 'too_small':
      if (issue.origin === 'array' && issue.message.startsWith('Too small')) {
        return {
          message: Array.isArray(found) && found.length > 0 ? 'the list is too short' : 'an empty list',
          hint: `at least ${issue.minimum}`,
        };
      }
      break;
    default:
  }
  return {
    message:
      found === undefined || typeof found === 'object' ? issue.message : `found ${show(found)}: ${issue.message}`,
  };
}

function explainType(expected: string, found: unknown): { message: string; hint?: string } {
  const hint = `expected ${EXPECTED[expected] ?? expected}`;
  if (found === undefined) return { message: 'is missing' };
  if (found === null) return { message: 'is empty', hint };
  if (expected !== 'string' || typeof found === 'object') return { message: `found ${show(found)}`, hint };
  const quotes = `write it in quotes, as it should read: ${quoted(found)}`;
  return { message: `found the ${typeof found} ${show(found)}`, hint: quotes };
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number, without quotes',
  object: 'fields, one a line',
  record: 'names with values, one a line',
  string: 'a text',
};

function quoted(found: unknown): string {
  return typeof found === 'number' && Number.isInteger(found)
    ? `"0x${found.toString(16)}" or "${found}"`
    : `"${String(found)}"`;
}

function show(found: unknown): string {
  if (typeof found === 'number') return String(found);
  const text = JSON.stringify(found) ?? String(found);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
