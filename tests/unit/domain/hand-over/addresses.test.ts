import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { mailtoAddress } from '#domain/hand-over/mailto-address.ts';
import { wellFormed } from '#domain/hand-over/percent-encode.ts';
import { TICKET_FIELDS, ticketAddress } from '#domain/hand-over/ticket-address.ts';
import { runs } from '../../../run-count.ts';

const LINK = 'https://atlas.example/triage/#v=2026-01-02.contract&see=viewer-stops';
const message = { title: 'Remote Desktop: 0x904', text: `one & two\n100 % "of" it?\nReplay: ${LINK}\n`, link: LINK };
const fields = {
  ...message,
  markdown: `## Case\n\n- **Seen:** it\n\nReplay: ${LINK}\n`,
  symptom: 'viewer-stops',
  code: '0x904',
  side: 'host',
};

/** What a mail program makes of an address. */
const decoded = (address: string) => {
  const query = address.slice(address.indexOf('?') + 1);
  return Object.fromEntries(
    query.split('&').map((pair) => pair.split('=').map(decodeURIComponent) as [string, string]),
  );
};
const lines = (text: string) => text.replace(/\r\n?|\n/g, '\n');

describe('a mail', () => {
  test('has its subject and its body percent-encoded, with a line break as RFC 6068 has it', () => {
    const { address, leftOut } = mailtoAddress({ ...message, to: 'help@banik.example' });
    assert.equal(
      address,
      `mailto:help@banik.example?subject=Remote%20Desktop%3A%200x904&body=one%20%26%20two%0D%0A100%20%25%20%22of%22%20it%3F%0D%0AReplay%3A%20${encodeURIComponent(LINK)}%0D%0A`,
    );
    assert.equal(leftOut, 0);
  });

  test('that is too long ends after a whole line, and says what is left out and where it is', () => {
    const text = `${Array.from({ length: 100 }, (_, place) => `line ${place}`).join('\n')}\nReplay: ${LINK}\n`;
    const { address, leftOut } = mailtoAddress({ ...message, text }, 500);
    assert.ok(address.length <= 500);
    const rows = lines(decoded(address)['body'] ?? '').split('\n');
    assert.equal(rows.at(-1), `[${leftOut} of 101 lines left out: too long for here.] The whole case: ${LINK}`);
    assert.deepEqual(rows.slice(0, -1), text.split('\n').slice(0, 101 - leftOut));
    assert.ok(leftOut > 50 && leftOut < 101);
  });

  test('goes to nobody where the address of the receiver is none', () => {
    for (const to of ['', 'a', 'a@b?bcc=c@d.example', 'a@b.example,c@d.example', 'a b@c.example'])
      assert.match(mailtoAddress({ ...message, to }).address, /^mailto:\?subject=/);
  });

  test('whatever it says, is an address within its limit that says it again', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 100, max: 3_000 }), (title, body, limit) => {
        const { address, leftOut } = mailtoAddress({ title, text: body, link: LINK }, limit);
        assert.ok(address.length <= limit);
        assert.equal(new URL(address).protocol, 'mailto:');
        assert.match(address, /^mailto:(\?subject=[\w%.~-]*&body=[\w%.~-]*)?$/);
        if (leftOut === 0) assert.equal(lines(decoded(address)['body'] ?? ''), lines(wellFormed(body)));
        else if (limit > 1_700) assert.ok(decoded(address)['body']?.endsWith(LINK));
      }),
      { numRuns: runs(2_000, 100_000) },
    );
  });
});

describe('a ticket', () => {
  const made = (template: string, limit?: number) => {
    const ticket = ticketAddress(template, fields, limit);
    assert.ok('address' in ticket, JSON.stringify(ticket));
    return ticket.address;
  };

  test('is opened at the address of a template, its fields filled in', () => {
    assert.equal(
      made('https://tickets.example/{side}/new?subject={title}&code={code}&s={symptom}#{link}'),
      `https://tickets.example/host/new?subject=Remote%20Desktop%3A%200x904&code=0x904&s=viewer-stops#${encodeURIComponent(LINK)}`,
    );
    assert.equal(made('mailto:help@banik.example?subject={code:3}'), 'mailto:help@banik.example?subject=0x9');
  });

  test('has a text of at most as many characters as its field allows, cut at the end of a line', () => {
    const address = made('https://tickets.example/?body={text:90}&link={link}');
    assert.equal(
      lines(decodeURIComponent(new URL(address).search.slice(6).split('&')[0] ?? '')),
      'one & two\n100 % "of" it?\n[1 of 3 lines left out: too long for here.]',
    );
    assert.ok(address.endsWith(encodeURIComponent(LINK)));
  });

  const refused: readonly [template: string, problem: RegExp][] = [
    ['javascript:alert({text})', /begins with https/],
    ['data:text/html,{text}', /begins with https/],
    ['//tickets.example/{text}', /begins with https/],
    ['https://{side}.example/', /no field in that part/],
    ['https://tickets.example:{code}/', /no field in that part/],
    ['https://tickets.example{side}/', /no field in that part/],
    ['https://user@tickets.example/?{text}', /begins with https/],
    ['https://tickets.example/{text}', /\{text\} may stand only behind the "\?"/],
    ['https://tickets.example/?a={host}', /no field \{host\}: \{title\}, \{text\}/],
    ['https://tickets.example/?a={__proto__}', /no field/],
    ['https://tickets.example/?a={text', /brace/],
    ['https://tickets.example/?a={text:0}', /number from 1/],
    ['https://tickets.example/?a={text:1e9}', /number from 1/],
    ['https://tickets.example/?a= {text}', /no spaces/],
    ['https://tickets.example\\@evil.example/?a={text}', /begins with https/],
    ['', /begins with https/],
  ];
  for (const [template, problem] of refused)
    test(`is refused for the template "${template}"`, () => {
      const ticket = ticketAddress(template, fields);
      assert.ok('problem' in ticket);
      assert.match(ticket.problem, problem);
    });

  test('is refused where not even the rest of its address fits', () => {
    const ticket = ticketAddress(`https://tickets.example/?l={link}&t={text}`, fields, 60);
    assert.deepEqual(ticket, { problem: 'The address has 116 characters without its text; at most 60 are allowed.' });
  });

  const value = fc.string({ unit: 'binary', maxLength: 200 });
  const anyFields = fc.record(
    Object.fromEntries(TICKET_FIELDS.map((name) => [name, value])) as Record<
      (typeof TICKET_FIELDS)[number],
      typeof value
    >,
  );
  const part = fc.oneof(
    fc.constantFrom(...TICKET_FIELDS).chain((name) => fc.constantFrom(`{${name}}`, `{${name}:7}`, `{${name}:300}`)),
    fc.constantFrom('&a=', '/', '#', '%20', 'x'),
  );
  const template = fc
    .tuple(
      fc.constantFrom('https://tickets.example/?', 'http://t.example:8080/a/b?q=', 'mailto:a@b.example?body='),
      fc.array(part, { maxLength: 5 }),
    )
    .map(([start, parts]) => start + parts.join(''));

  test('whatever it says, is an address of the host of its template within its limit', () => {
    fc.assert(
      fc.property(template, anyFields, fc.integer({ min: 60, max: 3_000 }), (text, values, limit) => {
        const ticket = ticketAddress(text, values, limit);
        if ('problem' in ticket) return assert.match(ticket.problem, /characters without its text/);
        assert.ok(ticket.address.length <= limit);
        const [address, asked] = [new URL(ticket.address), new URL(text.replace(/\{.*?\}/g, ''))];
        assert.deepEqual([address.protocol, address.host], [asked.protocol, asked.host]);
        assert.doesNotMatch(ticket.address, /[\s<>"'{}\\]/);
        if (ticket.leftOut === 0 && text === 'https://tickets.example/?{text}')
          assert.equal(lines(decodeURIComponent(address.search.slice(1))), lines(wellFormed(values.text)));
      }),
      { numRuns: runs(2_000, 100_000) },
    );
  });

  test('from any template is an address of a kind that opens no script, or a problem', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          value,
          template,
          fc.tuple(template, value).map((both) => both.join('')),
        ),
        (text) => {
          const ticket = ticketAddress(text, fields);
          if ('address' in ticket) assert.match(new URL(ticket.address).protocol, /^(https?|mailto):$/);
          else assert.ok(ticket.problem.length > 10);
        },
      ),
      { numRuns: runs(2_000, 100_000) },
    );
  });
});
