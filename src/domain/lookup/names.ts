import type { Code, Lookup } from '../contract.d.ts';

type Place = Pick<Lookup['codes'][number], 'text' | 'at'>;

const NAME = /[a-z][a-z0-9_]{4,80}/gi;

/** How the names of codes start; case counts, since "error_log" is none. */
const FAMILY =
  /^(?:STATUS|ERROR|ERRINFO|ERRCONNECT|E|SEC_[EIW]|CERT_E|CRYPT_E|TRUST_E|NTE|RPC_[SEX]|SCARD_[EWFP]|DNS_ERROR|NERR|XF_EXIT|RDSTLS_RESULT|LSERVER_[ES]|WSAE?)_?[A-Z][A-Z0-9_]{2,}$/;

/** Names of things that hold or show errors. */
const NO_CODE =
  /^(?:(?:STATUS|ERROR)_?(?:CODES?|MESSAGES?|MSG|TEXT|LOGS?|IDS?|BAR|LEVEL|REPORT(?:ING|S)?|HANDLER|TYPE|COUNT|FLAGS?|STRING|DESCRIPTION|NAME|NUMBER|INFO|STATE|VALUE)|E_?(?:MAIL|ALL|NOTICE|WARNING|ERROR|STRICT|LEARNING)S?|ERRORS?|STATUS(?:ES)?|WSAE?\w{0,3})$/;

const THREE_WORDS = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){2,}$/;

/** Camel case names say their list first. */
const LIST_FIRST = /^(?:disconnectReason|exDiscReason|ConnectionFailed|SSL_ERR_)(?=[A-Z])/;
/** Letters of the shortest end of a name: other programs too say AUTH_FAILED. */
const FEWEST_OF_END = 12;
/** Letters of such a name that are enough. */
const FEWEST_LETTERS = 9;

/** What is like a name in a text. */
export function* namesIn(text: string): Generator<Place, void> {
  for (const { 0: name, index } of text.matchAll(NAME))
    if (!isType(name, text[index - 1])) yield { text: name, at: [index, index + name.length] };
}

/** System.ComponentModel.Win32Exception, in which any program of .NET wraps an error. */
function isType(name: string, before: string | undefined): boolean {
  return before === '.' && name.endsWith('Exception');
}

/** Whether a name that no list has is one of a code. */
export function isCodeName(name: string): boolean {
  return FAMILY.test(name) && name.includes('_', 1) && !NO_CODE.test(name);
}

/** Whether a name could be a misspelt one of a code: of a family, or three words in capitals. */
export function isNameLike(name: string): boolean {
  return isCodeName(name) || THREE_WORDS.test(name);
}

/**
 * The codes by each end of their names that has two words at least: LOGON_FAILURE for STATUS_LOGON_FAILURE and
 * ERRCONNECT_LOGON_FAILURE. Of several only those of whose name least is missing. Keys are in lower case.
 */
export function indexNameParts(bySymbol: ReadonlyMap<string, readonly Code[]>): Map<string, readonly Code[]> {
  const parts = new Map<string, { missing: number; codes: readonly Code[] }>();
  const add = (part: string, missing: number, codes: readonly Code[]) => {
    const key = part.toLowerCase();
    const known = parts.get(key);
    if (!known || missing < known.missing) parts.set(key, { missing, codes });
    else if (missing === known.missing) parts.set(key, { missing, codes: [...new Set([...known.codes, ...codes])] });
  };
  for (const [name, codes] of bySymbol) {
    const words = name.split('_');
    for (let missing = 1; missing <= words.length - 2; missing++) {
      const end = words.slice(missing).join('_');
      if (end.length >= FEWEST_OF_END) add(end, missing, codes);
    }
    for (const { symbol } of codes) {
      const bare = symbol?.replace(LIST_FIRST, '') ?? '';
      if (bare !== symbol && bare.length >= FEWEST_LETTERS) add(bare, 1, codes);
    }
  }
  return new Map([...parts].flatMap(([part, { codes }]) => (bySymbol.has(part) ? [] : [[part, codes] as const])));
}
