import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Report, reportBody, reportDestination, reportLink, reportTitle } from '#site/data/report-destination.ts';

const FIXED: Report = {
  verdict: 'fixed',
  record: 'fixes/restart-host',
  version: '2026-11-22.abc12345',
  page: '/kb/rdp/fixes/restart-host/',
};

describe('where reports go', () => {
  test('is a text to copy where nothing is set', () => {
    assert.deepEqual(reportDestination({}), { kind: 'copy' });
    assert.deepEqual(reportDestination({ REPORT_ISSUES_URL: '', REPORT_MAIL: '' }), { kind: 'copy' });
    assert.equal(reportLink({ kind: 'copy' }, FIXED), undefined);
  });

  test('is the issue tracker before the mail', () => {
    const template = 'https://tracker.example/new?title={title}&body={body}';
    const both = { REPORT_ISSUES_URL: template, REPORT_MAIL: 'atlas@example.org' };
    assert.deepEqual(reportDestination(both), { kind: 'issues', template });
    assert.deepEqual(reportDestination({ REPORT_MAIL: 'atlas@example.org' }), {
      kind: 'mail',
      address: 'atlas@example.org',
    });
  });

  test('is refused, with an example, where an address cannot be used', () => {
    for (const url of [
      'https://tracker.example/new',
      'http://tracker.example/new?b={body}',
      'javascript:{body}',
      '{body}',
    ])
      assert.throws(() => reportDestination({ REPORT_ISSUES_URL: url }), /give an https address such as/);
    for (const mail of ['atlas', 'a@b.example, c@d.example', 'a@b.example?subject=x'])
      assert.throws(() => reportDestination({ REPORT_MAIL: mail }), /give one address such as/);
  });
});

describe('the link of a report', () => {
  test('fills title and body into the address of the tracker, escaped', () => {
    const template = 'https://tracker.example/new?title={title}&body={body}';
    const url = new URL(reportLink({ kind: 'issues', template }, FIXED) ?? '');
    assert.equal(url.searchParams.get('title'), 'This fixed it: fixes/restart-host');
    assert.equal(url.searchParams.get('body'), reportBody(FIXED));
  });

  test('leaves a record alone that looks like a pattern of replacement', () => {
    const odd = { ...FIXED, record: "fixes/$&-$'" };
    const url = new URL(
      reportLink({ kind: 'issues', template: 'https://tracker.example/?t={title}&b={body}' }, odd) ?? '',
    );
    assert.equal(url.searchParams.get('t'), reportTitle(odd));
  });

  test('opens a mail to the one address with subject and body', () => {
    const url = new URL(reportLink({ kind: 'mail', address: 'atlas@example.org' }, FIXED) ?? '');
    assert.equal(url.pathname, 'atlas@example.org');
    assert.equal(url.searchParams.get('subject'), 'This fixed it: fixes/restart-host');
    assert.equal(url.searchParams.get('body'), reportBody(FIXED));
  });
});

test('a report names record, version and page, asks what is missing, and warns of what does not belong in it', () => {
  assert.equal(reportTitle({ ...FIXED, verdict: 'wrong' }), 'This is wrong: fixes/restart-host');
  assert.match(
    reportBody(FIXED),
    /^Record: fixes\/restart-host\nData version: 2026-11-22\.abc12345\nPage: \/kb\/rdp\/fixes\/restart-host\/\n/,
  );
  assert.match(reportBody(FIXED), /\nWhich fix helped:\n/);
  assert.match(reportBody({ ...FIXED, verdict: 'wrong' }), /\nWhat is wrong:\n/);
  assert.match(reportBody(FIXED), /Please leave out passwords and the names and addresses of your computers\./);
});
