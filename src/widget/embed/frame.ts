import type { AtlasFiles, Id } from '#domain/contract.d.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { element } from '../element.ts';
import type { Words } from '../words.ts';
import { givenSource } from './atlas-source.ts';
import { AtlasView } from './atlas-view.ts';
import { readSettings } from './element-settings.ts';
import { handedOver, runTemplate } from './hand-over-data.ts';
import { HostChannel } from './host-channel.ts';
import { hostWords } from './host-words.ts';
import { openLinks } from './open-links.ts';
import { readConfiguration } from './read-configuration.ts';
import type { HostMessage } from './read-message.ts';
import { sendSubmits } from './send-submits.ts';
import { siteOf } from './site-of.ts';
import { withRules } from './with-rules.ts';

/** The script of `/embed/v1/frame/`: the widget in a frame that may be sandboxed, and its talk with the page around it. */

type Configured = Omit<Extract<HostMessage, { type: 'configure' }>, 'type'>;
type Records = Readonly<Record<'questions' | 'fixes', Readonly<Record<Id, unknown>>>>;

/** From the folder above the frame, where the other files of the widget lie. */
const SITE = siteOf(new URL('..', (document.currentScript as HTMLScriptElement).src).href);

const { attributes, host } = readConfiguration(location);
const given: ReadonlyMap<string, string> = new Map(Object.entries(attributes));
const channel = new HostChannel(host);
const data = handedOver('data') as Promise<{ readonly files: AtlasFiles; readonly words: Words }>;
let records: Promise<Records> | undefined;
let configured: Configured = {};
let view: AtlasView | undefined;
let turn = 0;

const root = document.getElementById('atlas');
if (!root) throw new Error('frame: no place for the widget');
sendSubmits(root);
let linkBlocked = '';
openLinks(root, () => linkBlocked);
channel.listen((message) => {
  if (message.type === 'ask') {
    if (message.for === 'height') return tellHeight();
    const { form } = message;
    return channel.tell({ type: 'transcript', form, text: view?.transcript(form) ?? null, asked: true });
  }
  const { type: _, ...more } = message;
  configured = { ...configured, ...more };
  void draw(root);
});
new ResizeObserver(tellHeight).observe(document.documentElement);
void draw(root);

/** Draws the widget anew, with the case as it is. */
async function draw(place: HTMLElement): Promise<void> {
  const mine = ++turn;
  const { files, words: english } = await data;
  if (mine !== turn) return;
  const words = hostWords(english, configured.strings);
  linkBlocked = words.linkBlocked;
  const problems: string[] = [];
  const settings = readSettings((name) => given.get(name) ?? null, words, problems);
  document.documentElement.dataset['theme'] = configured.theme ?? settings.theme;
  const kept = view?.case;
  const made = element('div', {});
  const options = await withRules({
    source: givenSource(files, readRecord),
    words,
    problems,
    overlay: configured.overlay,
    href: (path) => new URL(path, SITE).href,
    mode: settings.mode,
    level: settings.level,
    on: (event) => {
      channel.tell(event);
      return undefined;
    },
  });
  if (mine !== turn) return;
  view = new AtlasView(made, options);
  const { facts } = configured;
  const start = { ...settings.start, ...(facts ? { facts } : {}) };
  await view.begin(kept ? { case: caseToUrl(kept) } : start, false);
  if (mine === turn) place.replaceChildren(made);
}

/** The prose is loaded when the first step needs it. */
async function readRecord(kind: 'questions' | 'fixes', id: Id): Promise<unknown> {
  records ??= loadRecords().catch((error: unknown) => {
    records = undefined;
    throw error;
  });
  return (await records)[kind][id];
}

async function loadRecords(): Promise<Records> {
  const handed = handedOver('records') as Promise<Records>;
  await runTemplate('records');
  return handed;
}

function tellHeight(): void {
  channel.tell({ type: 'height', height: Math.ceil(document.documentElement.getBoundingClientRect().height) });
}
