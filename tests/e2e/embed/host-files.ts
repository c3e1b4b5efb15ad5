import type { HostFile } from '../bare-host.ts';

/** A page that is none of ours. */
export function htmlPage(body: string, head = ''): HostFile {
  return {
    type: 'text/html',
    text: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Help</title>${head}</head><body><main><h1>Help</h1>${body}</main></body></html>`,
  };
}

export function scriptFile(text: string): HostFile {
  return { type: 'text/javascript', text };
}
