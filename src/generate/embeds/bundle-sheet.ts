import { buildBundle } from '../build-bundle.ts';

const ENTRY = 'virtual:sheet.css';

/** Bundles sheets, in their order and with what they import, into the text of one. */
export async function bundleSheet(root: string, sheets: readonly string[]): Promise<string> {
  const imports = sheets.map((sheet) => `@import ${JSON.stringify(`${root}/${sheet}`)};`).join('\n');
  const files = await buildBundle(root, {
    plugins: [
      {
        name: 'sheet',
        resolveId: (id) => (id === ENTRY ? `${root}/${ENTRY}` : undefined),
        load: (id) => (id === `${root}/${ENTRY}` ? imports : undefined),
      },
    ],
    build: { rolldownOptions: { input: ENTRY } },
  });
  const found = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  );
  const [sheet] = found;
  if (found.length !== 1 || sheet === undefined)
    throw new Error(`${sheets.join(', ')}: ${found.length} sheets, not one`);
  return sheet;
}
