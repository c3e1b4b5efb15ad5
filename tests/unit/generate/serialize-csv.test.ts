import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Code } from '#domain/contract.d.ts';
import { serializeCsv } from '#generate/data/serialize-csv.ts';
import { runs } from '../../run-count.ts';
import { parseCsv } from './parse-csv.ts';

const HEADER = 'id,space,value,decimal,written,symbol,meaning,phase,confidence,sources';

const CODE: Code = {
  id: 'dialog/0x904',
  space: 'dialog',
  value: '0x904',
  decimal: 2308,
  written: '0x904',
  symbol: 'socketClosed',
  meaning: 'Closed',
  phase: 'tcp',
  confidence: 'primary',
  sources: ['manual', 'report'],
  symptoms: [],
  path: 'codes/dialog/0x904/',
};

describe('the table of codes', () => {
  test('has a header, a row for each code and CRLF after each row', () => {
    assert.equal(
      serializeCsv([CODE]),
      `${HEADER}\r\ndialog/0x904,dialog,0x904,2308,0x904,socketClosed,Closed,tcp,primary,manual report\r\n`,
    );
    assert.equal(serializeCsv([]), `${HEADER}\r\n`);
  });

  test('leaves a field empty where there is no number or no name', () => {
    assert.equal(
      serializeCsv([{ ...CODE, value: null, decimal: null, symbol: null, sources: [] }]).split('\r\n')[1],
      'dialog/0x904,dialog,,,0x904,,Closed,tcp,primary,',
    );
  });

  test('quotes commas, quotes and line ends, and nothing else', () => {
    const written = (meaning: string) => serializeCsv([{ ...CODE, meaning }]).split('socketClosed,')[1];
    assert.equal(written('one, two'), '"one, two",tcp,primary,manual report\r\n');
    assert.equal(written('say "no"'), '"say ""no""",tcp,primary,manual report\r\n');
    assert.equal(written('a\nb'), '"a\nb",tcp,primary,manual report\r\n');
    assert.equal(written('a\rb'), '"a\rb",tcp,primary,manual report\r\n');
    assert.equal(written("it's; fine é"), "it's; fine é,tcp,primary,manual report\r\n");
  });

  test('is read back as it was, whatever the meaning', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', ';', 'é', '\u{1f600}') });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (meanings) => {
        const [header, ...rows] = parseCsv(serializeCsv(meanings.map((meaning) => ({ ...CODE, meaning }))));
        assert.equal(header?.join(','), HEADER);
        assert.deepEqual(
          rows.map((row) => row[6]),
          meanings,
        );
        for (const row of rows) assert.equal(row.length, 10);
      }),
      { numRuns: runs(300, 20_000) },
    );
  });
});
