/** A short text about a code space, such as where it is seen, without the marks of code: it has no others. */
export function plainLine(text: string): string {
  return text.replaceAll('`', '');
}
