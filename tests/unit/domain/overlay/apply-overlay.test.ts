import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Atlas, Case } from '#domain/contract.d.ts';
import { lookUp } from '#domain/lookup/look-up.ts';
import { applyOverlay } from '#domain/overlay/apply-overlay.ts';
import { describeOverlay } from '#domain/overlay/describe-overlay.ts';
import { answer, replay, report, startCase } from '#domain/triage/case.ts';
import type { CaseEvent } from '#domain/triage/case-event.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { caseFromUrl } from '#domain/triage/case-url.ts';
import { nextStep } from '#domain/triage/next-step.ts';
import { planOf } from '#domain/triage/plan-of.ts';
import { rankedCauses, rankedFixes } from '#domain/triage/rank.ts';
import { transcript } from '#domain/triage/transcript.ts';
import { cableAtlas } from '../triage/cable-atlas.ts';
import { sampleOverlay } from './sample-overlay.ts';

const plain = cableAtlas();
const sample = sampleOverlay();
const ruled = applyOverlay(plain, sample);
const start = startCase(plain, { symptom: 'viewer-stops', overlay: sample });

function ids(rows: readonly { readonly id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** The steps of a reader whom nothing helps and who knows nothing. */
function stepsInVain(atlas: Atlas, from: Case): string[] {
  const steps: string[] = [];
  for (let c = from; steps.length < 50;) {
    const step = nextStep(atlas, c);
    if (step.kind === 'done') return steps;
    steps.push(step.id);
    if (step.kind === 'hand-over') return steps;
    c =
      step.kind === 'question'
        ? answer(atlas, c, step.id, 'unknown')
        : report(atlas, c, step.id, step.kind === 'prepare' ? 'fixed' : 'failed');
  }
  throw new Error(`no end: ${steps.join(' ')}`);
}

describe('an atlas with rules', () => {
  test('is frozen, is made once, and leaves the given one as it was', () => {
    const before = structuredClone(plain);
    assert.equal(applyOverlay(plain, sampleOverlay()), ruled);
    assert.equal(applyOverlay(ruled, sample), ruled);
    assert.ok(Object.isFrozen(ruled) && Object.isFrozen(ruled.fixes));
    assert.deepEqual(plain, before);
    assert.equal(planOf(plain).rules, undefined);
  });

  test('takes other rules in their place, and is plain again with bad ones', () => {
    const other = applyOverlay(ruled, { name: 'Other Works' });
    assert.deepEqual(ids(other.fixes), ids(plain.fixes));
    assert.equal(applyOverlay(ruled, { name: 5 }), plain);
  });

  test('has the records of the company, of which only a symptom leads anywhere', () => {
    assert.deepEqual(ruled.symptoms.at(-1), {
      id: 'kiosk-locked',
      title: 'The kiosk says that it is locked',
      path: 'triage/#see=kiosk-locked',
    });
    assert.deepEqual(ids(ruled.fixes).slice(-2), ['renew-badge', 'ask-front-desk']);
    assert.equal(ruled.questions.at(-1)?.answers[0]?.label, 'Red');
  });

  test('finds them by code, pair, message, words and cues', () => {
    const found = (text: string) => lookUp(ruled, text).symptoms.map(({ id, match }) => `${id} ${match}`);
    assert.deepEqual(found('viewer error code 0x904'), ['kiosk-locked code']);
    assert.ok(found('viewer 0x10, system error 5').includes('kiosk-locked pair'));
    assert.deepEqual(found('This kiosk is locked by the front desk'), ['kiosk-locked message']);
    assert.equal(found('since today our kiosk stays locked')[0], 'kiosk-locked words');
    assert.deepEqual(
      lookUp(ruled, 'they have a red badge').facts.map(({ question, answer: said }) => [question, said]),
      [['badge-color', 'red']],
    );
    assert.ok(ruled.codes.find(({ id }) => id === 'viewer/0x904')?.symptoms.includes('kiosk-locked'));
    assert.deepEqual(lookUp(plain, 'This kiosk is locked by the front desk').symptoms, []);
  });

  test('leads a code of ours and of the company to both', () => {
    const c = startCase(
      applyOverlay(plain, { ...sample, symptoms: [{ ...sample.symptoms[0], signs: { codes: ['viewer/0x10'] } }] }),
      { codes: ['viewer/0x10'] },
    );
    const step = nextStep(ruled, c);
    assert.ok(step.kind === 'question' && step.id === 'what-do-you-see');
    assert.deepEqual(ids(step.answers), ['viewer-stops', 'kiosk-locked', 'unknown']);
  });
});

describe('the rules of a case', () => {
  test('stand in its first event, and hold with the plain atlas and with the derived one', () => {
    assert.deepEqual(start.refused, []);
    const [first, fact] = start.events as CaseEvent[];
    assert.ok(first?.kind === 'rules' && first.name === 'Example Works' && Object.isFrozen(first.overlay));
    assert.deepEqual(fact, { kind: 'answer', question: 'lamp', answer: 'on' });
    assert.deepEqual(startCase(ruled, { symptom: 'viewer-stops' }), start);
    for (const call of [nextStep, rankedFixes, rankedCauses]) assert.deepEqual(call(plain, start), call(ruled, start));
    assert.equal(transcript(plain, start, 'text'), transcript(ruled, start, 'text'));
  });

  test('hold for a case that went through JSON', () => {
    const copy: Case = JSON.parse(JSON.stringify(start));
    assert.deepEqual(nextStep(plain, copy), nextStep(plain, start));
    assert.deepEqual(
      answer(plain, copy, 'badge-color', 'red').events,
      answer(plain, start, 'badge-color', 'red').events,
    );
  });

  test('never offer what is forbidden', () => {
    assert.ok(
      stepsInVain(plain, startCase(plain, { symptom: 'viewer-stops', has: ['host-console'] })).includes(
        'renew-certificate',
      ),
    );
    assert.ok(!stepsInVain(plain, start).includes('renew-certificate'));
    assert.ok(!ids(rankedFixes(plain, start)).includes('renew-certificate'));
  });

  test('keep what was tried all the same as evidence', () => {
    const tried = report(plain, start, 'renew-certificate', 'failed');
    assert.deepEqual(tried.refused, []);
    assert.match(transcript(plain, tried, 'text'), /Renew the certificate: did not help/);
  });

  test('change priors, and put causes of the company among ours', () => {
    const causes = ids(
      rankedCauses(plain, startCase(plain, { symptom: 'viewer-stops', overlay: { ...sample, facts: {} } })),
    );
    assert.equal(causes[0], 'badge-expired');
    assert.equal(causes.at(-1), 'cable-loose');
  });

  test('change minutes', () => {
    const plan = planOf(ruled);
    assert.deepEqual(plan.fixes.get('push-cable-in')?.variants, [['client', 7]]);
    assert.deepEqual(
      plan.questions.get('log')?.how.map(([, minutes]) => minutes),
      [9, 9],
    );
    assert.equal(ruled.fixes.find(({ id }) => id === 'push-cable-in')?.minutes, 7);
    const open = (c: Case) =>
      rankedFixes(plain, c).length > 0 && nextStep(plain, report(plain, c, 'push-cable-in', 'failed'));
    assert.notDeepEqual(open(start), open(startCase(plain, { symptom: 'viewer-stops' })));
  });

  test('name whom to turn to, and how long that takes', () => {
    let c = start;
    for (const fix of [
      'push-cable-in',
      'restart-service',
      'switch-off',
      'renew-badge',
      'ask-front-desk',
      'ask-host-team',
    ])
      c = report(plain, c, fix, 'failed');
    const step = nextStep(plain, c);
    assert.ok(step.kind === 'hand-over' && step.to === 'network');
    assert.equal(step.cost, 30);
    assert.ok(step.why.includes('There it goes to Network desk, +1 555 0100, net@works.example, Mon-Fri 8-18.'));
    assert.match(
      transcript(plain, c, 'text'),
      /Hand over: to whoever looks after the network: Network desk, \+1 555 0100/,
    );
  });

  test('hold the lock-out guard for the fixes of the company', () => {
    const others = { fixes: [{ ...sample.fixes[0], minutes: 1 }], contacts: { directory: { who: 'Desk', wait: 900 } } };
    const overlay = { ...sample, ...others, facts: {}, priors: {} };
    const c = startCase(plain, { symptom: 'kiosk-locked', overlay, facts: { 'badge-color': 'red' } });
    const tried = report(plain, report(plain, c, 'push-cable-in', 'failed'), 'restart-service', 'skipped');
    const step = nextStep(plain, tried);
    assert.ok(step.kind === 'prepare' && step.for === 'renew-badge', JSON.stringify(step));
  });

  test('end the case with a fix of the company', () => {
    assert.deepEqual(nextStep(plain, report(plain, start, 'renew-badge', 'fixed')), {
      kind: 'done',
      outcome: 'fixed',
      why: [],
      cost: 0,
    });
  });

  test('give way to what the reader says', () => {
    const c = startCase(plain, { symptom: 'viewer-stops', overlay: sample, facts: { lamp: 'off' } });
    assert.deepEqual(c.events[1], { kind: 'answer', question: 'lamp', answer: 'off' });
  });

  test('are refused as a whole where they are bad, with every problem, and the case is plain', () => {
    const c = startCase(plain, { symptom: 'viewer-stops', overlay: { ...sample, forbid: { x: 'y' }, logo: 'data:,' } });
    assert.deepEqual(c.events, startCase(plain, { symptom: 'viewer-stops' }).events);
    assert.deepEqual(
      c.refused.map(({ reason }) => reason),
      [
        'the overlay cannot be used: logo: found "data:,"; write an address: https:// or relative',
        'the overlay cannot be used: forbid.x: "x" is none of the fixes of the dataset; name one that exists',
      ],
    );
  });
});

describe('an address', () => {
  const url = caseToUrl(start);

  test('has the name and the hash of the rules, and nothing of what is in them', () => {
    assert.match(url, /#v=2026-01-02\.contract&rules=\*[0-9a-f]{8}\.Example\+Works&say=lamp\.on&see=viewer-stops$/);
    assert.doesNotMatch(url, /desk|555|gate/);
  });

  test('is the same case again on the atlas with these rules', () => {
    assert.deepEqual(caseFromUrl(ruled, url), start);
  });

  test('keeps the rest on an atlas without them, and says what is missing', () => {
    const c = caseFromUrl(plain, url);
    assert.deepEqual(c.events, start.events.slice(1));
    assert.match(
      c.refused[0]?.reason ?? '',
      /^the rules of Example Works under which this case was made \([0-9a-f]{8}\) are not here$/,
    );
  });

  test('made elsewhere gets the rules of the atlas, and the facts that it does not answer', () => {
    const c = caseFromUrl(ruled, caseToUrl(startCase(plain, { symptom: 'viewer-stops' })));
    assert.deepEqual(c, start);
    const off = caseFromUrl(ruled, caseToUrl(startCase(plain, { symptom: 'viewer-stops', facts: { lamp: 'off' } })));
    assert.deepEqual(off.events[1], { kind: 'answer', question: 'lamp', answer: 'off' });
  });

  test('made under other rules goes on under those of the atlas and says so', () => {
    const other = caseToUrl(startCase(plain, { symptom: 'viewer-stops', overlay: { name: 'Other Works & Co.' } }));
    const c = caseFromUrl(ruled, other);
    assert.match(c.refused[0]?.reason ?? '', /^the rules of Other Works & Co\. under/);
    assert.deepEqual(c.events[0], start.events[0]);
  });

  test('may have its parts in any order', () => {
    const [head, version, rules, ...rest] = url.split(/[#&]/);
    assert.deepEqual(
      caseFromUrl(ruled, `${head}#${[version, ...rest, rules].join('&')}`).events.at(0),
      start.events[0],
    );
    assert.deepEqual(
      replay(plain, plain.version, [...start.events].reverse() as CaseEvent[]).events[0],
      start.events[0],
    );
  });

  test('of the first release is still read', () => {
    const c = caseFromUrl(plain, 'triage/#v=2026-01-02.contract&rules=90.smoke&see=viewer-stops');
    assert.deepEqual(c.events[0], { kind: 'overlay', handOver: 90, omit: ['smoke'] });
  });
});

describe('a transcript', () => {
  test('says which rules there were and what they changed in this case', () => {
    const parts = transcript(plain, start, 'text').split('\n\n');
    assert.equal(
      parts[1],
      ['- Rules of Example Works: applied', '- Look at the lamp: It is on', '- Seen: The viewer stops'].join('\n'),
    );
    // At the end, because a mail may be cut there.
    assert.deepEqual(parts.slice(-3, -1), [
      'Rules of Example Works',
      [
        '- Never offered: "Renew the certificate" (certificates come from our own service).',
        '- Answered for everybody: "Look at the lamp": It is on.',
        '- Likelihoods changed for "The viewer stops": The badge has expired (common), The cable is loose (rare).',
      ].join('\n'),
    ]);
  });

  test('does not hand on the telephone list of the company', () => {
    const { events, rules } = JSON.parse(transcript(plain, start, 'json'));
    assert.equal(rules.changed.length, 3);
    assert.deepEqual(Object.keys(events[0]), ['kind', 'name', 'hash']);
  });
});

describe('described', () => {
  test('is everything that the rules change', () => {
    assert.deepEqual(describeOverlay(plain, sample), [
      'Never offered: "Renew the certificate" (certificates come from our own service).',
      'Answered for everybody: "Look at the lamp": It is on.',
      'What lies with the host goes to Server team; an answer takes about 45 minutes.',
      'What lies with the network goes to Network desk, +1 555 0100, net@works.example, Mon-Fri 8-18; an answer takes about 30 minutes.',
      'Tickets are opened at its own address.',
      'Likelihoods changed for "The viewer stops": The badge has expired (common), The cable is loose (rare).',
      '"Push the cable in" takes about 7 minutes here.',
      '"Read the log" takes about 9 minutes here.',
      "To reach the host's own screen or console takes about 60 minutes here.",
      'Added symptoms: "The kiosk says that it is locked".',
      'Added causes: "The badge has expired".',
      'Added questions: "Look at the badge".',
      'Added fixes: "Renew the badge" and "Hand over to the front desk".',
      'Filled into commands: broker broker.works.example, dns-suffix works.example, gateway gate.works.example.',
      'Words of its own: 2.',
    ]);
  });

  test('is what is wrong with bad rules', () => {
    assert.deepEqual(describeOverlay(plain, {}), ['name: is missing; write one line, at most 80 characters.']);
  });
});
