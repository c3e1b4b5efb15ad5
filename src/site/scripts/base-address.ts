/** The full address of a path below the base path of this site. */
export function baseAddress(path: string): string {
  return `${document.body.dataset.base ?? '/'}${path}`;
}
