import { NOBODY } from './read-configuration.ts';
import { type HostMessage, isFromHost, readMessage } from './read-message.ts';

/** What the frame says to the page around it, beside its own name and the version. */
export type FrameMessage =
  | { readonly type: 'height'; readonly height: number }
  | { readonly type: 'step' | 'outcome' | 'transcript' | 'link'; readonly [name: string]: unknown };

/** The way between the frame and the page around it. Nobody else is heard, and nobody else is told anything. */
export class HostChannel {
  private readonly host: Window | undefined;
  private readonly origin: string | undefined;

  /**
   * @param origin The only origin of the host; where it is undefined, it is the one that the browser names, or any.
   */
  constructor(origin: string | undefined) {
    this.host = parent === window ? undefined : parent;
    const told = location.ancestorOrigins?.[0];
    // What has no address on the web has no origin that a message could be checked by.
    this.origin = origin ?? (told && /^https?:/.test(told) ? told : undefined);
  }

  listen(onMessage: (message: HostMessage) => void): void {
    addEventListener('message', (event) => {
      const message = isFromHost(event, { window: this.host, origin: this.origin }) && readMessage(event.data);
      if (message) onMessage(message);
    });
  }

  tell(message: FrameMessage): void {
    const to = this.origin ?? '*';
    if (to !== NOBODY) this.host?.postMessage({ ...message, source: 'rdp-atlas', version: 1 }, to);
  }
}
