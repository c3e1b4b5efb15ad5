import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Reads the atlas from its own neighbours, as a program would that has copied both folders. */
const PROGRAM = `
import * as module from './embed/v1/rdp-atlas.mjs';
const atlas = await module.loadAtlas(new URL('./data/v1/', import.meta.url));
const results = JSON.parse(process.argv[2]).map((text) => module.lookUp(atlas, text));
process.stdout.write(JSON.stringify({ exports: Object.keys(module), atlas, results }));
`;

export interface Output {
  readonly exports: readonly string[];
  readonly atlas: unknown;
  readonly results: readonly unknown[];
}

/** Runs the bundled module in a Node of its own, in a folder without packages, and looks up the given texts. */
export function runBundle(bundle: string, texts: readonly string[]): Output {
  const folder = mkdtempSync(join(tmpdir(), 'rdp-atlas-'));
  try {
    mkdirSync(join(folder, 'embed', 'v1'), { recursive: true });
    writeFileSync(join(folder, 'embed', 'v1', 'rdp-atlas.mjs'), bundle);
    cpSync(join(import.meta.dirname, 'lookup.json'), join(folder, 'data', 'v1', 'lookup.json'));
    writeFileSync(join(folder, 'program.mjs'), PROGRAM);
    const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
    const output = execFileSync(process.execPath, ['program.mjs', JSON.stringify(texts)], { cwd: folder, env });
    return JSON.parse(output.toString());
  } finally {
    rmSync(folder, { recursive: true });
  }
}
