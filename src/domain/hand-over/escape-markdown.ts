/** A line of a reader's own words in Markdown: it reads as it was typed, and `<host-1>` is no tag. */
export function escapeMarkdown(line: string): string {
  return line.replace(/[\\`*_[\]<>&|~#!]/g, '\\$&');
}

/** A text in a fence that nothing in it closes. */
export function fenced(text: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [fence, ...text.split('\n'), fence];
}
