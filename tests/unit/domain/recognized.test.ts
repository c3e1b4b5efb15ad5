import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseReading } from '#domain/lookup/choose-reading.ts';
import { lookUp } from '#domain/lookup/look-up.ts';
import { rankResults } from '#domain/lookup/rank-results.ts';
import { readRecognized, writeRecognized } from '#domain/lookup/recognized.ts';
import type { Lookup } from '#domain/contract.d.ts';
import { realAtlas } from './real-atlas.ts';

const { atlas } = realAtlas();

/** The address of a text, and the answer of that address. */
function again(text: string): { address: string; before: Lookup; after: Lookup } {
  const before = lookUp(atlas, text);
  const address = writeRecognized(before);
  const after = readRecognized(atlas, new URLSearchParams(address.toString()));
  assert.ok(after, `nothing in ${address}`);
  return { address: decodeURIComponent(address.toString()), before, after };
}

const results = (found: Lookup) =>
  rankResults(found)
    .filter((result) => result.kind !== 'code' || result.reading !== 'other')
    .map(({ kind, id }) => `${kind} ${id}`);

describe('an address with what was recognized gives the same answer', () => {
  for (const [name, text] of Object.entries({
    'a pair': 'On srv-secret: Error code: 0x904\nExtended error code: 0x7',
    'an open number': '0x7',
    'bare digits': '2308',
    'an event with its status': 'Event ID: 4625\nStatus: 0xC000006D\nSub Status: 0xC000006A, over VPN',
    'a number that is not listed': 'it says 0x9048 on srv-secret',
    'a sentence without a code': 'black screen after login over VPN',
    'a sentence that tells what a code means': 'the license store is corrupt on this license server',
  })) {
    it(name, () => {
      const { before, after } = again(text);
      assert.notDeepEqual(results(before), []);
      assert.deepEqual(results(after), results(before));
      assert.deepEqual(
        after.facts.map(({ question, answer }) => `${question}.${answer}`),
        before.facts.map(({ question, answer }) => `${question}.${answer}`),
      );
      assert.deepEqual(after.ask, before.ask);
    });
  }

  it('and nothing of the text is in it but numbers and ids', () => {
    const { address } = again('On SRV-SECRET, user jdoe: ERROR_SECRET_HOST, Error code: 0x904 over VPN');
    assert.doesNotMatch(address, /secret|jdoe/i);
  });
});

describe('an address that somebody made up', () => {
  for (const query of ['', 'q=0x904', 'codes=', 'see=,&facts='])
    it(`"${query}" is none`, () => assert.equal(readRecognized(atlas, new URLSearchParams(query)), undefined));

  it('asks only for what is there', () => {
    const found = readRecognized(
      atlas,
      new URLSearchParams(
        'see=no-such.pair.900,name-not-found-0x104.evil.1,name-not-found-0x104.code.5e9&facts=<b>.x,a.b.c',
      ),
    );
    assert.deepEqual(found?.symptoms ?? [], []);
    assert.deepEqual(found?.facts ?? [], []);
  });

  it('of before, with codes alone, leads where it led', () => {
    const found = readRecognized(atlas, new URLSearchParams('codes=0x904,0x7'));
    assert.equal(found?.symptoms[0]?.id, 'socket-closed-0x904-0x7');
  });
});

describe('saying where a number was seen', () => {
  const found = lookUp(atlas, '2308');
  const code = found.codes[0]?.entries.find(({ space }) => space === 'mstsc-disconnect');

  it('leaves that one meaning, what it leads to, and nothing to ask', () => {
    assert.ok(found.ask && code);
    const narrowed = chooseReading(atlas, found, '2308', code);
    assert.equal(narrowed.ask, undefined);
    assert.deepEqual(
      narrowed.codes.map(({ entries }) => entries),
      [[code]],
    );
    assert.deepEqual(results(narrowed), ['symptom socket-closed-0x904-other', 'code mstsc-disconnect/0x904']);
  });

  it('asks about the next open number', () => {
    const two = lookUp(atlas, 'error 0x204 and error 0x8');
    assert.equal(two.ask?.text, '0x204');
    const reading = two.codes[0]?.entries[0];
    assert.ok(reading);
    assert.equal(chooseReading(atlas, two, '0x204', reading).ask?.text, '0x8');
  });
});
