import { element } from '#widget/element.ts';
import { OWN_ORIGIN } from '../embed/own-address.ts';
import { baseAddress } from './base-address.ts';

const EVENTS = ['rdp-step', 'rdp-outcome', 'rdp-transcript', 'rdp-link'];

/** The page about embeds: the address of this site in the snippets, and the two live examples behind their buttons. */
export function startEmbedPage(): void {
  if (location.protocol.startsWith('http')) fillAddress(location.origin);
  prepare('element', showElement);
  prepare('frame', showFrame);
}

function fillAddress(origin: string): void {
  for (const code of document.querySelectorAll('[data-own-address]'))
    code.textContent = (code.textContent ?? '').replaceAll(OWN_ORIGIN, origin);
  document.querySelector('[data-without-address]')?.remove();
}

type Hear = (name: string, detail: unknown) => void;

function prepare(name: string, show: (place: HTMLElement, hear: Hear) => Promise<void>): void {
  const live = document.querySelector(`[data-live="${name}"]`);
  const button = live?.querySelector('button');
  const place = live?.querySelector<HTMLElement>('.live-place');
  const heard = live?.querySelector<HTMLElement>('.heard');
  if (!button || !place || !heard) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await show(place, (event, detail) => {
        heard.hidden = false;
        heard.append(element('li', {}, element('code', {}, event), ` ${JSON.stringify(detail)}`));
        heard.scrollTop = heard.scrollHeight;
      });
      button.hidden = true;
    } catch {
      button.disabled = false;
      button.textContent = 'It could not be loaded. Try again';
    }
  });
}

async function showElement(place: HTMLElement, hear: Hear): Promise<void> {
  const address = baseAddress('embed/v1/rdp-triage.js');
  await import(/* @vite-ignore */ address);
  const triage = document.createElement('rdp-triage');
  triage.setAttribute('heading-level', '4');
  for (const name of EVENTS) triage.addEventListener(name, (event) => hear(name, (event as CustomEvent).detail));
  place.replaceChildren(triage);
}

async function showFrame(place: HTMLElement, hear: Hear): Promise<void> {
  const frame = element('iframe', {
    src: `${baseAddress('embed/v1/frame/')}?heading-level=4`,
    title: 'Help with Remote Desktop errors',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    allow: 'clipboard-write *',
  });
  addEventListener('message', ({ source, data }: MessageEvent) => {
    if (source !== frame.contentWindow || data?.source !== 'rdp-atlas' || data.version !== 1) return;
    const { source: _, type, ...detail } = data;
    if (type === 'height') frame.style.height = `${detail.height}px`;
    else hear(type, detail);
  });
  place.replaceChildren(frame);
}
