/**
 * A value as part of an address: everything but letters, digits and `-._~` is percent-encoded, a line break as `%0D%0A`
 * (RFC 6068, section 5). Half a character, which no address can hold, becomes U+FFFD; other control characters go.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(wellFormed(text).replace(/\r\n?|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Text that an address can hold and that comes out of it again as it was, but for the form of its line breaks. */
export function wellFormed(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to go.
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, '');
}

/** On one line, as a subject must be. */
export function oneLine(text: string): string {
  return wellFormed(text).replace(/\s+/g, ' ').trim();
}
