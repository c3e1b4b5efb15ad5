import { RdpTriageElement } from './rdp-triage-element.ts';

/** `/embed/v1/rdp-triage.js`. The first copy on a page that defines the element is the one that is used; others do no harm. */

export { RdpTriageElement };

const registry = globalThis.customElements;
if (registry && !registry.get('rdp-triage')) registry.define('rdp-triage', RdpTriageElement);
