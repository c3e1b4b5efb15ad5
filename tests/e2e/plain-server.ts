import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

export interface PlainServer {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * A server as simple as they come, on loopback and a port of its own: no header but the type of the file, so none by which
 * another origin may read anything.
 *
 * @param read The content of a path that begins with a slash; undefined where there is none.
 */
export async function plainServer(read: (path: string) => string | Buffer | undefined): Promise<PlainServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const file = path.endsWith('/') ? `${path}index.html` : path;
    const content = read(file);
    if (content === undefined) response.writeHead(404).end('There is no such file.');
    else response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain' }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('plain server: no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The files of a folder, as `read` of `plainServer`. */
export function filesOf(folder: string): (path: string) => Buffer | undefined {
  return (path) => {
    try {
      return readFileSync(join(folder, normalize(path)));
    } catch {
      return undefined;
    }
  };
}
