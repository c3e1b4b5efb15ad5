/**
 * Data in a classic script is handed over by an event that is taken once: no name is left in the page by which
 * something else could change it, or give data of its own in its place.
 */
export function handedOver(name: HandedData): Promise<unknown> {
  return new Promise((resolve) => {
    document.addEventListener(`rdp-atlas-${name}`, (event) => resolve((event as CustomEvent<unknown>).detail), {
      once: true,
    });
  });
}

/** `data.js` with all but prose, `records.js` with the prose of questions and fixes. */
export type HandedData = 'data' | 'records';

/**
 * Runs a script that stands in a template of the page. Trusted Types refuse an address that a script gives to a script
 * element; one that the page itself was written with may be cloned.
 *
 * @throws Where it cannot be loaded; then it can be called again.
 */
export function runTemplate(id: string): Promise<void> {
  const template = document.getElementById(id);
  const script = template instanceof HTMLTemplateElement && template.content.querySelector('script');
  if (!script) throw new Error(`frame: no script in a template "${id}"`);
  const copy = document.importNode(script, true);
  return new Promise((resolve, reject) => {
    copy.addEventListener('load', () => resolve());
    copy.addEventListener('error', () => reject(new Error(`${copy.src} could not be loaded`)));
    document.head.append(copy);
  });
}
