/** Where a reader's report goes. Nothing is sent by this site: each is a link the reader follows, or a text to copy. */
export type ReportDestination =
  | { readonly kind: 'issues'; readonly template: string }
  | { readonly kind: 'mail'; readonly address: string }
  | { readonly kind: 'copy' };

/** What a report is about. No text that the reader typed or pasted is part of it. */
export interface Report {
  readonly verdict: 'fixed' | 'wrong';
  /** `symptoms/socket-closed-0x904-0x7`: the kind of the record and its id. */
  readonly record: string;
  readonly version: string;
  /** The address of the page, without what follows `?` or `#`. */
  readonly page: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the destination from the environment of the build: `REPORT_ISSUES_URL`, an address with `{title}` and `{body}`
 * in it, else `REPORT_MAIL`, else none.
 *
 * @throws Error where a value is set and cannot be used.
 */
export function reportDestination({ REPORT_ISSUES_URL, REPORT_MAIL }: Environment): ReportDestination {
  if (REPORT_ISSUES_URL) {
    const sample = REPORT_ISSUES_URL.replaceAll(/\{(title|body)\}/g, 'x');
    if (!REPORT_ISSUES_URL.includes('{body}') || !URL.canParse(sample) || !sample.startsWith('https://'))
      throw new Error(
        `REPORT_ISSUES_URL="${REPORT_ISSUES_URL}": give an https address such as https://tracker.example/new?title={title}&body={body}`,
      );
    return { kind: 'issues', template: REPORT_ISSUES_URL };
  }
  if (REPORT_MAIL) {
    if (!/^[\w.+-]+@[\w.-]+$/.test(REPORT_MAIL))
      throw new Error(`REPORT_MAIL="${REPORT_MAIL}": give one address such as atlas@example.org`);
    return { kind: 'mail', address: REPORT_MAIL };
  }
  return { kind: 'copy' };
}

/** The first line of a report. */
export function reportTitle({ verdict, record }: Report): string {
  return `${verdict === 'fixed' ? 'This fixed it' : 'This is wrong'}: ${record}`;
}

/** The text the reader gets to see, to change and to send. */
export function reportBody({ verdict, record, version, page }: Report): string {
  const asked =
    verdict === 'fixed'
      ? ['Which fix helped:', 'Client and host (Windows versions):']
      : ['What is wrong:', 'How you know (a link, a log line without names):'];
  return [
    `Record: ${record}`,
    `Data version: ${version}`,
    `Page: ${page}`,
    '',
    ...asked.flatMap((line) => [line, '']),
    'Please leave out passwords and the names and addresses of your computers.',
    '',
  ].join('\n');
}

/** The link that opens the prefilled report; undefined where there is only a text to copy. */
export function reportLink(destination: ReportDestination, report: Report): string | undefined {
  const title = encodeURIComponent(reportTitle(report));
  const body = encodeURIComponent(reportBody(report));
  if (destination.kind === 'issues')
    return destination.template.replaceAll('{title}', () => title).replaceAll('{body}', () => body);
  if (destination.kind === 'mail') return `mailto:${destination.address}?subject=${title}&body=${body}`;
  return undefined;
}
