import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { resolveAddress } from '#domain/lookup/resolve-address.ts';
import { runs } from '../../run-count.ts';
import { smallAtlas } from './small-atlas.ts';

const atlas = smallAtlas();

describe('another spelling of an address leads to the one page', () => {
  const spellings: [path: string, ...pages: string[]][] = [
    ['c/0x904/', 'c/0x904/'],
    ['c/0x904', 'c/0x904/'],
    ['C/0X904/', 'c/0x904/'],
    ['c/0x00000904/', 'c/0x904/'],
    ['c/904h', 'c/0x904/'],
    ['c/%30x904/', 'c/0x904/'],
    ['c/0x904%20', 'c/0x904/'],
    ['c/-1073741715/', 'c/0xc000006d/'],
    ['c/3221225581/', 'c/0xc000006d/'],
    ['c/0xC000%20006D/', 'c/0xc000006d/'],
    ['c/C000006D', 'c/0xc000006d/'],
    ['0x904', 'c/0x904/'],
    ['c/0x22308/', 'c/0x22308/'],
    ['codes/dialog/0X904', 'codes/dialog/0x904/'],
    ['CODES/Dialog/2308/', 'codes/dialog/0x904/'],
    ['codes/cloud/AtlasNameOnly', 'codes/cloud/atlasnameonly/'],
  ];
  for (const [path, ...pages] of spellings) {
    test(`${path} to ${pages.join(' and ')}`, () => assert.deepEqual(resolveAddress(atlas, path), pages));
  }
});

describe('an address of bare digits', () => {
  test('leads to both readings where both are listed, decimal first', () => {
    assert.deepEqual(resolveAddress(atlas, 'c/2308/'), ['c/0x904/', 'c/0x2308/']);
    assert.deepEqual(resolveAddress(atlas, '2308'), ['c/0x904/', 'c/0x2308/']);
  });

  test('leads to the one reading that is listed', () => {
    assert.deepEqual(resolveAddress(atlas, 'c/904/'), ['c/0x904/']);
    assert.deepEqual(resolveAddress(atlas, 'c/8968/'), ['c/0x2308/']);
  });
});

describe('an address leads nowhere', () => {
  const nowhere = [
    '',
    '/',
    'c/',
    'c//',
    'c/0x9048/',
    'c/0x123456789/',
    'c/0x904/0x7/',
    'c/%E0%A4%A/',
    'c/%',
    'c/<script>/',
    'c/__proto__/',
    'codes/dialog/0x9048/',
    'codes/status/0x904/',
    'codes/nowhere/0x904/',
    'codes/constructor/name/',
    'symptoms/closed/',
  ];
  for (const path of nowhere) {
    test(`where nothing is listed: ${JSON.stringify(path)}`, () => assert.deepEqual(resolveAddress(atlas, path), []));
  }
});

test('whatever the address, it leads only to pages of listed numbers and codes', () => {
  const pages = new Set([
    ...['0x904', '0x7', '0x8000', '0x2308', '0x22308', '0xc000006d', '0x5'].map((value) => `c/${value}/`),
    ...atlas.codes.map(({ path }) => path),
  ]);
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('2308', '0X904', '%', '%2', '904h', 'dialog', 'Event', 'c', 'codes'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
      for (const page of resolveAddress(atlas, parts.join('/'))) assert.ok(pages.has(page), page);
    }),
    { numRuns: runs(1_000, 50_000) },
  );
});
