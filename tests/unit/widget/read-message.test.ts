import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isFromHost, readMessage } from '#widget/embed/read-message.ts';
import { runs } from '../../run-count.ts';

const HEAD = { source: 'rdp-atlas-host', version: 1 };

describe('a message of the page around the frame', () => {
  test('configures theme, words, facts and an overlay', () => {
    const overlay = { version: 1, contacts: [{ side: 'network', name: 'NOC' }] };
    assert.deepEqual(
      readMessage({
        ...HEAD,
        type: 'configure',
        theme: 'dark',
        strings: { back: 'Zurück' },
        facts: { 'via-gateway': 'yes' },
        overlay,
      }),
      { type: 'configure', theme: 'dark', strings: { back: 'Zurück' }, facts: { 'via-gateway': 'yes' }, overlay },
    );
  });

  test('asks for the transcript, as text where no form is named', () => {
    assert.deepEqual(readMessage({ ...HEAD, type: 'ask', form: 'markdown' }), {
      type: 'ask',
      for: 'transcript',
      form: 'markdown',
    });
    assert.deepEqual(readMessage({ ...HEAD, type: 'ask' }), { type: 'ask', for: 'transcript', form: 'text' });
    assert.deepEqual(readMessage({ ...HEAD, type: 'ask', form: 'html' }), {
      type: 'ask',
      for: 'transcript',
      form: 'text',
    });
    assert.deepEqual(readMessage({ ...HEAD, type: 'ask', for: 'height' }), { type: 'ask', for: 'height' });
  });

  test('is ignored without our name, in another version, of another type', () => {
    assert.equal(readMessage({ version: 1, type: 'ask' }), undefined);
    assert.equal(readMessage({ ...HEAD, source: 'rdp-atlas', type: 'ask' }), undefined);
    assert.equal(readMessage({ ...HEAD, version: 2, type: 'ask' }), undefined);
    assert.equal(readMessage({ ...HEAD, version: '1', type: 'ask' }), undefined);
    assert.equal(readMessage({ ...HEAD, type: 'reload' }), undefined);
    assert.equal(readMessage([HEAD]), undefined);
    assert.equal(readMessage(undefined), undefined);
  });

  test('loses the parts that are not what they should be, and keeps the others', () => {
    assert.deepEqual(
      readMessage({
        ...HEAD,
        type: 'configure',
        theme: 'url(x)',
        strings: { good: 'yes', bad: 1, worse: { html: '<b>' } },
        facts: { 'event-261': 'in-log', 'Not An Id': 'x', id: 'not an id' },
      }),
      { type: 'configure', strings: { good: 'yes' }, facts: { 'event-261': 'in-log' } },
    );
    assert.deepEqual(readMessage({ ...HEAD, type: 'configure', strings: 'x', facts: [] }), { type: 'configure' });
  });

  test('brings no prototype along, at any depth', () => {
    const hostile = JSON.parse(
      '{"source":"rdp-atlas-host","version":1,"type":"configure","overlay":{"__proto__":{"polluted":1},"a":[{"constructor":{"prototype":{"polluted":1}}}]},"strings":{"__proto__":"x","constructor":"y","fine":"z"}}',
    );
    assert.deepEqual(readMessage(hostile), {
      type: 'configure',
      overlay: { a: [{}] },
      strings: { fine: 'z' },
    });
    assert.equal(Reflect.get({}, 'polluted'), undefined);
  });

  test('is ignored where it is endless, too large or throws when it is read', () => {
    const round: Record<string, unknown> = { ...HEAD, type: 'configure' };
    round['overlay'] = round;
    assert.equal(readMessage(round), undefined);
    assert.equal(readMessage({ ...HEAD, type: 'configure', overlay: 'x'.repeat(1_000_001) }), undefined);
    assert.equal(readMessage({ ...HEAD, type: 'configure', overlay: 1n }), undefined);
    const deep: unknown[] = [];
    let inner = deep;
    for (let depth = 0; depth < 100_000; depth++) {
      const next: unknown[] = [];
      inner.push(next);
      inner = next;
    }
    assert.equal(readMessage({ ...HEAD, type: 'configure', overlay: deep }), undefined);
  });
});

describe('who is listened to', () => {
  const parent = { name: 'the parent' };
  const event = (source: unknown, origin: string) => ({ source, origin }) as Pick<MessageEvent, 'source' | 'origin'>;

  test('is the parent, whatever its origin, where none was promised', () => {
    const host = { window: parent, origin: undefined };
    assert.ok(isFromHost(event(parent, 'https://portal.example'), host));
    assert.ok(isFromHost(event(parent, 'null'), host));
    assert.ok(!isFromHost(event({ name: 'another frame' }, 'https://portal.example'), host));
    assert.ok(!isFromHost(event(null, 'https://portal.example'), { window: null, origin: undefined }));
  });

  test('is the parent of the promised origin only, where one was', () => {
    const host = { window: parent, origin: 'https://portal.example' };
    assert.ok(isFromHost(event(parent, 'https://portal.example'), host));
    assert.ok(!isFromHost(event(parent, 'https://portal.example.evil.example'), host));
    assert.ok(!isFromHost(event(parent, 'null'), host));
  });
});

/** Names that mean something here or that reach for a prototype, among any. */
const name = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toJSON', 'source', 'version', 'type', 'theme'),
  fc.constantFrom('overlay', 'strings', 'facts', 'form'),
  fc.string(),
);
const json = fc.anything({ key: name, maxDepth: 4 });
const cloneable = fc.anything({
  key: name,
  maxDepth: 4,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: true,
  withSparseArray: true,
  values: [fc.string(), fc.double(), fc.boolean(), fc.constant('<img src=x onerror=alert(1)>'), fc.constant(undefined)],
});
const anything = fc.oneof({ weight: 4, arbitrary: json }, cloneable);
const mostly = (right: fc.Arbitrary<unknown>) => fc.oneof({ weight: 9, arbitrary: right }, anything);
const nearly = fc.record(
  {
    source: mostly(fc.constant('rdp-atlas-host')),
    version: mostly(fc.constant(1)),
    type: mostly(fc.constantFrom('configure', 'ask')),
    theme: mostly(fc.constantFrom('auto', 'light', 'dark')),
    overlay: anything,
    strings: mostly(fc.dictionary(name, fc.string())),
    facts: mostly(fc.dictionary(name, fc.constantFrom('yes', 'no', '<b>'))),
    for: mostly(fc.constantFrom('height', 'transcript')),
    form: anything,
  },
  { requiredKeys: ['source', 'version', 'type'] },
);

test('whatever is sent, reading it throws nothing, changes no prototype and gives plain data', () => {
  const before = prototypes();
  let read = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 4, arbitrary: nearly }, anything), (sent) => {
      const message = readMessage(sent);
      if (message) {
        read++;
        assertPlain(message);
        if (message.type === 'configure') {
          assert.ok([undefined, 'auto', 'light', 'dark'].includes(message.theme));
          for (const value of Object.values(message.strings ?? {})) assert.equal(typeof value, 'string');
          for (const pair of Object.entries(message.facts ?? {}))
            for (const id of pair) assert.match(id, /^[a-z0-9-]+$/);
        } else if (message.for === 'transcript') assert.ok(['text', 'markdown', 'json'].includes(message.form));
      }
    }),
    { numRuns: runs(2_000, 100_000) },
  );
  assert.deepEqual(prototypes(), before);
  assert.ok(read > 100, `only ${read} messages were understood: the test says little`);
});

function prototypes(): string[][] {
  return [Object, Array, String, Function, Map, Promise].map((one) => Object.getOwnPropertyNames(one.prototype).sort());
}

/** Nothing but JSON, with the prototypes of JSON, and no name that leads to one. */
function assertPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) {
    assert.ok(['string', 'number', 'boolean', 'object'].includes(typeof value), typeof value);
    return;
  }
  const prototype = Array.isArray(value) ? Array.prototype : Object.prototype;
  assert.equal(Object.getPrototypeOf(value), prototype);
  for (const [key, part] of Object.entries(value)) {
    assert.ok(!['__proto__', 'constructor', 'prototype'].includes(key), key);
    assertPlain(part);
  }
}
