/** The address of a page on this site, from its path below the base: `href('c/0x904/')`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
