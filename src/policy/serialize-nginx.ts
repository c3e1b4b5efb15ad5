import { CACHE, COMMON_HEADERS, ruleHeaders } from './response-headers.ts';
import { KEPT, pathPattern, POLICY, type PolicyRule } from './table.ts';

const VARYING = ['Content-Security-Policy', 'Cross-Origin-Resource-Policy', 'Access-Control-Allow-Origin'] as const;

/**
 * A complete nginx file for the `http` context. Headers that differ by path come from maps over the address, since an
 * `add_header` in a `location` would silently drop all those of the level above.
 */
export function serializeNginx(base: string): string {
  return `# Made from src/policy/table.ts by npm run generate. Include it in the http block (for example in conf.d/),
# then set listen, server_name and root. nginx leaves out a header whose value is empty.
${VARYING.map((name) => map(variable(name), base, (rule) => ruleHeaders(rule)[name] ?? '')).join('\n')}
map $uri $atlas_cache_control {
  default "${CACHE.asked}";
${KEPT.map((folder) => `  "~${pathPattern(base, folder)}" "${CACHE.kept}";`).join('\n')}
}

server {
  listen 8080;
  server_name _;
  root /srv/rdp-atlas;
  index index.html;
  charset utf-8;
  error_page 404 ${base}404.html;
  types {
    text/html html;
    text/css css;
    text/javascript js mjs;
    text/markdown mdx;
    text/csv csv;
    text/plain txt;
    application/json json;
    application/manifest+json webmanifest;
    application/wasm wasm;
    application/zip zip;
    image/svg+xml svg;
    image/png png;
    application/xml xml;
  }
  gzip on;
  gzip_types text/css text/javascript text/markdown text/csv application/json image/svg+xml application/manifest+json;
  gzip_vary on;

${Object.entries(COMMON_HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $atlas_cache_control always;
${VARYING.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}

  location / {
    try_files $uri $uri/ =404;
  }
}
`;
}

function variable(header: string): string {
  return `$atlas_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** nginx takes the first regular expression that fits, so the rules stand back to front. */
function map(name: string, base: string, value: (rule: PolicyRule) => string): string {
  const lines = [...POLICY].reverse().map((rule) => `  "${pattern(base, rule)}" "${value(rule)}";`);
  return `map $uri ${name} {\n${lines.join('\n')}\n}`;
}

function pattern(base: string, rule: PolicyRule): string {
  return rule.path === '' ? 'default' : `~${pathPattern(base, rule)}`;
}
