import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '#dataset/dataset.ts';
import { loadDataset } from '#dataset/load.ts';
import { formatProblem } from '#dataset/problem.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures');

/** Runs `use` with a fresh folder and removes that folder afterwards. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rdp-atlas-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lays the content of a fixture over that of `root`: `valid`, or `refused/<name>` for what is wrong in it. */
export function layFixture(root: string, fixture: string): void {
  cpSync(join(FIXTURES, fixture, 'content'), join(root, 'content'), { recursive: true });
}

/** What of a project stands around its records, besides `public/`. */
export const AROUND = ['LICENSE', 'docs', 'package.json', 'src'] as const;

/** A project around the sample dataset. All but its records is that of this project: the embeds are made out of it. */
export function layProject(root: string): void {
  layFixture(root, 'valid');
  const project = join(FIXTURES, '..', '..');
  for (const folder of ['src', 'docs']) symlinkSync(join(project, folder), join(root, folder), 'junction');
  for (const file of ['LICENSE', 'package.json']) cpSync(join(project, file), join(root, file));
  mkdirSync(join(root, 'public'));
}

export function loadGood(root: string): Dataset {
  const { dataset, problems } = loadDataset(root);
  assert.ok(dataset, problems.map(formatProblem).join('\n'));
  return dataset;
}

/** Every file below a folder with its bytes, by path with `/`. */
export function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'latin1')]),
  );
}
