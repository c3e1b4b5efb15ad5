import type { Case } from '#domain/contract.d.ts';
import { element } from '../element.ts';
import type { Drawing } from './drawing.ts';

/** The place of the hand-over: closed until the reader or the step opens it, and loaded only then. */
export class HandOverPanel {
  readonly place: HTMLElement;
  private readonly details = element('details', {});
  private readonly content = element('div', {});
  private loading: Promise<unknown> | undefined;
  private write: (() => void) | undefined;

  /** @param read The case as it is now. */
  constructor(drawing: Drawing, read: () => Case) {
    const { words, host } = drawing;
    this.details.append(element('summary', {}, words.handOverCase), this.content);
    this.details.addEventListener('toggle', () => {
      if (!this.details.open) return;
      this.write?.();
      this.loading ??= host.handOver().then(
        (make) => {
          this.write = make(this.content, drawing, read);
          this.write();
        },
        () => {
          this.loading = undefined;
          this.content.replaceChildren(words.handOverNotLoaded);
        },
      );
    });
    this.place = element('div', {}, this.details);
  }

  /** Shows the case as it is now. @param open Whether handing over is the step that stands. */
  show(open: boolean): void {
    if (open) this.details.open = true;
    if (this.details.open) this.write?.();
  }
}
