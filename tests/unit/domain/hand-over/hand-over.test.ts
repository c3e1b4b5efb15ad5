import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { handOver } from '#domain/hand-over/hand-over.ts';
import { ticketFields } from '#domain/hand-over/ticket-fields.ts';
import { answer, report, startCase } from '#domain/triage/case.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { transcript } from '#domain/triage/transcript.ts';
import { cableAtlas } from '../triage/cable-atlas.ts';

const atlas = cableAtlas();
const started = startCase(atlas, { symptom: 'viewer-stops', lacks: ['remote-powershell'] });
const c = report(atlas, answer(atlas, started, 'lamp', 'unknown'), 'push-cable-in', 'failed');
const added = {
  note: 'User jsmith, from LAPTOP-7.\n*Not* over VPN <b>',
  blanks: new Map([
    ['host', 'mercury'],
    ['port', '3390'],
    ['user', ''],
  ]),
};

describe('a case that is handed over', () => {
  test('is the transcript and nothing else where nothing is added', () => {
    for (const form of ['text', 'markdown', 'json'] as const)
      assert.equal(handOver(atlas, c, { form }).text, transcript(atlas, c, form));
  });

  test('says as text what was seen, tried in vain, not known and not reachable, and what was added without its names', () => {
    const { title, text, link, hidden } = handOver(atlas, c, {
      ...added,
      form: 'text',
      site: 'https://atlas.example/kb/',
    });
    assert.equal(title, 'Remote Desktop: The viewer stops');
    assert.equal(link, `https://atlas.example/kb/${caseToUrl(c)}`);
    assert.equal(hidden, 3);
    assert.equal(
      text,
      `Remote Desktop case

- Not reachable: remote PowerShell to the host
- Seen: The viewer stops
- Look at the lamp: I don't know
- Push the cable in: did not help

What is possible, most likely first

1. The service has stopped (leading)
2. The certificate is old (possible)
3. The cable is loose (unlikely)

Next

- Prepare: Have a second way in: the host's own screen or console

Note

User <user-1>, from <host-1>.
*Not* over VPN <b>

Filled into the commands

- host: <host-2>
- port: 3390

Data: 2026-01-02.contract. Replay: https://atlas.example/kb/${caseToUrl(c)}
`,
    );
  });

  test('reads as it was typed in Markdown, where a placeholder is no tag', () => {
    const { text } = handOver(atlas, c, { ...added, form: 'markdown', pasted: 'Code ``` 0x904\nuser jsmith' });
    assert.match(text, /\n## Note\n\nUser \\<user-1\\>, from \\<host-1\\>\.\n\\\*Not\\\* over VPN \\<b\\>\n/);
    assert.match(text, /\n## What was pasted\n\n````\nCode ``` 0x904\nuser <user-1>\n````\n\nData: /);
    assert.match(text, /\n- host: \\<host-2\\>\n/);
  });

  test('has fields of its own in JSON', () => {
    const json = JSON.parse(handOver(atlas, c, { ...added, form: 'json', site: 'https://atlas.example/' }).text);
    assert.equal(json.note, 'User <user-1>, from <host-1>.\n*Not* over VPN <b>');
    assert.deepEqual(json.filled, { host: '<host-2>', port: '3390' });
    assert.equal(json.url, `https://atlas.example/${caseToUrl(c)}`);
    assert.deepEqual(json.events, c.events);
    assert.equal('pasted' in json, false);
  });

  test('keeps the names where the reader wants them', () => {
    const { text, hidden } = handOver(atlas, c, { ...added, form: 'text', keep: true });
    assert.match(text, /User jsmith, from LAPTOP-7\./);
    assert.match(text, /- host: mercury/);
    assert.equal(hidden, 0);
  });

  test('hides a whole name from a blank that only begins like an address', () => {
    const blanks = new Map([['user', 'jane@banik.com (Jane Doe)']]);
    const { text } = handOver(atlas, c, { form: 'text', blanks, note: 'Jane Doe called' });
    assert.doesNotMatch(text, /Doe|banik/);
  });

  test('has a relative link where the address of the site is none', () => {
    for (const site of ['javascript:alert(1)', 'atlas', ''])
      assert.equal(handOver(atlas, c, { form: 'text', site }).link, caseToUrl(c));
  });
});

test('a ticket is told the symptom, its numbers and the side that has to look', () => {
  const { symptom, side, code, title, markdown } = ticketFields(atlas, c, {});
  assert.deepEqual([symptom, side, title], ['viewer-stops', 'host', 'Remote Desktop: The viewer stops']);
  assert.equal(code, atlas.codes.filter(({ symptoms }) => symptoms.includes('viewer-stops'))[0]?.written ?? '');
  assert.equal(markdown, transcript(atlas, c, 'markdown'));
});
