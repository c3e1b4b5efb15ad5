import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The policy under which the element has to run: issue 7, point 4, to the letter. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

export interface HostFile {
  readonly type: 'text/html' | 'text/javascript' | 'text/css' | 'application/json' | 'image/svg+xml';
  readonly text: string;
}

export interface BareHost {
  readonly origin: string;
  close(): void;
}

/**
 * Serves a page that is none of ours, with a policy of its own; what it does not have and what stands below `/embed/`
 * comes from a site of ours, so that it is of one origin.
 *
 * @param site The address of a built site.
 */
export async function serveBareHost(
  site: string,
  files: Readonly<Record<string, HostFile>>,
  policy = STRICT_POLICY,
): Promise<BareHost> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file) {
      response.writeHead(200, {
        'Content-Type': `${file.type}; charset=utf-8`,
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(file.text);
      return;
    }
    void forward(new URL(path.slice(1), site)).then(({ status, type, body }) => {
      response.writeHead(status, { 'Content-Type': type });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

async function forward(address: URL): Promise<{ status: number; type: string; body: Buffer }> {
  const response = await fetch(address);
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? 'application/octet-stream',
    body: Buffer.from(await response.arrayBuffer()),
  };
}
