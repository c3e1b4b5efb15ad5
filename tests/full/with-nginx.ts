import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const NGINX = '/usr/sbin/nginx';

/**
 * Runs nginx in a folder of its own while something uses it.
 *
 * @param prepare Puts into the folder what is served, and gives what stands in the `http` block.
 */
export async function withNginx(
  prepare: (folder: string, port: number) => string,
  use: (origin: string) => Promise<void>,
): Promise<void> {
  requireNginx();
  const folder = mkdtempSync(join(tmpdir(), 'atlas-nginx-'));
  const port = await freePort();
  const server = startNginx(folder, prepare(folder, port));
  try {
    await waitFor(port);
    await use(`http://127.0.0.1:${port}`);
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function startNginx(folder: string, site: string) {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const configuration = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log; ${user}
events {}
http {
access_log off; ${paths.join(' ')}
${site}
}`;
  writeFileSync(join(folder, 'nginx.conf'), configuration);
  return spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
}

/** Installs nginx where this process may; fails, and does not skip, where there is none. */
function requireNginx(): void {
  if (!existsSync(NGINX) && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update', '-qq']);
    spawnSync('apt-get', ['install', '-y', '-qq', 'nginx-light'], { stdio: 'ignore' });
  }
  assert.ok(existsSync(NGINX), `${NGINX} is missing: install nginx, then run npm run test:full again`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function waitFor(port: number): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return;
    await setTimeout(100);
  }
  assert.fail('nginx did not answer within 5 seconds');
}
