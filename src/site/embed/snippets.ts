import { own } from './own-address.ts';
import { release, releasedFile } from './read-release.ts';

/** The folder that snippets point to: the release, which never changes, or the newest where there is none. */
export const FOLDER = own(release ? `embed/v1/${release.release}/` : 'embed/v1/');

/** The attributes with which a browser refuses a file that is not the one that was released. */
function pinned(path: string): string {
  const file = releasedFile(path);
  return file ? `\n  integrity="${file.integrity}"\n  crossorigin="anonymous"` : '';
}

export const ELEMENT = `<script type="module" src="${FOLDER}rdp-triage.js"${pinned('rdp-triage.js')}></script>
<rdp-triage>
  <a href="${own('triage/')}">Help with Remote Desktop errors</a>
</rdp-triage>`;

export const FRAME = `<iframe src="${FOLDER}frame/" title="Help with Remote Desktop errors"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write *"
  width="100%" height="640" frameborder="0" loading="lazy"></iframe>
<script src="${FOLDER}frame/frame-host.js"${pinned('frame/frame-host.js')} defer></script>`;

export const FRAME_ADDRESS = `${FOLDER}frame/?code=0x904&extended=0x7&theme=dark`;

/** For a page that wants to know what happens in the frame. */
export const FRAME_EVENTS = `addEventListener('message', ({ source, data }) => {
  const frame = document.querySelector('iframe[src*="/embed/v1/"]');
  if (source !== frame.contentWindow || data?.source !== 'rdp-atlas' || data.version !== 1) return;
  if (data.type === 'outcome') console.log(data.step, data.outcome);
});`;

export const LINK = `<a href="${own('triage/')}">Help with Remote Desktop errors</a>`;

export const ELEMENT_EVENTS = `const triage = document.querySelector('rdp-triage');
triage.code = '0x904';
triage.addEventListener('rdp-outcome', ({ detail }) => {
  console.log(detail.step, detail.outcome, detail.ended ? triage.transcript('text') : '');
});`;

export const OVERLAY_ELEMENT = `<rdp-triage overlay="/help/our-rules.json" ticket="https://tickets.example/new?title={title}&amp;text={text:1500}">
  <a href="${own('triage/')}">Help with Remote Desktop errors</a>
</rdp-triage>`;

/** Rules of a made-up company; `tests/e2e/embed-snippets.test.ts` gives them to the element. */
export const OVERLAY = JSON.stringify(
  {
    name: 'Example Works',
    contacts: { network: { who: 'Network desk', phone: '+1 555 0100', wait: 30 } },
    placeholders: { gateway: 'gate.works.example', domain: 'works.example' },
    forbid: { 'test-without-nla': 'NLA stays on everywhere.' },
    facts: { 'path-to-host': 'gateway' },
  },
  undefined,
  2,
);
