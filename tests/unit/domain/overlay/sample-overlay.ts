/** Rules of a made-up company on the small dataset of `tests/contract/data`, with every field that there is. */
export function sampleOverlay() {
  return {
    name: 'Example Works',
    logo: 'https://portal.example/logo.svg',
    contacts: {
      network: {
        who: 'Network desk',
        phone: '+1 555 0100',
        mail: 'net@works.example',
        hours: 'Mon-Fri 8-18',
        wait: 30,
      },
      host: { who: 'Server team', wait: 45 },
    },
    ticket: 'https://tickets.example/new?title={title}&text={text}',
    placeholders: { gateway: 'gate.works.example', broker: 'broker.works.example', 'dns-suffix': 'works.example' },
    hosts: ['srv-*.works.example'],
    forbid: { 'renew-certificate': 'certificates come from our own service' },
    costs: { fixes: { 'push-cable-in': 7 }, questions: { log: 9 }, doors: { 'host-console': 60 } },
    priors: { 'viewer-stops': { 'cable-loose': 'rare', 'badge-expired': 'common' } },
    facts: { lamp: 'on' },
    symptoms: [
      {
        id: 'kiosk-locked',
        title: 'The kiosk says that it is locked',
        signs: {
          codes: ['viewer/0x904'],
          pairs: [{ code: 'viewer/0x10', with: 'system/0x5' }],
          messages: [
            { text: 'This kiosk is locked by the front desk' },
            { text: 'Dieser Kiosk ist gesperrt', language: 'de' },
          ],
          words: ['kiosk is locked'],
        },
        causes: [
          { cause: 'badge-expired', likelihood: 'common' },
          { cause: 'service-stopped', likelihood: 'rare' },
        ],
        redFlags: [{ when: { question: 'smoke', answer: 'yes' }, fix: 'switch-off' }],
      },
    ],
    causes: [
      {
        id: 'badge-expired',
        title: 'The badge has expired',
        side: 'directory',
        answers: { lamp: { on: 'expected', off: 'unlikely' } },
      },
    ],
    questions: [
      {
        id: 'badge-color',
        title: 'Look at the badge',
        text: { user: 'Which color has your badge?', admin: 'Which color has the badge of the user?' },
        minutes: 1,
        canTell: 'most',
        symptoms: ['kiosk-locked', 'viewer-stops'],
        how: [
          {
            access: 'client',
            minutes: 2,
            steps: [{ action: 'Look at the upper left corner.', state: 'It is red or green.' }],
          },
        ],
        answers: [
          { id: 'red', label: 'Red', means: 'It has expired.', cues: ['red badge'] },
          { id: 'green', label: 'Green' },
        ],
        usual: { green: 'expected', red: 'unlikely' },
        causes: { 'badge-expired': { red: 'expected', green: 'against' } },
      },
    ],
    fixes: [
      {
        id: 'renew-badge',
        title: 'Renew the badge',
        summary: 'The front desk renews it.',
        kind: 'repair',
        cures: [{ cause: 'badge-expired', chance: 'nearly-always' }],
        minutes: 10,
        risk: { level: 'medium', reason: 'Sessions of the badge end.' },
        cuts: ['client'],
        weakens: 'The old badge works for an hour.',
        safer: 'push-cable-in',
        rollback: { text: 'Keep the old badge.', steps: [{ action: 'Put it aside.' }] },
        before: 'Note the number.',
        variants: [
          {
            access: 'phone',
            minutes: 12,
            steps: [
              {
                action: 'Call the front desk.',
                caution: 'It ends the session.',
                command: {
                  shell: 'powershell',
                  run: 'Update-Badge -Server {{broker}}',
                  effect: 'changing',
                  elevated: true,
                },
              },
            ],
          },
          { access: 'host-console', steps: [{ action: 'Renew it there.' }] },
        ],
        undo: { text: 'Ask for the old one.', steps: [{ action: 'Call again.' }] },
        verify: [{ action: 'Hold it to the reader.', state: 'It is green.' }],
      },
      {
        id: 'ask-front-desk',
        title: 'Hand over to the front desk',
        summary: 'They see all badges.',
        kind: 'hand-over',
        to: 'directory',
        wait: 20,
        cures: [{ cause: 'badge-expired', chance: 'usually' }],
        minutes: 5,
        risk: { level: 'none', reason: 'Nothing is changed.' },
        lastResort: 'Nobody else can.',
        variants: [{ access: 'phone', steps: [{ action: 'Call the front desk.' }] }],
        verify: [{ action: 'Try again.' }],
      },
    ],
    words: { back: '← Return', copied: 'Is copied' },
  };
}

/** The sample with something else at a path such as `fixes[0].undo`; `undefined` takes it out. */
export function sampleWith(path: string, value: unknown): unknown {
  const sample: unknown = structuredClone(sampleOverlay());
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  const place = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], sample) as Record<
    string,
    unknown
  >;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return sample;
}
