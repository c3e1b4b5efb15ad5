import type { CodeToken } from '../error-code/parse.ts';

/** Words that announce a code. */
const ANNOUNCES =
  /\b(?:codes?|errors?|err|fehler(?:code)?|reasons?|status|events?|ids?|hresult|result|disconnect(?:ed)?|extended|alert|exit|lerror)\b/gi;

/** Between such a word and its code are few characters, and neither the end of a sentence nor that of a line. */
const BETWEEN = /^[^.;\n]{0,24}$/;

/** Words that say that a number is none: a port, a process, a build, a year, a size. */
const OTHERWISE =
  /(?:\b(?:ports?|pid|tid|proc(?:ess) id|thread id|session id|logon id|client id|build|version|ver\.?|kb|line|windows|server|win|office|ubuntu|debian|fedora|macos|ios|android|uptime|attempt|since|year|logon type)|@)[\s:=#([]{0,4}$/i;

/** What is counted is no code. */
const COUNTED =
  /^\s?(?:%|(?:ms|msec|milliseconds?|s|secs?|seconds?|min|minutes?|hours?|days?|weeks?|months?|times|users?|kb|mb|gb|bytes|bits|px|pcs?|computers?|machines?|servers?|sessions?|licen[cs]es?|attempts?)\b)/i;

/** Spaces around the only number of a text that are still looked at. */
const MARGIN = 48;

const announcers = new WeakMap<ReadonlyMap<string, string>, RegExp>();

/** The words, and the names of those who write events: "LsaSrv 6167". */
function announcing(providers: ReadonlyMap<string, string>): RegExp {
  const known = announcers.get(providers);
  if (known) return known;
  const names = [...providers.keys()].map((name) => name.replace(/[^a-z0-9-]/g, '\\$&'));
  const made =
    names.length === 0
      ? ANNOUNCES
      : new RegExp(`${ANNOUNCES.source}|(?<![\\w-])(?:${names.join('|')})(?![\\w-])`, 'gi');
  announcers.set(providers, made);
  return made;
}

function isOtherwise(text: string, digits: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return OTHERWISE.test(before) || (digits.length < 6 && COUNTED.test(text.slice(end, end + 16)));
}

/**
 * A test of whether bare digits in this text are meant as a code: alone in the text, announced by a word such as
 * "error" just before, or eight digits long. Ports, dates and counts in a sentence are none of these. Asked in the
 * order of the text, it costs no more than one pass over it.
 */
export function plausibleIn(
  text: string,
  providers: ReadonlyMap<string, string> = new Map(),
): (token: CodeToken) => boolean {
  const words = text.matchAll(announcing(providers));
  let next = words.next();
  let end: number | undefined;
  return ({ text: digits, at: [start, last] }) => {
    for (; !next.done && next.value.index < start; next = words.next()) end = next.value.index + next.value[0].length;
    if (isOtherwise(text, digits, start, last)) return false;
    if (digits.length >= 8) return true;
    if (text.length <= digits.length + MARGIN && text.trim() === digits) return true;
    return end !== undefined && BETWEEN.test(text.slice(end, Math.min(start, end + 25)));
  };
}
