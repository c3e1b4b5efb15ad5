import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `THIRD-PARTY.txt`: the packages of which something is in the bundles, each with its license. */
export function thirdParty(root: string, modules: readonly string[]): string {
  const packages = [...new Set(modules.flatMap(packageOf))].sort();
  const head = 'Code of others in the files of this folder, found in what the files were really made of:';
  return packages.length === 0
    ? `${head}\n\nnone.\n`
    : [head, ...packages.map((name) => notice(join(root, 'node_modules', name)))].join('\n\n');
}

/** The package of a module; helpers that the bundler adds are its own, and our modules are of no package. */
export function packageOf(module: string): string[] {
  const [, helper] = /^\0(rolldown|vite)\//.exec(module) ?? [];
  if (helper) return [helper];
  const [, name] = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module) ?? [];
  return name ? [name.replaceAll('\\', '/')] : [];
}

/** @throws {Error} Where a package has no text of its license: then nothing of it may be published. */
function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder)
    .sort()
    .find((one) => /^(?:licen[cs]e|copying)/i.test(one));
  if (file === undefined) throw new Error(`${name} is in a bundle and has no text of its license`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
