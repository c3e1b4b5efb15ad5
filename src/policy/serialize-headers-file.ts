import { cacheControl, COMMON_HEADERS, HASHED_ASSETS, type Headers, ruleHeaders } from './response-headers.ts';
import { POLICY, type PolicyRule } from './table.ts';

/**
 * `_headers`, as static hosts such as Cloudflare Pages and Netlify read it. Every section that fits a path applies, so
 * a section takes back (`! Name`) what an earlier one set before it sets its own.
 */
export function serializeHeadersFile(base: string): string {
  const sections = [
    section(`${base}*`, { ...COMMON_HEADERS, 'Cache-Control': cacheControl('') }),
    section(`${base}${HASHED_ASSETS}*`, { 'Cache-Control': cacheControl(HASHED_ASSETS) }, ['Cache-Control']),
    ...POLICY.map((rule, place) =>
      section(pattern(base, rule), ruleHeaders(rule), place === 0 ? [] : setEarlier(rule)),
    ),
  ];
  return `# Made from src/policy/table.ts by npm run generate.\n${sections.join('\n')}`;
}

function pattern(base: string, { path, exact }: PolicyRule): string {
  return `${base}${path}${exact ? '' : '*'}`;
}

/** What the rules in front of this one and fitting the same paths have set. */
function setEarlier(rule: PolicyRule): string[] {
  const earlier = POLICY.slice(0, POLICY.indexOf(rule)).filter(
    ({ path, exact }) => !exact && rule.path.startsWith(path),
  );
  return [...new Set(earlier.flatMap((other) => Object.keys(ruleHeaders(other))))];
}

function section(path: string, headers: Headers, unset: string[] = []): string {
  const lines = [
    ...unset.map((name) => `  ! ${name}`),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  return `${path}\n${lines.join('\n')}\n`;
}
