/**
 * Synthetic records: the same for everybody who runs this. The words are random, the shape is that of a symptom article
 * of about 650 words with a dialog, action lines with commands, claims, a table and sources.
 */

type Literal = Readonly<Record<string, unknown>>;

export interface SyntheticRecords {
  readonly symptoms: ReadonlyMap<string, Literal>;
  /** What all symptoms share: causes, fixes, questions, sources, codes. */
  readonly pool: Readonly<
    Record<'code-spaces' | 'causes' | 'fixes' | 'questions' | 'sources', Readonly<Record<string, Literal>>>
  >;
}

const POOL = { causes: 40, fixes: 40, questions: 20, sources: 50, codes: 400 };
const DAY = '2026-11-22';
const WORDS =
  'the host client server gateway closes opens answers refuses certificate key store service restart event log network port layer session license policy value before after because without only first second time name account group update version security credential connection socket handshake expired missing wrong stored written read allowed blocked listener adapter route proxy'.split(
    ' ',
  );

/** mulberry32: small, seeded, the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function createWriter(seed: number) {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const line = (count: number) => `T${words(count)}`;
  /** Every fourth sentence has code, emphasis or a link, as prose in the records does. */
  const prose = (count: number) => {
    const extra = [
      `, see \`${pick(WORDS)}.${pick(WORDS)}\``,
      `, *${pick(WORDS)}*`,
      `, as [said](cause:c${Math.floor(random() * POOL.causes)})`,
    ];
    return `A ${words(count)}${random() < 0.25 ? pick(extra) : ''}.`;
  };
  const index = (size: number) => Math.floor(random() * size);
  const some = (prefix: string, size: number, count: number) => {
    const start = index(size);
    return Array.from({ length: count }, (_, offset) => `${prefix}${(start + offset) % size}`);
  };
  return { words, line, prose, pick, index, some };
}

export function createRecords(count: number): SyntheticRecords {
  const symptoms = new Map(Array.from({ length: count }, (_, index) => [`s${index}`, symptom(index)] as const));
  const record = (prefix: string, size: number, make: (index: number) => Literal) =>
    Object.fromEntries(Array.from({ length: size }, (_, index) => [`${prefix}${index}`, make(index)]));
  return {
    symptoms,
    pool: {
      'code-spaces': { 'mstsc-disconnect': codeSpace() },
      causes: record('c', POOL.causes, cause),
      fixes: record('f', POOL.fixes, fix),
      questions: record('q', POOL.questions, question),
      sources: record('src', POOL.sources, source),
    },
  };
}

function symptom(seed: number): Literal {
  const { line, prose, pick, index, some } = createWriter(seed + 1);
  const code = () => `mstsc-disconnect/0x${(index(POOL.codes) + 1).toString(16)}`;
  const sources = () => some('src', POOL.sources, 1);
  const claim = () => ({
    claim: prose(7),
    verdict: pick(['supported', 'plausible', 'unsupported', 'wrong']),
    reason: prose(12),
    sources: sources(),
    verified: DAY,
  });
  const causes = some('c', POOL.causes, 2);
  return {
    title: line(8),
    summary: prose(12),
    phases: ['tls', 'tcp'],
    signs: {
      codes: [code()],
      messages: [{ text: line(14), title: 'Remote Desktop Connection', client: 'mstsc', source: sources()[0] }],
    },
    saying: prose(20),
    meanings: [...new Set([code(), code()])].map((id) => ({ code: id, says: prose(6), not: [prose(5)] })),
    first: some('q', POOL.questions, 2),
    ways: causes.map((id) => ({ title: line(3), text: prose(9), phase: 'tls', cause: id })),
    causes: causes.map((id, place) => ({ cause: id, likelihood: place === 0 ? 'common' : 'rare' })),
    claims: [claim(), claim(), claim()],
    elsewhere: ['freerdp', 'macos'].map((client) => ({ client, shows: prose(6), code: code(), sources: sources() })),
    confusedWith: [],
    end: prose(10),
    changes: [{ date: DAY, what: line(5) }],
    sources: sources(),
    verified: DAY,
  };
}

function steps(seed: number, count: number): Literal[] {
  const { prose, words, line } = createWriter(seed);
  return Array.from({ length: count }, () => ({
    action: prose(5),
    state: line(3),
    command: {
      shell: 'powershell',
      run: `Get-ChildItem 'Cert:\\LocalMachine\\${words(1)}' | Where-Object { $_.Name -lt "{{host}}" }`,
      effect: 'read-only',
    },
  }));
}

function cause(index: number): Literal {
  const { line, prose, some } = createWriter(10_000_000 + index);
  return {
    title: line(6),
    summary: prose(8),
    phase: 'tls',
    side: 'host',
    mechanism: prose(18),
    tells: [prose(5)],
    sources: some('src', POOL.sources, 1),
    verified: DAY,
  };
}

function fix(index: number): Literal {
  const { line, prose, some } = createWriter(20_000_000 + index);
  return {
    title: line(5),
    summary: prose(9),
    kind: 'repair',
    cures: [{ cause: `c${index % POOL.causes}`, chance: 'usually' }],
    minutes: 5,
    risk: { level: index % 2 === 0 ? 'low' : 'medium', reason: prose(6) },
    variants: [{ access: 'host-console', steps: steps(30_000_000 + index, 1) }],
    undo: { text: prose(5) },
    verify: [{ action: prose(4), state: line(3) }],
    sources: some('src', POOL.sources, 1),
    verified: DAY,
  };
}

function question(index: number): Literal {
  const { line, some } = createWriter(40_000_000 + index);
  return {
    title: line(4),
    text: { user: line(6), admin: line(6) },
    minutes: 2,
    canTell: 'most',
    how: [{ access: 'client', steps: steps(50_000_000 + index, 1) }],
    answers: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
    sources: some('src', POOL.sources, 1),
    verified: DAY,
  };
}

function source(index: number): Literal {
  const { line } = createWriter(60_000_000 + index);
  return {
    title: line(5),
    publisher: 'Microsoft',
    url: `https://learn.microsoft.com/${index}`,
    kind: 'vendor-doc',
    read: DAY,
    covers: line(6),
  };
}

function codeSpace(): Literal {
  const { line, prose, some } = createWriter(70_000_000);
  return {
    title: 'Disconnect reason',
    short: 'mstsc',
    about: prose(5),
    seen: [line(3)],
    recognize: prose(5),
    side: 'client',
    written: 'hex',
    codes: Array.from({ length: POOL.codes }, (_, index) => ({
      value: `0x${(index + 1).toString(16)}`,
      meaning: line(4),
      phase: 'tls',
      confidence: 'primary',
      sources: some('src', POOL.sources, 1),
    })),
  };
}
