import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { overlay as schema } from '#dataset/schema/overlay.ts';
import { readOverlay } from '#domain/overlay/read-overlay.ts';
import { cableAtlas } from '../triage/cable-atlas.ts';
import { sampleOverlay, sampleWith } from './sample-overlay.ts';

const atlas = cableAtlas();

/** A value at a path of the sample, and the one problem that it makes. */
type Bad = readonly [rule: string, at: string, value: unknown, path: string, message: RegExp];

const LONG = 'x'.repeat(6000);
const CHANGING = { action: 'Do it.', command: { shell: 'cmd', run: 'del x', effect: 'changing' } };
const fix = sampleOverlay().fixes[1];

/** What the shape and the rules for own records refuse: the schema says no as well. */
const MALFORMED: readonly Bad[] = [
  ['a company has a name', 'name', undefined, 'name', /is missing/],
  ['a name is short', 'name', 'x'.repeat(81), 'name', /found "xxx/],
  ['a line is one line', 'contacts.host.who', 'a\nb', 'contacts.host.who', /found "a\\nb"/],
  ['a line says something', 'contacts.host.who', '  ', 'contacts.host.who', /found " {2}"/],
  ['prose has an end', 'fixes[0].summary', LONG, 'fixes[0].summary', /found "xxx/],
  ['there are no other fields', 'color', 'red', 'color', /no such field/],
  ['nor inside', 'contacts.host.fax', '1', 'contacts.host.fax', /no such field/],
  ['an object is an object', 'contacts', [], 'contacts', /found a list of 0/],
  ['a record is an object', 'causes[0]', 'x', 'causes[0]', /found "x"/],
  ['a list is a list', 'hosts', {}, 'hosts', /found an object/],
  ['a list is not empty', 'hosts', [], 'hosts', /found a list of 0/],
  ['a list has an end', 'hosts', Array.from({ length: 21 }, () => 'a'), 'hosts', /found a list of 21/],
  ['a list has no holes', 'hosts', [null], 'hosts[0]', /found null/],
  [
    'a table has an end',
    'words',
    Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`w${n}`, 'x'])),
    'words',
    /1001 entries/,
  ],
  ['a logo is no script', 'logo', 'javascript:alert(1)', 'logo', /found "javascript/],
  ['nor data', 'logo', 'data:image/svg+xml,<svg/>', 'logo', /found "data:/],
  ['nor another host without a scheme', 'logo', '//evil.example/x.svg', 'logo', /found "\/\/evil/],
  ['nor broken into lines', 'logo', 'java\nscript:alert(1)', 'logo', /found "java/],
  ['a ticket is no script', 'ticket', 'javascript:alert(1)', 'ticket', /found "javascript/],
  ['a side is a side', 'contacts.printer', { who: 'x' }, 'contacts.printer', /found "printer"/],
  ['a mail address is one', 'contacts.host.mail', 'a@b?bcc=c@d', 'contacts.host.mail', /found "a@b\?/],
  ['minutes are a number', 'contacts.host.wait', '45', 'contacts.host.wait', /found "45"/],
  ['of a range', 'contacts.host.wait', 0, 'contacts.host.wait', /found 0/],
  ['that is finite', 'contacts.host.wait', Number.POSITIVE_INFINITY, 'contacts.host.wait', /found Infinity/],
  ['a blank is known', 'placeholders.password', 'x', 'placeholders.password', /found "password"/],
  [
    'a value is a word to every shell',
    'placeholders.gateway',
    'a"; calc',
    'placeholders.gateway',
    /found "a\\"; calc"/,
  ],
  ['and no option', 'placeholders.gateway', '-rf', 'placeholders.gateway', /found "-rf"/],
  ['a pattern of hosts has no spaces', 'hosts[0]', 'a b', 'hosts[0]', /found "a b"/],
  ['the client is no door', 'costs.doors.client', 5, 'costs.doors.client', /found "client"/],
  ['a door has a price', 'costs.doors.phone', 0, 'costs.doors.phone', /found 0/],
  ['a likelihood is a word', 'priors.viewer-stops.cable-loose', 8, 'priors.viewer-stops.cable-loose', /found 8/],
  [
    'a flag is true or false',
    'fixes[0].variants[0].steps[0].command.elevated',
    'yes',
    'fixes[0].variants[0].steps[0].command.elevated',
    /found "yes"/,
  ],
  ['an id is an id', 'causes[0].id', 'Badge Expired', 'causes[0].id', /found "Badge Expired"/],
  ['a code is one', 'symptoms[0].signs.codes[0]', '0x904', 'symptoms[0].signs.codes[0]', /found "0x904"/],
  [
    'a language is one',
    'symptoms[0].signs.messages[1].language',
    'German',
    'symptoms[0].signs.messages[1].language',
    /found "German"/,
  ],
  ['a word has the name of a word', 'words.__x', 'x', 'words.__x', /found "__x"/],
  [
    'a cause is listed once',
    'symptoms[0].causes[1]',
    { cause: 'badge-expired', likelihood: 'rare' },
    'symptoms[0].causes[1]',
    /twice/,
  ],
  ['an access is cut once', 'fixes[0].cuts', ['client', 'client'], 'fixes[0].cuts[1]', /twice/],
  ['an answer stands once', 'questions[0].answers[1].id', 'red', 'questions[0].answers[1]', /twice/],
  ['an id is used once', 'fixes[1].id', 'badge-color', 'fixes[1].id', /id of another record/],
  ['an id is not one of the triage', 'fixes[1].id', 'something-else', 'fixes[1].id', /the triage uses/],
  ['nor of a preparation', 'fixes[1].id', 'open-phone', 'fixes[1].id', /the triage uses/],
  [
    '"unknown" is no answer to list',
    'questions[0].answers[2]',
    { id: 'unknown', label: 'Hm' },
    'questions[0].answers',
    /"unknown"/,
  ],
  [
    'a usual row has answers of the question',
    'questions[0].usual.blue',
    'possible',
    'questions[0].usual.blue',
    /no answer "blue"/,
  ],
  [
    'and so has the row of a cause',
    'questions[0].causes.badge-expired.blue',
    'possible',
    'questions[0].causes.badge-expired.blue',
    /no answer "blue"/,
  ],
  [
    'a check that changes something says so',
    'questions[0].how[0].steps[0]',
    CHANGING,
    'questions[0].how[0].steps[0].caution',
    /is missing/,
  ],
  ['a hand-over goes to somebody', 'fixes[1].to', undefined, 'fixes[1].to', /is missing/],
  ['and nothing else does', 'fixes[0].to', 'host', 'fixes[0].to', /goes to nobody/],
  ['only a hand-over is waited for', 'fixes[0].wait', 5, 'fixes[0].wait', /only a hand-over/],
  ['a risk has an undo', 'fixes[0].undo', undefined, 'fixes[0].undo', /is missing/],
  ['so has a change', 'fixes[1].variants[0].steps[0]', CHANGING, 'fixes[1].undo', /is missing/],
  ['and what weakens', 'fixes[1].weakens', 'A protection.', 'fixes[1].undo', /is missing/],
  ['what weakens names what is safer', 'fixes[0].safer', undefined, 'fixes[0].weakens', /no safer fix/],
  ['what cuts leaves a way back', 'fixes[1]', { ...fix, cuts: ['phone'] }, 'fixes[1].cuts', /every access/],
  [
    'a changing step of what cuts has a caution',
    'fixes[0].variants[0].steps[0]',
    CHANGING,
    'fixes[0].variants[0].steps[0].caution',
    /is missing/,
  ],
  ['a risk has a reason', 'fixes[0].risk.reason', undefined, 'fixes[0].risk.reason', /is missing/],
  ['a fix is verified', 'fixes[0].verify', undefined, 'fixes[0].verify', /is missing/],
  [
    'a blank of a command is known',
    'fixes[0].variants[0].steps[0].command.run',
    'x {{hots}}',
    'fixes[0].variants[0].steps[0].command.run',
    /"hots" is none of the blanks/,
  ],
  ['an own fix is not forbidden', 'forbid.renew-badge', 'no', 'forbid.renew-badge', /.*/],
];

/** What only an atlas can say. */
const WITHOUT_SENSE: readonly Bad[] = [
  ['a forbidden fix is one of ours', 'forbid.turn-off', 'no', 'forbid.turn-off', /is none of the fixes of the dataset/],
  ['and not retired', 'forbid.ask-provider', 'no', 'forbid.ask-provider', /is none of the fixes/],
  ['a fix with another cost exists', 'costs.fixes.x', 1, 'costs.fixes.x', /is none of the fixes of the dataset/],
  [
    'a question with another cost exists',
    'costs.questions.x',
    1,
    'costs.questions.x',
    /is none of the questions of the dataset/,
  ],
  [
    'a symptom with other priors is ours',
    'priors.kiosk-locked',
    {},
    'priors.kiosk-locked',
    /is none of the symptoms of the dataset/,
  ],
  [
    'a cause with another prior exists',
    'priors.viewer-stops.x',
    'rare',
    'priors.viewer-stops.x',
    /is none of the causes$/,
  ],
  ['a fact is about a question', 'facts.x', 'on', 'facts.x', /is none of the questions$/],
  ['and has one of its answers', 'facts.lamp', 'red', 'facts.lamp', /"lamp" has no answer "red"/],
  ['which is not "I don\'t know"', 'facts.lamp', 'unknown', 'facts.lamp', /no answer "unknown"/],
  ['a code exists', 'symptoms[0].signs.codes[0]', 'viewer/0x99', 'symptoms[0].signs.codes[0]', /is none of the codes/],
  ['a listed cause exists', 'symptoms[0].causes[1].cause', 'x', 'symptoms[0].causes[1].cause', /is none of the causes/],
  [
    'a red flag has a question',
    'symptoms[0].redFlags[0].when.question',
    'x',
    'symptoms[0].redFlags[0].when.question',
    /is none of the questions/,
  ],
  [
    'with that answer',
    'symptoms[0].redFlags[0].when.answer',
    'x',
    'symptoms[0].redFlags[0].when.answer',
    /"smoke" has no answer/,
  ],
  ['and a step', 'symptoms[0].redFlags[0].fix', 'x', 'symptoms[0].redFlags[0].fix', /is none of the fixes/],
  ['a cause answers a question', 'causes[0].answers.x', {}, 'causes[0].answers.x', /is none of the questions/],
  ['with its answers', 'causes[0].answers.lamp.red', 'possible', 'causes[0].answers.lamp.red', /"lamp" has no answer/],
  [
    'a question is kept to a symptom',
    'questions[0].symptoms[0]',
    'x',
    'questions[0].symptoms[0]',
    /is none of the symptoms/,
  ],
  ['a cause that answers it exists', 'questions[0].causes.x', {}, 'questions[0].causes.x', /is none of the causes/],
  ['a cured cause exists', 'fixes[1].cures[0].cause', 'x', 'fixes[1].cures[0].cause', /is none of the causes/],
  ['a safer fix exists', 'fixes[0].safer', 'x', 'fixes[0].safer', /is none of the fixes/],
  ['and has no higher risk', 'fixes[1].safer', 'restart-service', 'fixes[1].safer', /higher risk/],
  ['nor waits for this one', 'fixes[0].safer', 'renew-badge', 'fixes[0].safer', /waits for itself/],
  ['an id is not one of ours', 'fixes[1].id', 'switch-off', 'fixes[1].id', /id of another record/],
  ['nor one that was ours', 'fixes[1].id', 'ask-provider', 'fixes[1].id', /id of another record/],
];

function problemsOf(value: unknown) {
  const read = readOverlay(atlas, value);
  return 'problems' in read ? read.problems : [];
}

describe('an overlay with every field', () => {
  test('is read, by the schema too', () => {
    assert.deepEqual(problemsOf(sampleOverlay()), []);
    assert.equal(schema.safeParse(sampleOverlay()).success, true);
  });

  test('is a frozen copy, and the same object for the same content in any order', () => {
    const given = sampleOverlay();
    const read = readOverlay(atlas, given);
    assert.ok('overlay' in read && read.overlay !== (given as unknown));
    given.name = 'Changed later';
    assert.equal(read.overlay.name, 'Example Works');
    assert.ok(Object.isFrozen(read.overlay) && Object.isFrozen(read.overlay['fixes']));
    const turned = Object.fromEntries(Object.entries(sampleOverlay()).reverse());
    const again = readOverlay(atlas, turned);
    assert.ok('overlay' in again && again.overlay === read.overlay);
  });

  test('may also be a name and nothing more', () => {
    assert.deepEqual(problemsOf({ name: 'Example Works' }), []);
  });
});

describe('what has another form is refused, by the schema too:', () => {
  for (const [rule, at, value, path, message] of MALFORMED) {
    test(rule, () => {
      const bad = sampleWith(at, value);
      const problems = problemsOf(bad);
      const mine = problems.find((problem) => problem.path === path);
      assert.ok(mine, JSON.stringify(problems));
      assert.match(mine.message, message);
      assert.ok(mine.hint.length > 0);
      assert.equal(schema.safeParse(bad).success, false);
    });
  }
});

describe('what has no sense on this atlas is refused:', () => {
  for (const [rule, at, value, path, message] of WITHOUT_SENSE) {
    test(rule, () => {
      const problems = problemsOf(sampleWith(at, value));
      assert.deepEqual(
        problems.map((problem) => problem.path),
        [path],
      );
      assert.match(problems[0]?.message ?? '', message);
    });
  }

  test('a cause that no symptom lists', () => {
    const value = { name: 'x', causes: [{ id: 'lost', title: 'Lost', side: 'host' }] };
    assert.deepEqual(
      problemsOf(value).map(({ path }) => path),
      ['causes[0]'],
    );
  });

  test('a question on which no cause depends', () => {
    const { causes: _, usual: __, ...question } = sampleOverlay().questions[0] ?? {};
    const value = { name: 'x', questions: [{ ...question, symptoms: ['viewer-stops'] }] };
    assert.deepEqual(
      problemsOf(value).map(({ path }) => path),
      ['questions[0]'],
    );
  });
});

describe('problems', () => {
  test('are all listed at once, each with what was found and what to do', () => {
    const bad = { nam: 'x', contacts: { host: { wait: -1 } }, forbid: { 'no-such-fix': '' }, facts: { lamp: 'blue' } };
    assert.deepEqual(problemsOf(bad), [
      { path: 'nam', message: 'there is no such field', hint: problemsOf(bad)[0]?.hint },
      { path: 'name', message: 'is missing', hint: 'write one line, at most 80 characters' },
      { path: 'contacts.host.who', message: 'is missing', hint: 'write one line, at most 300 characters' },
      { path: 'contacts.host.wait', message: 'found -1', hint: 'write a number from 1 to 10080' },
      {
        path: 'forbid.no-such-fix',
        message: '"no-such-fix" is none of the fixes of the dataset',
        hint: 'name one that exists',
      },
      { path: 'forbid.no-such-fix', message: 'found ""', hint: 'write one line, at most 300 characters' },
      { path: 'facts.lamp', message: '"lamp" has no answer "blue"', hint: 'one of: on, off' },
    ]);
    assert.match(problemsOf(bad)[0]?.hint ?? '', /^one of: name, logo, contacts, /);
  });

  test('of what is no object at all are one', () => {
    for (const value of [null, undefined, 5, 'x', [], true]) assert.equal(problemsOf(value).length, 1);
  });

  test('of a value that breaks when it is read are one', () => {
    const breaking = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('broken');
        },
      },
    );
    assert.match(problemsOf(breaking)[0]?.message ?? '', /broken/);
  });
});
