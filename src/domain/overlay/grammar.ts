import type { CompanyBlank } from '#dataset/vocabulary.ts';
import { EFFECT_LABELS, FIX_KIND_LABELS, SHELL_LABELS } from '../step-labels.ts';
import { SIDE_WORDS } from '../triage/wording.ts';
import { CAN_TELL, CHANCE, DOOR, EXPECTED, PRIOR, RISK } from '../triage/words.ts';

/**
 * `src/dataset/schema/overlay.ts` once more, without zod, small enough for a browser; a test holds the two against each
 * other. A field is `name:type`, with `?` where it may be left out. A type is a name of one of the tables below, a range
 * `0..9`, a list `type*fewest,most`, with the field that tells its items apart or `=`, or a map `{type of key}type`.
 */
export const SHAPES: Readonly<Record<string, string>> = {
  overlay:
    'name:name logo?:logo contacts?:{side}contact ticket?:ticket placeholders?:{blank}value hosts?:host*1,20 forbid?:{ourFix}line costs?:costs priors?:{ourSymptom}{cause}prior facts?:{question}answer symptoms?:symptomRecord*0,200 causes?:causeRecord*0,200 questions?:questionRecord*0,200 fixes?:fixRecord*0,200 words?:{word}words',
  contact: 'who:line phone?:line mail?:mail hours?:line wait?:1..10080',
  costs: 'fixes?:{ourFix}0..10080 questions?:{ourQuestion}0..10080 doors?:{door}1..10080',
  symptomRecord: 'id:own title:line signs?:signs causes:listed*1,60,cause redFlags?:redFlag*1,20',
  signs: 'codes?:code*1,50,= pairs?:pair*1,50 messages?:message*1,50 words?:line*1,50',
  pair: 'code:code with:code',
  message: 'text:line language?:language',
  listed: 'cause:cause likelihood:prior',
  redFlag: 'when:when fix:fix',
  when: 'question:question answer:answer',
  causeRecord: 'id:own title:line side:side answers?:{question}{answer}expectation',
  questionRecord:
    'id:asked title:line text:asking minutes:0..240 canTell:canTell symptoms?:symptom*1,500,= how:look*1,9,access answers:reply*2,10,id usual?:{answer}expectation causes?:{cause}{answer}expectation',
  asking: 'user:line admin:line',
  look: 'access:access minutes?:0..240 steps:step*1,50',
  reply: 'id:id label:line means?:prose cues?:line*1,50',
  fixRecord:
    'id:own title:line summary:prose kind:kind to?:side wait?:1..10080 cures:cured*1,60,cause minutes:0..480 risk:risk cuts?:access*1,9,= weakens?:prose lastResort?:prose safer?:fix rollback?:rollback before?:prose variants:variant*1,9,access undo?:undo verify:step*1,50',
  cured: 'cause:cause chance:chance',
  risk: 'level:level reason:prose',
  rollback: 'text:prose steps:step*1,50',
  undo: 'text:prose steps?:step*1,50',
  variant: 'access:access minutes?:0..480 steps:step*1,50',
  step: 'action:prose state?:prose caution?:prose command?:command',
  command: 'shell:shell run:run effect:effect elevated?:flag',
};

/** Blanks that may be filled, and stand in commands. */
const BLANKS: Readonly<Record<CompanyBlank, 1>> = {
  host: 1,
  address: 1,
  gateway: 1,
  user: 1,
  domain: 1,
  'domain-controller': 1,
  'license-server': 1,
  vm: 1,
  'resource-group': 1,
  interface: 1,
  file: 1,
  folder: 1,
  thumbprint: 1,
  'process-id': 1,
  'session-id': 1,
  port: 1,
  broker: 1,
  'dns-suffix': 1,
};
const { client: _, ...doors } = DOOR;

/** Types of which the values are the keys of a table. */
export const CHOICES: Readonly<Record<string, object>> = {
  side: SIDE_WORDS,
  blank: BLANKS,
  prior: PRIOR,
  door: doors,
  expectation: EXPECTED,
  canTell: CAN_TELL,
  access: DOOR,
  kind: FIX_KIND_LABELS,
  chance: CHANCE,
  level: RISK,
  shell: SHELL_LABELS,
  effect: EFFECT_LABELS,
};

/** Types of text: the pattern of the whole of it, and in words what to write. */
export const TEXTS: Readonly<Record<string, readonly [pattern: RegExp, wanted: string]>> = {
  id: [/^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, at most 64'],
  name: [/^(?=.*\S).{1,80}$/, 'one line, at most 80 characters'],
  line: [/^(?=.*\S).{1,300}$/, 'one line, at most 300 characters'],
  prose: [/^(?=[\s\S]*\S)[\s\S]{1,5000}$/, 'text, at most 5000 characters'],
  words: [/^(?=[\s\S]*\S)[\s\S]{1,500}$/, 'text, at most 500 characters'],
  word: [/^[A-Za-z][A-Za-z0-9]{0,60}$/, 'a name of words.json'],
  logo: [/^(?:https:\/\/|(?!\/\/)(?=[^:]*$))[^\s"'<>\\]{1,500}$/, 'an address: https:// or relative'],
  ticket: [
    /^(?:https?:\/\/|mailto:|(?!\/\/)(?=[^:]*$))[^\s"'<>\\]{1,1000}$/,
    'an address: https://, http://, mailto: or relative',
  ],
  mail: [/^[^\s@<>"'?&]{1,64}@[^\s@<>"'?&]{1,190}$/, 'a mail address'],
  host: [/^[A-Za-z0-9*?.-]{1,200}$/, 'a pattern such as srv-*.corp.example'],
  language: [/^[a-z]{2}(-[A-Z]{2})?$/, 'a language such as de or pt-BR'],
  code: [
    /^[a-z0-9-]{1,64}\/(0x(0|[1-9a-f][0-9a-f]{0,15})|[a-z][a-z0-9_.]{0,100})$/,
    'a code such as mstsc-disconnect/0x904',
  ],
  value: [
    /^(?! )(?!-)[\p{L}\p{N} ._:@\\/+-]{1,200}(?<! )$/u,
    'letters, digits, spaces and . _ : @ / \\ + - only: it is pasted into commands',
  ],
};
