/** The two builds that are served while the browser tests run: one at the root, one under a base path. */
export const SITES = {
  root: requireAddress('ATLAS_ROOT_SITE'),
  based: requireAddress('ATLAS_BASED_SITE'),
} as const;

/** One page of every kind, below the base path. */
export const PAGE_KINDS = {
  home: '',
  number: 'c/0x904/',
  'number with many meanings': 'c/0x7/',
  code: 'codes/mstsc-disconnect/0x904/',
  'code without a number': 'codes/avd-agent/invalid_form/',
  'code without a source': 'codes/gateway-client-unverified/0x3000001/',
  browse: 'browse/',
  space: 'browse/spaces/errinfo-pdu/',
  phase: 'browse/phases/tls/',
  numbers: 'browse/numbers/',
  names: 'browse/names/',
  messages: 'browse/messages/',
  sources: 'browse/sources/',
  search: 'search/',
  data: 'data/',
  embed: 'embed/',
  guides: 'guides/',
  guide: 'guides/reading-the-logs/',
  'guide with tables': 'guides/embed-in-your-intranet/',
  method: 'guides/how-the-triage-decides/',
  phases: 'browse/phases/',
  symptoms: 'symptoms/',
  symptom: 'symptoms/name-not-found-0x104/',
  cause: 'causes/rdp-certificate-unusable/',
  fix: 'fixes/restart-remote-desktop-services/',
  check: 'questions/port-answers/',
  triage: 'triage/',
  'triage of a symptom': 'triage/name-not-found-0x104/',
  'not found': 'no/such/page/',
} as const;

/** Kinds whose pages are lists of hundreds of links, where the accessibility engine takes long: only the full run. */
export const LONG_LISTS: readonly string[] = ['numbers', 'names', 'messages', 'sources'];

function requireAddress(name: string): string {
  const address = process.env[name];
  if (!address) throw new Error(`${name} is not set: run the browser tests with npm run test:browser`);
  return address;
}
