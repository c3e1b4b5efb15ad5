import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's folder. */
export const PROJECT = join(import.meta.dirname, '..', '..');

/** Every file of ours below a folder of the project, from the project's folder and with `/`, sorted. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(PROJECT.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((file) => !file.includes('/node_modules/'))
    .sort();
}

export function readSource(file: string): string {
  return readFileSync(join(PROJECT, file), 'utf8');
}
