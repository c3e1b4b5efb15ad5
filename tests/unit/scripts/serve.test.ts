import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { serve } from '../../../scripts/serve.ts';

const KEPT_FOR_GOOD = 'public, max-age=31536000, immutable';
const ASKED_FOR = 'public, max-age=0, must-revalidate';
const RELEASE = 'embed/v1/0.1.0-1a2b3c4d/';

test('the server lets a release and a file with a hash be kept for good, and all else be asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
  const present: readonly (readonly [path: string, cache: string])[] = [
    ['index.html', ASKED_FOR],
    ['_assets/page.a1b2c3.js', KEPT_FOR_GOOD],
    ['embed/v1/rdp-triage.js', ASKED_FOR],
    ['embed/v1/frame/index.html', ASKED_FOR],
    ['embed/v1/rdp-atlas-0.1.0-1a2b3c4d.zip', ASKED_FOR],
    [`${RELEASE}rdp-triage.js`, KEPT_FOR_GOOD],
    [`${RELEASE}frame/index.html`, KEPT_FOR_GOOD],
    [`${RELEASE}data/lookup.json`, KEPT_FOR_GOOD],
  ];
  for (const path of ['404.html', ...present.map(([name]) => name)]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  const { address, server } = await serve(folder, '/kb/rdp/', 0);
  try {
    const asked: typeof present = [
      ...present,
      [`${RELEASE}frame/`, KEPT_FOR_GOOD],
      ['', ASKED_FOR],
      // What is missing may be published yet.
      [`${RELEASE}missing.js`, ASKED_FOR],
      ['_assets/missing.js', ASKED_FOR],
    ];
    for (const [path, cache] of asked) {
      const { status, headers } = await fetch(address + path);
      assert.equal(status, path.includes('missing') ? 404 : 200, path);
      assert.equal(headers.get('Cache-Control'), cache, path);
    }
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  }
});
