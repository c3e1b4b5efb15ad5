import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { typoMender } from '#domain/lookup/mend-typos.ts';

const mend = typoMender([
  'certificat',
  'gateway',
  'server',
  'rdp',
  'client',
  'issuer',
  'con',
  'current',
  'broker',
  'out',
  'put',
]);

describe('a misspelt word', () => {
  test('is read as the known one that is a letter away', () => {
    assert.deepEqual(mend(['certficat', 'gatway', 'sevrer', 'brokerr']), ['certificat', 'gateway', 'server', 'broker']);
  });

  test('is left alone where it is short, has digits, starts otherwise or says nothing anyway', () => {
    for (const word of ['clie', 'server2', 'vlient', 'issue']) assert.deepEqual(mend([word]), [word]);
  });
});

describe('two words that are written as one', () => {
  test('are read as two, also behind the short name of a product', () => {
    assert.deepEqual(mend(['gatewayserver', 'rdpclient']), ['gateway', 'server', 'rdp', 'client']);
  });

  test('are not found in an ordinary word that only starts or ends like them', () => {
    assert.deepEqual(mend(['concurrent', 'output']), ['concurrent', 'output']);
  });
});
