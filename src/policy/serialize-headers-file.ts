import { CACHE, COMMON_HEADERS, type Headers, ruleHeaders } from './response-headers.ts';
import { KEPT, POLICY, type PolicyRule, ruleFor } from './table.ts';

/** Names of what stars stand for; the first star of a path has the first one. */
const PLACEHOLDERS = [':release', ':hash'] as const;

/**
 * `_headers`, as Cloudflare Pages reads it (https://developers.cloudflare.com/pages/configuration/headers/). Every
 * section that fits a path applies, so a section takes back (`! Name`) what an earlier one set before it sets its own.
 * A `:name` stands for one folder, or for a part of its name (cloudflare/workers-sdk
 * `packages/workers-shared/asset-worker/src/utils/rules-engine.ts`). No path has two sections: of those the last one would
 * replace the others (`packages/workers-shared/utils/configuration/constructConfiguration.ts`).
 */
export function serializeHeadersFile(base: string): string {
  const sections = [
    section(`${base}*`, { ...COMMON_HEADERS, 'Cache-Control': CACHE.asked, ...ruleHeaders(ruleFor('')) }),
    ...KEPT.flatMap((folder) =>
      patterns(base, folder).map((path) => section(path, { 'Cache-Control': CACHE.kept }, ['Cache-Control'])),
    ),
    ...POLICY.filter(({ path }) => path !== '').flatMap((rule) =>
      patterns(base, rule).map((path) => section(path, ruleHeaders(rule), setEarlier(rule))),
    ),
  ];
  return `# Made from src/policy/table.ts by npm run generate.\n${sections.join('\n')}`;
}

function patterns(base: string, { path, exact }: Pick<PolicyRule, 'path' | 'exact'>): string[] {
  const named = base + path.split('*').reduce((start, end, place) => `${start}${PLACEHOLDERS[place - 1]}${end}`);
  if (!exact) return [`${named}*`];
  return path.endsWith('/') ? [named, `${named}index.html`] : [named];
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
