import type { Dataset, Entry } from '#dataset/dataset.ts';
import { KIND_NAMES, KINDS, type Kind } from '#dataset/kinds.ts';

type Records = { readonly [K in Kind]?: Readonly<Record<string, unknown>> };

/** A dataset from literals, each checked by its schema, so that a literal is what a YAML file could hold. */
export function datasetOf(records: Records): Dataset {
  const kinds = KIND_NAMES.map((kind) => [
    kind,
    new Map(Object.entries(records[kind] ?? {}).map(([id, data]) => [id, entryOf(kind, id, data)])),
  ]);
  return { ...Object.fromEntries(kinds), info: { asOf: '2026-11-22', file: 'content/dataset.yaml' } } as Dataset;
}

function entryOf(kind: Kind, id: string, literal: unknown): Entry {
  const data = KINDS[kind].parse(literal) as Entry['data'];
  return { kind, id, file: `content/${kind}/${id}.yaml`, data, at: () => ({ line: 1, column: 1 }) };
}

const VERIFIED = '2026-11-22';

/** Small, but with every field that an article draws, and with the texts that break string templates. */
export const RECORDS = {
  'code-spaces': {
    'mstsc-disconnect': {
      title: 'Disconnect reason of Remote Desktop Connection',
      short: 'mstsc error code',
      about: 'The number behind "Error code:".',
      seen: ['Remote Desktop Connection (mstsc) dialog'],
      recognize: 'It stands after "Error code:".',
      side: 'client',
      met: 'sometimes',
      written: 'hex',
      codes: [
        {
          value: '0x904',
          symbol: 'FDCLOSE',
          meaning: 'The socket was closed',
          phase: 'unknown',
          confidence: 'primary',
          sources: ['ms-ondisconnected'],
        },
      ],
    },
    'mstsc-extended': {
      title: 'Extended disconnect reason',
      short: 'mstsc extended code',
      about: 'The number behind "Extended error code:".',
      seen: ['Remote Desktop Connection (mstsc) dialog'],
      recognize: 'It stands after "Extended error code:".',
      side: 'client',
      met: 'sometimes',
      written: 'hex',
      codes: [
        {
          value: '0x7',
          symbol: 'ServerDenied',
          meaning: 'The server denied the connection',
          phase: 'unknown',
          confidence: 'primary',
          sources: ['ms-extended'],
        },
      ],
    },
    'freerdp-errconnect': {
      title: 'FreeRDP connection errors',
      short: 'FreeRDP error',
      about: 'Names printed by FreeRDP.',
      seen: ['Output of xfreerdp'],
      recognize: 'It starts with ERRCONNECT.',
      side: 'client',
      met: 'sometimes',
      written: 'name',
      codes: [
        {
          symbol: 'ERRCONNECT_TLS_CONNECT_FAILED',
          meaning: 'The TLS handshake failed',
          phase: 'tls',
          confidence: 'primary',
          sources: ['freerdp-source'],
        },
      ],
    },
  },
  symptoms: {
    'socket-closed': {
      title: 'The connection was closed before your session was ready',
      summary: 'The pair names *where* it ended, not *why*.',
      phases: ['tls', 'tcp'],
      signs: {
        codes: ['mstsc-disconnect/0x904'],
        pairs: [{ code: 'mstsc-disconnect/0x904', with: 'mstsc-extended/0x7' }],
        messages: [
          {
            text: "This computer can't connect to the remote computer.",
            title: 'Remote Desktop Connection',
            client: 'mstsc',
            source: 'ms-ondisconnected',
          },
          {
            text: 'The computer "<host>" does not answer & {GUID}',
            client: 'macos',
            unverified: 'from a photograph',
          },
          { text: 'Der Computer antwortet nicht', client: 'mstsc', language: 'de', unverified: 'from a photograph' },
        ],
        words: ['it closes at once'],
      },
      saying:
        'Windows reached the other computer. See [the meaning](code:mstsc-disconnect/0x904), and do not replace `<computername>` by {GUID}.',
      meanings: [
        {
          code: 'mstsc-disconnect/0x904',
          says: 'The client’s socket was closed.',
          not: ['a license error: a < b and 0x808'],
        },
        { code: 'mstsc-extended/0x7', says: 'The server denied the connection, *reason not given*.' },
      ],
      first: ['port-answers', 'event-261'],
      ways: [
        { title: 'No event 261', text: 'Something on the way closed it.', phase: 'tcp', cause: 'path-closes' },
        { title: '261, then Schannel', text: 'Certificate or TLS.', phase: 'tls', cause: 'certificate-key' },
        { title: '261, then 4625', text: 'A sign-in was refused.', phase: 'credssp', symptom: 'signed-off' },
      ],
      causes: [
        { cause: 'path-closes', likelihood: 'occasional' },
        { cause: 'certificate-key', likelihood: 'common', note: 'on Windows hosts' },
      ],
      claims: [
        {
          claim: 'Rename the `MachineKeys` folder.',
          verdict: 'wrong',
          label: 'wrong cure',
          reason: 'Every machine certificate loses its key.',
          risk: 'Web sites and VPNs of the host stop.',
          undo: 'Rename it back and restart.',
          verify: 'No new event 1057.',
          fix: 'mend-key-rights',
          sources: ['ms-keys'],
          verified: VERIFIED,
        },
        {
          claim: 'Turn UDP off.',
          verdict: 'plausible',
          reason: 'UDP starts later | than this.',
          unverified: 'no test of ours yet',
          verified: VERIFIED,
        },
      ],
      redFlags: [
        {
          when: { question: 'event-261', answer: 'no' },
          say: 'The wrong computer may be answering.',
          fix: 'hand-over-network',
        },
      ],
      elsewhere: [
        {
          client: 'freerdp',
          shows: 'Prints the layer.',
          code: 'freerdp-errconnect/errconnect_tls_connect_failed',
          sources: ['freerdp-source'],
        },
        { client: 'web', shows: 'Not known.', unverified: 'nobody looked' },
      ],
      confusedWith: ['signed-off'],
      end: 'connected, or hand over to the host’s administrator with events 261 and 1057',
      changes: [
        { date: '2026-10-01', what: 'First version' },
        { date: '2026-11-20', what: 'WebSocket rule refuted' },
      ],
      sources: ['ms-ondisconnected'],
      verified: VERIFIED,
    },
    'signed-off': {
      title: 'You are signed off at once',
      summary: 'The session starts and ends.',
      phases: ['session'],
      signs: {
        messages: [{ text: 'Session 3 has been disconnected', client: 'host-event', unverified: 'from a log' }],
        words: ['it logs me off'],
      },
      saying: 'The session ended.',
      first: ['event-261'],
      causes: [{ cause: 'path-closes', likelihood: 'rare' }],
      elsewhere: [{ client: 'web', shows: 'The tab goes back to the list.', unverified: 'nobody looked' }],
      end: 'fixed, or handed over',
      unverified: 'a stub for the test',
      verified: VERIFIED,
    },
  },
  causes: {
    'certificate-key': {
      title: 'The host cannot use its RDP certificate',
      summary: 'The key of the certificate cannot be read or replaced.',
      phase: 'tls',
      side: 'host',
      mechanism: 'Windows keeps a self-signed certificate.\n\nIf its key cannot be read, TLS starts and ends at once.',
      tells: ['Event 1057 or 1058', 'Schannel 36870'],
      answers: { 'event-261': { yes: 'expected', no: 'unlikely' } },
      sources: ['ms-keys'],
      verified: VERIFIED,
    },
    'path-closes': {
      title: 'Something on the way closes the connection',
      summary: 'VPN, proxy or firewall.',
      phase: 'tcp',
      side: 'network',
      mechanism: 'A device answers for the host and hangs up.',
      answers: { 'event-261': { no: 'expected' } },
      unverified: 'field knowledge',
      verified: VERIFIED,
    },
  },
  questions: {
    'port-answers': {
      title: 'Test the port from this computer',
      text: { user: 'Does the port answer?', admin: 'Does TCP 3389 answer from the client?' },
      minutes: 1,
      canTell: 'most',
      how: [
        {
          access: 'client',
          steps: [
            {
              action: 'Test the port from this computer',
              state: '`TcpTestSucceeded : True`',
              command: { shell: 'powershell', run: 'Test-NetConnection {{host}} -Port 3389', effect: 'read-only' },
            },
          ],
        },
      ],
      answers: [
        { id: 'yes', label: 'It answers', means: 'The way is open.' },
        { id: 'no', label: 'It does not' },
      ],
      sources: ['ms-keys'],
      verified: VERIFIED,
    },
    'event-261': {
      title: 'Look for event 261',
      text: { user: 'Did the host hear you?', admin: 'Is there an event 261 in RemoteConnectionManager?' },
      minutes: 3,
      canTell: 'few',
      how: [
        { access: 'phone', steps: [{ action: 'Ask the administrator for event 261' }] },
        {
          access: 'host-console',
          minutes: 2,
          steps: [
            {
              action: 'Open the log',
              command: {
                shell: 'menu',
                run: 'Event Viewer > Applications and Services Logs > Microsoft',
                effect: 'read-only',
              },
            },
            { action: 'Filter for 261', state: 'present: the host heard you' },
          ],
        },
      ],
      answers: [
        { id: 'yes', label: 'It is there' },
        { id: 'no', label: 'It is not there', means: 'The packets ended [somewhere else](cause:path-closes).' },
      ],
      unverified: 'not tried on every version',
      verified: VERIFIED,
    },
  },
  fixes: {
    'mend-key-rights': {
      title: 'Mend the rights on the RDP key file',
      summary: 'Gives the service read access to its own key.',
      kind: 'repair',
      cures: [{ cause: 'certificate-key', chance: 'usually' }],
      minutes: 10,
      risk: { level: 'low', reason: 'One file changes.' },
      before: 'Save the rights with the first command.',
      variants: [
        {
          access: 'remote-powershell',
          steps: [
            {
              action: 'Save the rights',
              command: {
                shell: 'cmd',
                run: 'icacls {{file}} /save rights.txt\ntype rights.txt',
                effect: 'read-only',
                elevated: true,
              },
            },
            {
              action: 'Grant read',
              state: 'Successfully processed 1 files',
              command: {
                shell: 'cmd',
                run: 'icacls {{file}} /grant "NETWORK SERVICE":R',
                effect: 'changing',
                elevated: true,
              },
            },
          ],
        },
        { access: 'host-console', minutes: 5, steps: [{ action: 'Do the same in Explorer' }] },
      ],
      undo: {
        text: 'Restore the saved rights.',
        steps: [
          {
            action: 'Restore',
            command: { shell: 'cmd', run: 'icacls {{folder}} /restore rights.txt', effect: 'changing' },
          },
        ],
      },
      verify: [{ action: 'Connect', state: 'the session opens' }],
      sources: ['ms-keys'],
      verified: VERIFIED,
    },
    'renew-certificate': {
      title: 'Replace the self-signed certificate',
      summary: 'Deletes the certificate and restarts the service.',
      kind: 'repair',
      cures: [
        { cause: 'certificate-key', chance: 'nearly-always' },
        { cause: 'path-closes', chance: 'seldom' },
      ],
      minutes: 15,
      risk: { level: 'medium', reason: 'Restarting the service ends every session on this host, yours too.' },
      cuts: ['remote-powershell'],
      weakens: 'Clients that pinned the certificate warn once.',
      lastResort: 'No other way makes a new key.',
      safer: 'mend-key-rights',
      rollback: {
        text: 'Arm a restart first.',
        steps: [
          { action: 'Schedule a restart', command: { shell: 'cmd', run: 'shutdown /r /t 600', effect: 'changing' } },
        ],
      },
      variants: [
        {
          access: 'host-console',
          steps: [
            {
              action: 'Restart Remote Desktop Services',
              state: 'rdp-tcp is listening',
              caution: 'Ends every session.',
              command: {
                shell: 'powershell',
                run: 'Restart-Service SessionEnv, TermService -Force',
                effect: 'changing',
                elevated: true,
              },
            },
          ],
        },
      ],
      undo: { text: 'There is none: the key cannot be exported.' },
      verify: [{ action: 'List the certificate', state: 'NotAfter is in the future' }],
      sources: ['ms-keys'],
      verified: VERIFIED,
    },
    'hand-over-network': {
      title: 'Hand over to the network team',
      summary: 'They see who sends the reset.',
      kind: 'hand-over',
      to: 'network',
      cures: [{ cause: 'path-closes', chance: 'usually' }],
      minutes: 20,
      risk: { level: 'none', reason: 'Nothing changes.' },
      variants: [{ access: 'phone', steps: [{ action: 'Call them with the time and both addresses' }] }],
      verify: [{ action: 'Ask for the name of the device' }],
      unverified: 'custom of the house',
      verified: VERIFIED,
    },
    'old-registry-trick': {
      title: 'Set an old registry value',
      summary: 'Kept because people look for it.',
      kind: 'workaround',
      cures: [{ cause: 'path-closes', chance: 'seldom' }],
      minutes: 5,
      risk: { level: 'low', reason: 'None known.' },
      variants: [{ access: 'client', steps: [{ action: 'Do not' }] }],
      verify: [{ action: 'Nothing changes' }],
      unverified: 'nobody found it to work',
      verified: VERIFIED,
      retired: { on: '2026-05-01', why: 'It does nothing on supported versions.', see: 'hand-over-network' },
    },
  },
  sources: {
    'ms-ondisconnected': {
      title: 'IMsTscAxEvents::OnDisconnected method',
      publisher: 'Microsoft',
      url: 'https://learn.microsoft.com/windows/win32/termserv/imstscaxevents-ondisconnected?a=1&amp=2',
      kind: 'vendor-doc',
      read: '2026-11-20',
      covers: 'Disconnect reasons.',
      note: 'Lists no ranking of causes.',
    },
    'ms-extended': {
      title: 'ExtendedDisconnectReasonCode enumeration',
      publisher: 'Microsoft',
      url: 'https://learn.microsoft.com/windows/win32/termserv/extendeddisconnectreasoncode',
      kind: 'vendor-doc',
      read: '2026-11-20',
      copy: 'the page of 2024 in a mirror',
      covers: 'Extended reasons.',
    },
    'ms-keys': {
      title: 'Event IDs of a VM',
      publisher: 'Microsoft',
      url: 'https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/event-id-troubleshoot-vm-rdp-connecton',
      kind: 'vendor-doc',
      unread: 'the copy lacks this page',
      covers: 'Certificate keys.',
    },
    'freerdp-source': {
      title: 'FreeRDP error.h',
      publisher: 'FreeRDP',
      url: 'https://github.com/FreeRDP/FreeRDP',
      kind: 'field-report',
      read: '2026-11-20',
      covers: 'Names of errors.',
    },
  },
} as const;
