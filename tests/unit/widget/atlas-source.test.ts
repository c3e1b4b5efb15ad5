import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { fetchingSource, givenSource } from '#widget/embed/atlas-source.ts';
import { buildDataFiles } from '#generate/data/build-data-files.ts';
import { atlasFiles } from '#generate/data/atlas-files.ts';
import { sampleAtlas } from './sample-atlas.ts';

const { files } = buildDataFiles(sampleAtlas().dataset);
const asked: string[] = [];
let down = false;

const server = createServer((request, response) => {
  const path = (request.url ?? '').replace('/data/', '');
  asked.push(path);
  const text = files.get(path);
  response.writeHead(down ? 503 : text === undefined ? 404 : 200).end(text);
});
let base: URL;
before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/data/`);
});
after(() => server.close());

test('each file is asked for once, whoever needs it, and the plan only for triage', async () => {
  asked.length = 0;
  const source = fetchingSource(base);
  const lookup = await source.lookup();
  assert.deepEqual(asked, ['lookup.json']);
  const [atlas, again] = await Promise.all([source.atlas(), source.atlas()]);
  assert.equal(atlas, again);
  assert.equal(await source.lookup(), lookup);
  assert.deepEqual([...asked].sort(), ['causes.json', 'fixes.json', 'lookup.json', 'plan.json', 'questions.json']);
  assert.equal(lookup.questions.length, 0);
  assert.ok(atlas.questions.length > 0);
});

test('the vocabulary is asked for where a text has some that can tell, and not for a code', async () => {
  asked.length = 0;
  const source = fetchingSource(base);
  await source.lookup('Error code: 0x904 0x7');
  await source.lookup('2308');
  assert.deepEqual(asked, ['lookup.json']);
  await Promise.all([source.lookup('black screen'), source.lookup('schwarzer Bildschirm')]);
  await source.atlas('black screen');
  assert.deepEqual([...asked].sort(), [
    'causes.json',
    'fixes.json',
    'lookup.json',
    'plan.json',
    'questions.json',
    'vocabulary.json',
  ]);
});

test('what could not be read is told with its address, and tried again', async () => {
  const source = fetchingSource(base);
  down = true;
  await assert.rejects(source.lookup(), /data\/lookup\.json answered 503/);
  await assert.rejects(source.record('fixes', 'sample-renew-certificate'), /answered 503/);
  down = false;
  assert.equal((await source.lookup()).version.length > 0, true);
  assert.equal(
    ((await source.record('fixes', 'sample-renew-certificate')) as { id: string }).id,
    'sample-renew-certificate',
  );
});

test('given data makes one atlas, and its records are those that were given', async () => {
  const record = async (kind: string, id: string) => `${kind}/${id}`;
  const source = givenSource(atlasFiles(files), record);
  assert.equal(await source.lookup(), await source.atlas());
  assert.equal(await source.record('questions', 'a'), 'questions/a');
});
