import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the source code holds in two files, so that a page can bring the words of the answer alone. */
const FILES = ['src/widget/words.json', 'src/widget/results/answer-words.json'] as const;

/** The words of the widget, by the names that an overlay or a page gives its own by. */
export function widgetWords(root: string): Readonly<Record<string, string>> {
  return Object.assign({}, ...FILES.map((path) => JSON.parse(readFileSync(join(root, path), 'utf8'))));
}
