import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { redact } from '#domain/hand-over/redact.ts';
import { runs } from '../../../run-count.ts';
import { KEPT, sentence } from './names.ts';

const redacted = (text: string) => redact([text]).texts[0];

describe('a text without its names', () => {
  const examples: readonly [text: string, expected: string][] = [
    ['User jsmith cannot log on to SRV-RDS01', 'User <user-1> cannot log on to <host-1>'],
    ['rds01.banik.example and RDS01', '<host-1>.<domain-1> and <host-1>'],
    ['BANIK\\jsmith, banik\\administrator', '<domain-1>\\<user-1>, <domain-1>\\administrator'],
    ['jane.doe@banik.com writes', '<user-1>@<domain-1> writes'],
    ['\\\\fs01\\home\\jane', '\\\\<host-1>\\<share-1>'],
    ['\\\\fs01\\C$', '\\\\<host-1>\\C$'],
    ['10.1.2.3:3389 and 2001:DB8::1, 2001:db8:0::1', '<address-1>:3389 and <address-2>, <address-2>'],
    ['C:\\Users\\Jane Doe\\Desktop\\a.rdp', 'C:\\Users\\<user-1>\\Desktop\\a.rdp'],
    [
      'xfreerdp /u:jane /p:hunter2 /v:srv9:3390 /d:banik',
      'xfreerdp /u:<user-1> /p:<secret-1> /v:<host-1>:3390 /d:<domain-1>',
    ],
    ['00-1A-2B-3C-4D-5E', '<mac-1>'],
    ['CN=Jane Doe,OU=Sales,DC=banik,DC=com', 'CN=<name-1>,OU=<name-2>,DC=<name-3>,DC=<name-4>'],
    ['the company banik, on banik.com', 'the company <domain-1>, on <domain-2>'],
    ['Benutzer: Müller', 'Benutzer: <user-1>'],
    ['did not help.Tried again', 'did not help.Tried again'],
    ['see <host-1> from before', 'see <host-1> from before'],
  ];
  for (const [text, expected] of examples) test(text, () => assert.equal(redacted(text), expected));

  test('keeps codes, event ids, versions, ports, builds and names that every system has', () => {
    for (const text of KEPT) assert.equal(redacted(`It says ${text} again`), `It says ${text} again`);
  });

  test('keeps everything but passwords where names are to be kept', () => {
    const { texts } = redact(['user jsmith on srv01, password: hunter2'], { keep: true });
    assert.deepEqual(texts, ['user jsmith on srv01, password: <secret-1>']);
  });

  test('replaces a name that the reader gave, wherever it stands, ordinary as it looks', () => {
    const { texts, count } = redact(['Mercury is slow; mercury-old is not', 'on MERCURY'], {
      known: [{ name: 'mercury', kind: 'host' }],
    });
    assert.deepEqual(texts, ['<host-1> is slow; <host-1>-old is not', 'on <host-1>']);
    assert.equal(count, 1);
  });
});

describe('any text with names in it', () => {
  const text = fc.array(
    fc.oneof(
      sentence,
      fc.constantFrom(...KEPT).map((kept) => ({ text: kept, names: [] })),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  );

  test('has none of them afterwards, and all that is no name', () => {
    fc.assert(
      fc.property(text, (sentences) => {
        const { texts } = redact([sentences.map((one) => one.text).join('\n')]);
        const [after = ''] = texts;
        const names = sentences.flatMap((one) => one.names);
        for (const name of names) assert.ok(!hasWord(after, name), `${name} in ${after}`);
        for (const one of sentences)
          if (one.names.length === 0) assert.ok(after.includes(one.text), `${one.text}: ${after}`);
      }),
      { numRuns: runs(2_000, 100_000) },
    );
  });

  test('has the same placeholder for the same name', () => {
    fc.assert(
      fc.property(text, (sentences) => {
        const once = sentences.map((one) => one.text).join('\n');
        const [first, second] = redact([once, once]).texts;
        assert.equal(first, second);
      }),
      { numRuns: runs(500, 100_000) },
    );
  });
});

test('any text at all is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.string({ maxLength: 12 })), (text, hide) => {
      const { texts } = redact([text, hide.join(' ')], { known: hide.map((name) => ({ name, kind: 'name' })) });
      assert.equal(texts.length, 2);
    }),
    { numRuns: runs(2_000, 100_000) },
  );
});

test('20,000 characters of one unit again and again are read in less than a second', () => {
  for (const unit of ['a', 'a.', 'a-', 'a\\', '\\', ':', '1:', 'a@', 'user ', 'user: ', '/home/', '<Data ', '10.']) {
    const start = process.cpuUsage();
    redact([unit.repeat(20_000 / unit.length)]);
    const { user } = process.cpuUsage(start);
    assert.ok(user < 1e6, `${unit}: ${user} µs`);
  }
});

/** Without a regular expression of its own for each of some 100,000 names. */
function hasWord(text: string, word: string): boolean {
  const [all, one] = [text.toLowerCase(), word.toLowerCase()];
  for (let at = all.indexOf(one); at >= 0; at = all.indexOf(one, at + 1)) {
    const around = [all.charAt(at - 1), all.charAt(at + one.length)];
    if (!around.some((sign) => /[\p{L}\p{N}]/u.test(sign))) return true;
  }
  return false;
}
