import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { CONFIGURABLE, NOBODY, readConfiguration } from '#widget/embed/read-configuration.ts';
import { runs } from '../../run-count.ts';

const read = (search: string, hash = '') => readConfiguration({ search, hash });

describe('the address of the frame', () => {
  test('gives it the attributes of the element', () => {
    assert.deepEqual(read('?code=0x904&extended=0x7&has=client&theme=dark').attributes, {
      code: '0x904',
      extended: '0x7',
      has: 'client',
      theme: 'dark',
    });
  });

  test('may hold text in its fragment, which no server sees', () => {
    const { attributes } = read('?theme=light', '#text=Error%20code%3A%200x904');
    assert.deepEqual(attributes, { theme: 'light', text: 'Error code: 0x904' });
  });

  test('may hold a case to replay in place of that', () => {
    const { attributes } = read('?code=0x3', '#v=2026-11-22.0a1b2c3d&see=x&code=0x4');
    assert.deepEqual(attributes, { code: '0x3', replay: '#v=2026-11-22.0a1b2c3d&see=x&code=0x4' });
    assert.equal(read('', '#code=0x4').attributes.replay, undefined);
  });

  test('has the first of two values, and none that is empty, overlong or of another name', () => {
    assert.deepEqual(read('?code=0x1&code=0x2&symptom=&onload=alert(1)&data-src=https://evil.example/').attributes, {
      code: '0x1',
    });
    assert.deepEqual(read(`?code=${'9'.repeat(501)}&text=${'9'.repeat(501)}`).attributes, { text: '9'.repeat(501) });
    assert.deepEqual(read(`?text=${'9'.repeat(20_001)}`).attributes, {});
  });

  test('names the origin that may talk with it, as browsers report it', () => {
    assert.equal(read('').host, undefined);
    assert.equal(read('?host=https://Portal.example:443/wiki/?q#x').host, 'https://portal.example');
    assert.equal(read('?host=http://localhost:8080').host, 'http://localhost:8080');
  });

  test('lets nobody talk with it where what it names is no origin', () => {
    assert.equal(read('?host=portal').host, NOBODY);
    assert.equal(read('?host=javascript:alert(1)').host, NOBODY);
    assert.equal(read('?host=null').host, NOBODY);
  });
});

const piece = fc.oneof(
  fc.constantFrom(...CONFIGURABLE, 'host', '__proto__', 'constructor', 'toString', '&', '=', '#', '?', '%', '%ff'),
  fc.constantFrom('v=', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', 'https://a.example', '\ud800', '\0'),
  fc.string(),
);
const pair = fc.tuple(fc.constantFrom(...CONFIGURABLE, 'host'), piece).map(([name, value]) => `&${name}=${value}`);
const part = fc.array(fc.oneof(pair, piece), { maxLength: 12 }).map((pieces) => pieces.join(''));

test('whatever the address is, reading it throws nothing, changes no prototype and gives only known names', () => {
  const before = Object.getOwnPropertyNames(Object.prototype);
  let given = 0;
  fc.assert(
    fc.property(part, part, (search, hash) => {
      const { attributes, host } = read(`?${search}`, `#${hash}`);
      assert.equal(Object.getPrototypeOf(attributes), Object.prototype);
      for (const [name, value] of Object.entries(attributes)) {
        given++;
        assert.ok((CONFIGURABLE as readonly string[]).includes(name), name);
        assert.ok(typeof value === 'string' && value !== '');
      }
      if (host !== undefined) assert.match(host, /^(invalid:|https?:\/\/[^/]+)$/);
    }),
    { numRuns: runs(2_000, 100_000) },
  );
  assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
  assert.ok(given > 100, `only ${given} values were read: the test says little`);
});
