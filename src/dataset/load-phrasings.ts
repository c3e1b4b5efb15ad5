import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';
import type { Problem } from './problem.ts';

/** Ways in which people put a trouble, by the id of its symptom; see `NOTHING`. The search learns from them. */
export type Phrasings = ReadonlyMap<string, readonly string[]>;

/** The file of texts that no symptom answers. */
export const NOTHING = 'nothing';

const FOLDER = 'content/phrasings';
const LENGTH = [3, 600] as const;

/** Reads `content/phrasings/<symptom>.txt`: a text a line; a line that starts with `#` is a note. */
export function loadPhrasings(root: string, problems: Problem[]): Phrasings {
  const phrasings = new Map<string, readonly string[]>();
  const seen = new Map<string, string>();
  for (const name of listFiles(join(root, FOLDER))) {
    const file = `${FOLDER}/${name}`;
    const refuse = (line: number, message: string, hint: string) =>
      problems.push({ file, line, column: 1, rule: 'phrasings', message, hint, severity: 'error' });
    const id = name.replace(/\.txt$/, '');
    if (id === name || (id !== NOTHING && !existsSync(join(root, 'content/symptoms', `${id}.yaml`)))) {
      refuse(1, 'is of no symptom', `the file is named after a record of content/symptoms, or is ${NOTHING}.txt`);
      continue;
    }
    const texts: string[] = [];
    for (const [place, text] of readFileSync(join(root, file), 'utf8').split(/\r?\n/).entries()) {
      if (text.trim() === '' || text.startsWith('#')) continue;
      const here = `${file}:${place + 1}`;
      const before = seen.get(text.toLowerCase());
      if (before !== undefined) refuse(place + 1, `is the text of ${before}`, 'one text teaches one answer, once');
      else if (text !== text.trim() || text.length < LENGTH[0] || text.length > LENGTH[1])
        refuse(place + 1, `has ${text.length} characters`, `${LENGTH.join(' to ')}, without spaces around them`);
      seen.set(text.toLowerCase(), here);
      texts.push(text);
    }
    phrasings.set(id, texts);
  }
  return phrasings;
}
