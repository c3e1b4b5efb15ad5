import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Reads the atlas from its own neighbours, as a program would that has copied both folders. */
const PROGRAM = `
import * as module from './embed/v1/rdp-atlas.mjs';
const atlas = await module.loadAtlas(new URL('./data/v1/', import.meta.url));
const { texts, cases, overlays } = JSON.parse(process.argv[2]);
const results = texts.map((text) => module.lookUp(atlas, text));
const walks = cases.map(({ start, calls }) => {
  let c = module.startCase(atlas, start);
  const steps = [module.nextStep(atlas, c)];
  for (const [name, ...rest] of calls) {
    c = module[name](atlas, c, ...rest);
    steps.push(module.nextStep(atlas, c));
  }
  const url = module.caseToUrl(c);
  return {
    steps,
    case: c,
    url,
    replayed: module.caseFromUrl(atlas, url),
    fixes: module.rankedFixes(atlas, c),
    causes: module.rankedCauses(atlas, c),
    transcripts: ['text', 'markdown', 'json'].map((form) => module.transcript(atlas, c, form)),
  };
});
const rules = overlays.map(({ overlay, text }) => ({
  read: module.readOverlay(atlas, overlay),
  description: module.describeOverlay(atlas, overlay),
  symptoms: module.lookUp(module.applyOverlay(atlas, overlay), text).symptoms,
}));
process.stdout.write(JSON.stringify({ exports: Object.keys(module), atlas, results, walks, rules }));
`;

/** A case that is started, and calls of `answer` and `report` after one another. */
export interface Calls {
  readonly start: object;
  readonly calls: readonly (readonly [name: 'answer' | 'report', id: string, value: string])[];
}

/** An overlay, and a text to look up under it. */
export interface Ruled {
  readonly overlay: unknown;
  readonly text: string;
}

export interface Output {
  readonly exports: readonly string[];
  readonly atlas: unknown;
  readonly results: readonly unknown[];
  readonly walks: readonly unknown[];
  readonly rules: readonly unknown[];
}

/** Runs the bundled module in a Node of its own, in a folder without packages, on the data of `data/`. */
export function runBundle(
  bundle: string,
  texts: readonly string[],
  cases: readonly Calls[],
  overlays: readonly Ruled[],
): Output {
  const folder = mkdtempSync(join(tmpdir(), 'rdp-atlas-'));
  try {
    mkdirSync(join(folder, 'embed', 'v1'), { recursive: true });
    writeFileSync(join(folder, 'embed', 'v1', 'rdp-atlas.mjs'), bundle);
    cpSync(join(import.meta.dirname, 'data'), join(folder, 'data', 'v1'), { recursive: true });
    writeFileSync(join(folder, 'program.mjs'), PROGRAM);
    const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
    const output = execFileSync(process.execPath, ['program.mjs', JSON.stringify({ texts, cases, overlays })], {
      cwd: folder,
      env,
    });
    return JSON.parse(output.toString());
  } finally {
    rmSync(folder, { recursive: true });
  }
}
