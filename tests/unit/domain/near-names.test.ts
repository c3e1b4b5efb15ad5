import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookUp } from '#domain/lookup/look-up.ts';
import { nearestName } from '#domain/lookup/near-names.ts';
import { rankResults } from '#domain/lookup/rank-results.ts';
import { realAtlas } from './real-atlas.ts';

const { atlas } = realAtlas();

describe('the nearest name', () => {
  const names = ['account_locked', 'account_disabled_by_policy', 'short_one', 'twin_number_1', 'twin_number_2'];

  test('is a letter away: one more, one less, another, or two swapped', () => {
    for (const typo of ['acount_locked', 'accountt_locked', 'account_lokked', 'account_olcked', 'ccount_locked'])
      assert.equal(nearestName(typo, names), 'account_locked', typo);
  });

  test('is two letters away in a long name only', () => {
    assert.equal(nearestName('acount_disabeld_by_policy', names), 'account_disabled_by_policy');
    assert.equal(nearestName('acount_lokked', names), undefined);
    assert.equal(nearestName('acount_disbled_by_polcy', names), undefined);
  });

  test('is none where the name is short, or two are as near', () => {
    assert.equal(nearestName('shrt_one', names), undefined);
    assert.equal(nearestName('twin_number_3', names), undefined);
  });
});

describe('a misspelt name of a code', () => {
  const answer = (text: string) => rankResults(lookUp(atlas, text)).map(({ kind, id }) => `${kind} ${id}`);

  test('leads to the article of the one that is meant, and is said not to be listed', () => {
    for (const [typo, name, article, code] of [
      [
        'ERRCONNECT_TLS_CONECT_FAILED',
        'ERRCONNECT_TLS_CONNECT_FAILED',
        'freerdp-security-fails',
        'freerdp-errconnect/0x8',
      ],
      ['STATUS_ACOUNT_LOCKED_OUT', 'STATUS_ACCOUNT_LOCKED_OUT', 'account-locked-out', 'ntstatus-logon/0xc0000234'],
    ] as const) {
      assert.deepEqual(answer(typo).slice(0, 3), [
        `symptom ${article}`,
        `code ${code}`,
        `unlisted ${typo.toLowerCase()}`,
      ]);
      assert.equal(lookUp(atlas, typo).codes.length, 0);
      assert.deepEqual(lookUp(atlas, typo).symptoms, lookUp(atlas, name).symptoms);
    }
  });

  test('that no article tells of leads to its entry', () => {
    assert.deepEqual(answer('ERRINFO_CONTROLPDUSEQEUNCE').slice(0, 2), [
      'code errinfo-pdu/0x10cd',
      'unlisted errinfo_controlpduseqeunce',
    ]);
  });

  test('leads nowhere beside codes that are listed', () => {
    const text = 'Error code: 0x904, extended error code: 0x7, STATUS_ACOUNT_LOCKED_OUT';
    assert.deepEqual(answer(text).slice(0, 3), [
      'symptom socket-closed-0x904-0x7',
      'code mstsc-disconnect/0x904',
      'code mstsc-extended/0x7',
    ]);
    assert.deepEqual(answer(text).slice(-2), ['code ntstatus-logon/0xc0000234', 'unlisted status_acount_locked_out']);
    assert.ok(!answer(text).includes('symptom account-locked-out'));
  });

  test('is no name of a code where nothing listed is near', () => {
    assert.deepEqual(answer('STATUS_FOO_BARS'), ['unlisted status_foo_bars']);
    assert.equal(lookUp(atlas, 'MY_OWN_CONSTANT and ANOTHER_OWN_CONSTANT').unknownNames, undefined);
  });
});
