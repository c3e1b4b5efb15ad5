import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatHex, formatHex8, toSigned } from '#domain/error-code/format.ts';
import { parseCode, parseCodes } from '#domain/error-code/parse.ts';
import { runs } from '../../run-count.ts';

/** `0x904 = 2308` for a certain token, `2308 ~ 2308 8968` for one that is only written like a code. */
function found(text: string): string[] {
  return parseCodes(text).map(
    ({ text: token, certain, readings }) =>
      `${token} ${certain ? '=' : '~'} ${readings.map(({ value }) => value).join(' ') || 'too long'}`,
  );
}

describe('a number by itself is read from', () => {
  const certain: [notation: string, value: number][] = [
    ['0x904', 2308],
    ['0X904', 2308],
    ['0x00000904', 2308],
    ['0X0000000904', 2308],
    ['904h', 2308],
    ['904H', 2308],
    ['0904h', 2308],
    ['0C000006Dh', 0xc000006d],
    ['C000006Dh', 0xc000006d],
    ['0BADh', 0xbad],
    ['%%2308', 2308],
    ['-2147467259', 0x80004005],
    ['\u22122147467259', 0x80004005],
    ['-1', 0xffffffff],
    ['-2147483648', 0x80000000],
    ['0x80004005', 0x80004005],
    ['0x8000 4005', 0x80004005],
    ['0x8000\u00a04005', 0x80004005],
    ['0x8000_4005', 0x80004005],
    ['0x8007-0005', 0x80070005],
    ['0xFFFFFFFF80004005', 0x80004005],
    ['0xffffffffc000006d', 0xc000006d],
    ['0x0', 0],
    ['0xFFFFFFFF', 0xffffffff],
  ];
  for (const [notation, value] of certain) {
    test(`${notation}, without doubt`, () => {
      const token = parseCode(notation);
      assert.deepEqual(
        token?.readings.map((reading) => reading.value),
        [value],
      );
      assert.equal(token.certain, true);
    });
  }

  const open: [notation: string, ...values: number[]][] = [
    ['2308', 2308, 0x2308],
    ['904', 904, 0x904],
    ['5', 5],
    ['0', 0],
    ['0009', 9],
    ['80004005', 80004005, 0x80004005],
    ['00000904', 904, 0x904],
    ['2147500037', 0x80004005],
    ['4294967295', 0xffffffff],
    ['C000006D', 0xc000006d],
    ['c000006d', 0xc000006d],
    ['7f5', 0x7f5],
    ['FFFFFFFF80004005', 0x80004005],
    ['12h', 0x12],
    ['7h', 7],
  ];
  for (const [notation, ...values] of open) {
    test(`${notation}, with doubt`, () => {
      const token = parseCode(notation);
      assert.deepEqual(
        token?.readings.map((reading) => reading.value),
        values,
      );
      assert.equal(token.certain, false);
    });
  }

  test('bare digits as decimal first and as hex second', () => {
    assert.deepEqual(parseCode('2308')?.readings, [
      { value: 2308, as: 'decimal' },
      { value: 8968, as: 'hex' },
    ]);
  });

  test('spaces around it', () => {
    assert.equal(parseCode('  0x904\n')?.text, '0x904');
  });
});

describe('a number of more than 32 bits', () => {
  for (const notation of ['0x123456789', '0xFFFFFFFF00000005', '4294967296', '9999999999', '-2147483649']) {
    test(`such as ${notation} is a token without a reading`, () => {
      const token = parseCode(notation);
      assert.deepEqual(token?.readings, []);
    });
  }

  for (const notation of ['0x00000000000000000904', '99999999999', '-99999999999', '0123456789abcdef0']) {
    test(`such as ${notation} is no code at all where it is longer than any notation`, () => {
      assert.deepEqual(parseCodes(notation), []);
    });
  }
});

describe('in a text', () => {
  const sentences: [text: string, ...tokens: string[]][] = [
    ['Error code: 0x904. Extended error code: 0x7', '0x904 = 2308', '0x7 = 7'],
    ['(0x904)', '0x904 = 2308'],
    ['[0x904], "0x7"; <0x3>', '0x904 = 2308', '0x7 = 7', '0x3 = 3'],
    ['0x904/0x7', '0x904 = 2308', '0x7 = 7'],
    ['code=0x904&x', '0x904 = 2308'],
    ['It ended with 904h.', '904h = 2308'],
    ['It ended with 2308.', '2308 ~ 2308 8968'],
    ['It ended with c000006d.', 'c000006d ~ 3221225581'],
    ['(Fehlercode -2147467259), wieder', '-2147467259 = 2147500037'],
    ['HRESULT 0x8007 0005 and 0x904', '0x8007 0005 = 2147942405', '0x904 = 2308'],
    ['Status: 0xC000006D\r\nSub Status:\t0xC000006A', '0xC000006D = 3221225581', '0xC000006A = 3221225578'],
    ['%%2308 and %%1326', '%%2308 = 2308', '%%1326 = 1326'],
    ['エラー0x904です', '0x904 = 2308'],
    ['0x904 2308', '0x904 2308 = too long'],
  ];
  for (const [text, ...tokens] of sentences) {
    test(`${JSON.stringify(text)} holds ${tokens.length}`, () => assert.deepEqual(found(text), tokens));
  }

  test('each token says exactly where it stands', () => {
    const text = 'a 0x904/0x7 (2308), -5; 0x8000 4005 \u{1f600} %%17 904h c000006d.';
    const tokens = parseCodes(text).flatMap((token) => [token, ...token.parts]);
    assert.deepEqual(
      tokens.map((token) => token.text),
      ['0x904', '0x7', '2308', '-5', '0x8000 4005', '0x8000', '4005', '%%17', '904h', 'c000006d'],
    );
    for (const token of tokens) assert.equal(text.slice(...token.at), token.text);
  });
});

describe('two groups of digits', () => {
  test('are offered joined and, where only one of them is meant, apart', () => {
    const [token] = parseCodes('0x1104 2308');
    assert.deepEqual(token?.readings, [{ value: 0x11042308, as: 'hex' }]);
    assert.deepEqual(
      token.parts.map((part) => [part.text, part.certain, part.readings.map(({ value }) => value)]),
      [
        ['0x1104', true, [0x1104]],
        ['2308', false, [2308, 0x2308]],
      ],
    );
  });

  test('are not joined with the start of a date, a time or a version', () => {
    assert.deepEqual(found('0x1104 2026-11-22'), ['0x1104 = 4356']);
    assert.deepEqual(found('0x1104 1530:22'), ['0x1104 = 4356']);
    assert.deepEqual(found('0x1104 1904.1'), ['0x1104 = 4356']);
  });

  test('are not joined with more than four digits', () => {
    assert.deepEqual(found('0x8000 40055'), ['0x8000 = 32768', '40055 ~ 40055 262229']);
  });
});

describe('nothing certain is found in', () => {
  const harmless = [
    ['an IPv4 address', 'the host 192.168.1.10 is down'],
    ['an address with a port', '10.0.0.1:3389'],
    ['an ISO date', '2026-11-22'],
    ['a German date', '22.11.2026'],
    ['an American date', '11/22/2026'],
    ['a time', 'at 15:30:22'],
    ['a version', 'mstsc 10.0.19041.1234'],
    ['a name of a release', 'Windows 11 24H2'],
    ['a KB number', 'after KB5012345'],
    ['a KB number with a space', 'after KB 5012345'],
    ['hours', 'signed off after 24h'],
    ['words of hex digits', 'a bad cafe faced decade, each dead'],
    ['a GUID', '{12345678-9abc-def0-1234-56789abcdef0}'],
    ['a MAC address', '00-1A-2B-3C-4D-5E and 00:1a:2b:3c:4d:5e'],
    ['a thousands separator', '1,234 or 1.234'],
    ['a range', 'events 4624-4625'],
    ['a file name', 'abc123.dll'],
    ['digits of other scripts', '\u0662\u0663\u0660\u0668 \uff12\uff13\uff10\uff18'],
    ['a bare 0x', '0x, x904 and 0xyz'],
  ] as const;
  for (const [what, text] of harmless) {
    test(what, () => {
      assert.deepEqual(
        parseCodes(text).filter((token) => token.certain),
        [],
      );
    });
  }

  test('addresses, dates, times, versions and KB names, nor anything uncertain either', () => {
    const text = '192.168.1.10 10.0.0.1:3389 2026-11-22 22.11.2026 11/22/2026 15:30:22 10.0.19041.1234 KB5012345 24H2';
    assert.deepEqual(parseCodes(text), []);
  });
});

describe('reading a text that must be one number', () => {
  for (const text of [
    '',
    ' ',
    'abc',
    '0x904/0x7',
    '(0x904)',
    '0x904 x',
    '0x904 0x7',
    'c/0x904',
    '0x',
    '--5',
    '0x904h',
  ]) {
    test(`refuses ${JSON.stringify(text)}`, () => assert.equal(parseCode(text), undefined));
  }
});

describe('what is written is read back', () => {
  const uint32 = fc.oneof(fc.integer({ min: 0, max: 0xffff_ffff }), fc.integer({ min: 0, max: 0x1_0000 }));
  const certainly = (text: string) => {
    const token = parseCode(text);
    return token?.certain ? token.readings.map(({ value }) => value) : [];
  };

  test('in hex, padded, in upper case, joined, with a suffix, and signed', () => {
    fc.assert(
      fc.property(uint32, (value) => {
        const digits = formatHex8(value).slice(2);
        assert.deepEqual(certainly(formatHex(value)), [value]);
        assert.deepEqual(certainly(formatHex(value).toUpperCase()), [value]);
        assert.deepEqual(certainly(formatHex8(value)), [value]);
        assert.deepEqual(certainly(`0x${digits.slice(0, 4)} ${digits.slice(4)}`), [value]);
        assert.deepEqual(certainly(`0${digits}h`), [value]);
        if (toSigned(value) < 0) assert.deepEqual(certainly(String(toSigned(value))), [value]);
        if (value >= 0x8000_0000) assert.deepEqual(certainly(`0xFFFFFFFF${digits}`), [value]);
      }),
      { numRuns: runs(2_000, 100_000) },
    );
  });

  test('in decimal, as the first reading', () => {
    fc.assert(
      fc.property(uint32, (value) => parseCode(String(value))?.readings[0]?.value === value),
      { numRuns: runs(1_000, 100_000) },
    );
  });
});

describe('whatever the text', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEFxXhH-_%.,:/ ()\n\u00a0\u2212') }),
  );

  test('every span is where its token stands, every value has 32 bits, and no token starts before the last one ends', () => {
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const token of parseCodes(input)) {
          assert.equal(input.slice(...token.at), token.text);
          assert.ok(token.at[0] >= end);
          end = token.at[1];
          for (const part of token.parts) assert.equal(input.slice(...part.at), part.text);
          for (const { value } of token.readings)
            assert.ok(Number.isInteger(value) && value >= 0 && value <= 0xffffffff);
        }
      }),
      { numRuns: runs(2_000, 100_000) },
    );
  });
});
