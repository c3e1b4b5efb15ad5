/**
 * The headers that nginx adds to an answer for `$uri`, from the `map` blocks and `add_header` lines of a file
 * (https://nginx.org/en/docs/http/ngx_http_map_module.html, https://nginx.org/en/docs/http/ngx_http_headers_module.html).
 * `tests/full/nginx.test.ts` compares with nginx itself.
 */
export function interpretNginx(file: string, uri: string): Record<string, string> {
  const variables = new Map<string, string>();
  for (const [, name = '', body = ''] of file.matchAll(/^map \$uri (\$\w+) \{([^}]*)\}/gm)) {
    variables.set(name, readMap(body, uri));
  }
  const headers: Record<string, string> = {};
  for (const [, name = '', value = ''] of file.matchAll(/^\s*add_header (\S+) (\$\w+|"[^"]*") always;$/gm)) {
    const text = value.startsWith('$') ? variables.get(value) : unquote(value);
    if (text === undefined) throw new Error(`nginx: no map gives ${value}`);
    if (text !== '') headers[name] = text;
  }
  return headers;
}

function readMap(body: string, uri: string): string {
  const rows = [...body.matchAll(/(default|"(?:[^"\\]|\\.)*")\s+("(?:[^"\\]|\\.)*");/g)].map(
    ([, key = '', value = '']) => ({ key: unquote(key), value: unquote(value) }),
  );
  const exact = rows.find(({ key }) => key === uri && key !== 'default');
  const expression = rows.find(({ key }) => key.startsWith('~') && new RegExp(key.slice(1)).test(uri));
  return (exact ?? expression ?? rows.find(({ key }) => key === 'default'))?.value ?? '';
}

/** In quotes nginx takes the backslash from quotes and backslashes and leaves it before anything else. */
function unquote(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(["\\])/g, '$1') : text;
}
