/**
 * For the page around the frame: gives each frame of the folder that this script comes from the height of its content.
 */
const MOST = 20_000;
const folder = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

function framesOfOurs(): HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(folder));
}

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const { source: name, version, type, height } = (data ?? {}) as Readonly<Record<string, unknown>>;
  if (name !== 'rdp-atlas' || version !== 1 || type !== 'height') return;
  if (typeof height !== 'number' || !(height > 0 && height <= MOST)) return;
  for (const frame of framesOfOurs())
    if (source !== null && frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
});

// A frame that was ready before this script has told its height already.
for (const frame of framesOfOurs())
  frame.contentWindow?.postMessage({ source: 'rdp-atlas-host', version: 1, type: 'ask', for: 'height' }, '*');
