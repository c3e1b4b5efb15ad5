import { own } from './own-address.ts';
import { FOLDER } from './snippets.ts';

/** The line that each of them needs in its page, before the script of the application. */
export const FIRST = `<script type="module" src="${FOLDER}rdp-triage.js"></script>`;

export const REACT = `export function RemoteDesktopHelp({ overlay, onStep }) {
  return (
    <rdp-triage code="0x904" extended="0x7" overlay={overlay} onrdp-step={onStep}>
      <a href="${own('triage/')}">Help with Remote Desktop errors</a>
    </rdp-triage>
  );
}`;

export const VUE = `<script setup>
defineProps(['overlay']);
defineEmits(['step']);
</script>

<template>
  <rdp-triage code="0x904" extended="0x7" :overlay="overlay" @rdp-step="$emit('step', $event)">
    <a href="${own('triage/')}">Help with Remote Desktop errors</a>
  </rdp-triage>
</template>`;

export const ANGULAR = `import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';

@Component({
  selector: 'app-remote-desktop-help',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <rdp-triage code="0x904" extended="0x7" [overlay]="overlay()" (rdp-step)="step.emit($event)">
      <a href="${own('triage/')}">Help with Remote Desktop errors</a>
    </rdp-triage>
  \`,
})
export class RemoteDesktopHelp {
  readonly overlay = input<object>();
  readonly step = output<Event>();
}`;
