import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { responseHeaders } from '#policy/response-headers.ts';

export interface Serving {
  /** `http://localhost:4321/kb/rdp/` */
  readonly address: string;
  readonly server: Server;
}

/**
 * Serves a built site on loopback with the headers that `_headers` and the nginx file set.
 *
 * @param folder The built site.
 * @param base The base path it was built for, with a slash at both ends.
 * @param port The port to try first; 0 lets the system choose. A port in use is skipped for the next one.
 */
export async function serve(folder: string, base: string, port: number): Promise<Serving> {
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, pathname) => setAll(response, responseHeaders(pathname.replace(/^\//, ''))),
  });
  const server = createServer((request, response) => {
    const answer404 = () => {
      setAll(response, { ...responseHeaders('404.html'), 'Content-Type': 'text/html; charset=utf-8' });
      response.writeHead(404).end(notFound);
    };
    if (!request.url?.startsWith(base)) {
      if (request.url === '/') response.writeHead(302, { Location: base }).end();
      else answer404();
      return;
    }
    request.url = request.url.slice(base.length - 1);
    files(request, response, answer404);
  });
  const used = await listen(server, port);
  return { address: `http://localhost:${used}${base}`, server };
}

function setAll(
  response: { setHeader(name: string, value: string): unknown },
  headers: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + 20; port++) {
    const used = await tryPort(server, port);
    if (used !== undefined) return used;
  }
  throw new Error(`serve: the ports ${first} to ${first + 19} are all in use; set PORT to another`);
}

function tryPort(server: Server, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error);
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
