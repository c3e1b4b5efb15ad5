/** Where the articles are, from the address of a file below `embed/v1/`: the site that has it in its place. */
export function siteOf(here: string): string {
  return /^.*?(?=embed\/v1\/)/.exec(here)?.[0] ?? new URL(__SITE__, here).href;
}
