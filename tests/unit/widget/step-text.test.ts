import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Step } from '#domain/contract.d.ts';
import { stepText } from '#widget/triage/step-text.ts';
import { sampleAtlas } from './sample-atlas.ts';
import { words } from './all-words.ts';

const { atlas, dataset } = sampleAtlas();
const question = dataset.questions.get('sample-port-answers')?.data;
const fix = dataset.fixes.get('sample-renew-certificate')?.data;
const DRAWING = { host: { atlas }, words, blanks: new Map<string, string>() };
const ABOUT = { why: [], cost: 0 };
const ASK: Step = {
  kind: 'question',
  id: 'sample-port-answers',
  access: 'client',
  answers: [
    { id: 'yes', label: 'It answers' },
    { id: 'unknown', label: "I don't know" },
  ],
  ...ABOUT,
};

test('a question becomes a text with its steps, filled blanks and possible answers', () => {
  assert.equal(
    stepText({ ...DRAWING, blanks: new Map([['host', 'srv-07']]) }, ASK, question ? { question } : {}, 'user'),
    `Please do this and tell me what you see.

Does the line that appears end with "open"?

Do it from the client.

1. Ask the port.
   Test-NetConnection 'srv-07' -Port <port>
   You should see: The last line says True or False.

Answer with one of these:
- It answers
- I don't know
`,
  );
});

test('a question is put to an administrator in their words, without its record too', () => {
  const text = stepText(DRAWING, ASK, {}, 'admin');
  assert.match(text, /Does the port of the host accept a connection\?/);
  assert.match(text, /- It answers\n/);
});

test('a fix says what it can cut before its first step, and how to check and undo it after the last', () => {
  const step: Step = { kind: 'fix', id: 'sample-renew-certificate', access: 'remote-powershell', ...ABOUT };
  const text = stepText(DRAWING, step, fix ? { fix } : {}, 'admin');
  const order = [
    'Caution: The listener restarts',
    'it can cut work from the client, over PowerShell remoting.',
    '1. Bind the new certificate.',
    'Then check:',
    'To undo it: Bind the old certificate.',
    '- It did not help',
  ].map((part) => text.indexOf(part));
  assert.deepEqual(
    order,
    [...order].sort((a, b) => a - b),
  );
  assert.ok(!order.includes(-1), text);
});

test('a preparation says to do nothing else before', () => {
  const step: Step = {
    kind: 'prepare',
    id: 'arm-rollback-of-sample-renew-certificate',
    for: 'sample-renew-certificate',
    ...ABOUT,
  };
  const text = stepText(DRAWING, step, fix ? { fix } : {}, 'admin');
  assert.match(text, /Do nothing else before\./);
  assert.match(text, /schtasks \/create/);
});
