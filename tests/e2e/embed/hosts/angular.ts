import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { RemoteDesktopHelp } from './help';

@Component({
  selector: 'app-root',
  imports: [RemoteDesktopHelp],
  template: '<app-remote-desktop-help [overlay]="overlay" (step)="hear($event)"></app-remote-desktop-help>',
})
class Root {
  readonly overlay = { name: 'Example Ltd', contacts: { network: { who: 'The network people' } } };

  hear(event: Event): void {
    (globalThis as unknown as { heard: unknown[] }).heard.push((event as CustomEvent).detail);
  }
}

void bootstrapApplication(Root, { providers: [provideZonelessChangeDetection()] });
