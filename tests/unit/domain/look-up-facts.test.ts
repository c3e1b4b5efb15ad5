import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { indexCues, readFacts } from '#domain/lookup/cues.ts';
import { lookUp } from '#domain/lookup/look-up.ts';
import { makeAtlas } from '#domain/lookup/make-atlas.ts';
import { buildLookup } from '#generate/data/build-lookup.ts';
import { realAtlas } from './real-atlas.ts';

const CUES = indexCues(
  new Map([
    [
      'path',
      [
        { id: 'vpn', cues: ['VPN', 'over the VPN', 'AnyConnect'] },
        { id: 'lan', cues: ['same network'] },
      ],
    ],
    ['host', [{ id: 'azure', cues: ['Azure', 'Azure VM'] }]],
    ['account', [{ id: 'local', cues: ['.\\', 'PC'] }]],
  ]),
);

function read(text: string): string[] {
  return readFacts(CUES, text).map(({ question, answer, at }) => `${question}=${answer} ${text.slice(...at)}`);
}

describe('a cue gives its answer', () => {
  test('in any case, the longest one at its place', () => {
    assert.deepEqual(read('It fails OVER the vpn.'), ['path=vpn OVER the vpn']);
    assert.deepEqual(read('an azure vm and AnyConnect'), ['host=azure azure vm', 'path=vpn AnyConnect']);
  });

  test('where another thing is denied', () => {
    assert.deepEqual(read('It does not work over the VPN'), ['path=vpn over the VPN']);
    assert.deepEqual(read('The VPN is not working'), ['path=vpn VPN']);
    assert.deepEqual(read('not only VPN'), ['path=vpn VPN']);
  });

  test('and not inside a word; a short one needs a space before it', () => {
    assert.deepEqual(read('VPNs OpenVPNx'), []);
    assert.deepEqual(read('C:\\.\\x and (PC)'), []);
    assert.deepEqual(read('sign in as .\\admin'), ['account=local .\\']);
  });
});

describe('a cue gives no answer', () => {
  for (const text of [
    'no VPN',
    'without vpn',
    'not Azure',
    "it isn't an Azure VM",
    "we don't use a VPN",
    'we don\u2019t use the VPN',
    'not connected to the VPN',
    'VPN: no',
    'the VPN is off',
    'Azure is not involved',
    'no Azure or VPN',
    'neither Azure nor a VPN',
    'VPN client disconnected',
    'kein VPN',
    'ohne VPN',
    'VPN ist aus',
    'nicht \u00fcber VPN',
    'das VPN ist nicht aktiv',
    'pas de VPN',
    'sans VPN',
    'le VPN est d\u00e9sactiv\u00e9',
    'sin VPN',
    'VPN desactivada',
    'senza VPN',
    'sem VPN',
    'geen VPN',
    'bez VPN',
    'utan VPN',
    '\u0431\u0435\u0437 VPN',
  ]) {
    test(`where it is denied: ${text}`, () => assert.deepEqual(read(text), []));
  }

  test('where another answer to its question stands beside it', () => {
    assert.deepEqual(read('over the VPN, then in the same network; Azure'), ['host=azure Azure']);
  });
});

describe('of this dataset', () => {
  const { dataset, atlas } = realAtlas();
  const alone = makeAtlas({ lookup: JSON.parse(JSON.stringify(buildLookup(dataset, '1'))) });

  test('every answer that a text gives is one of its question', () => {
    for (const { data } of dataset.questions.values()) {
      for (const cue of data.answers.flatMap(({ cues }) => cues)) {
        for (const { question, answer, at } of lookUp(atlas, cue).facts) {
          assert.ok(dataset.questions.get(question)?.data.answers.some(({ id }) => id === answer));
          assert.ok(at[1] > at[0] && at[1] <= cue.length);
        }
      }
    }
  });

  test('a protocol error with and without a number inside, and one of encryption, are three answers', () => {
    for (const [text, answer] of [
      ['3334 Because of a protocol error, this session will be disconnected.', 'protocol'],
      ['Because of a protocol error (code: 0x112f), the remote session will be disconnected.', 'protocol-number'],
      ['Because of an error in data encryption, this session will end.', 'encryption'],
    ] as const) {
      const facts = lookUp(atlas, text).facts.filter(({ question }) => question === 'stream-error-wording');
      assert.deepEqual(
        facts.map((fact) => fact.answer),
        [answer],
      );
    }
  });

  test('the leading questions are read with the lookup file alone, the others with their own file', () => {
    const text = 'xrdp on Ubuntu over VPN';
    const few = lookUp(alone, text).facts.map(({ question }) => question);
    const all = lookUp(atlas, text).facts.map(({ question }) => question);
    assert.deepEqual(few, ['host-kind', 'path-to-host']);
    assert.ok(all.length > few.length && few.every((question) => all.includes(question)));
  });
});
