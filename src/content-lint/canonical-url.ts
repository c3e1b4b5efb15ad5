/** A URL in the spelling by which two of the same page are equal: host in lower case, no slash at the end; `#part` counts. */
export function canonicalUrl(url: string): string {
  const { protocol, host, pathname, search, hash } = new URL(url);
  return `${protocol}//${host}${pathname.replace(/\/$/, '')}${search}${hash}`;
}
