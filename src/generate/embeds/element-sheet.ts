import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * `/embed/v1/rdp-triage.css` as text: the sheets of the widget in one, made fit for a tree that stands in somebody
 * else's page. What our own pages take from the page around them is taken from the root of the widget: colors, the size
 * of type, and what is narrow.
 */
export function elementSheet(root: string): string {
  const text = withImports(join(root, 'src/widget/embed/rdp-triage.css'));
  return squeezed(inOwnUnits(inOwnColors(text)));
}

function withImports(path: string): string {
  return readFileSync(path, 'utf8').replace(/@import '([^']+)';\n/g, (_, other: string) =>
    withImports(join(dirname(path), other)),
  );
}

const LIGHT = /:root \{\n {2}color-scheme: light dark;\n([^}]*)\}/;
const DARK = /@media \(prefers-color-scheme: dark\) \{\n {2}:root \{\n([^}]*)\}\n\}\n/;

/** The tokens as properties of the root, each with a public name over it, its two values chosen by `color-scheme`. */
function inOwnColors(text: string): string {
  const [, light = ''] = LIGHT.exec(text) ?? [];
  const [, dark = ''] = DARK.exec(text) ?? [];
  const night = new Map(declarations(dark));
  if (light === '' || night.size === 0) throw new Error('element sheet: the tokens are not where they are looked for');
  const tokens = declarations(light).map(([name, day]) => {
    const value = night.has(name) ? `light-dark(${day}, ${night.get(name)})` : day;
    return `--${name}: var(--rdp-${name}, ${value});`;
  });
  return text
    .replace(DARK, '')
    .replace(LIGHT, `.rdp-atlas { ${tokens.join(' ')} }`)
    .replaceAll(':root {', '.rdp-atlas {');
}

function declarations(block: string): [name: string, value: string][] {
  return [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]);
}

/**
 * A page may make `rem` anything, and is as wide as it likes. Sizes become shares of `--rdp-size`, and what our pages
 * ask of the window is asked of the widget.
 */
function inOwnUnits(text: string): string {
  return text
    .replace(
      /@media \(max-width: ([\d.]+)rem\)/g,
      (_, width: string) => `@container (max-width: ${16 * Number(width)}px)`,
    )
    .replace(/(-?)\b(\d*\.?\d+)rem\b/g, (_, sign: string, size: string) => `calc(${sign}${size} * var(--size))`);
}

/** Without comments and spaces that say nothing. */
function squeezed(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) (?=[^{}]*[;}])/g, '$1')
    .replace(/;\}/g, '}')
    .trim();
}
