import type { Atlas } from '#domain/contract.d.ts';
import { linkTo, list } from '../article/article.ts';
import { element } from '../element.ts';
import type { Drawing } from '../triage/drawing.ts';
import { givenSource } from './atlas-source.ts';
import { AtlasView } from './atlas-view.ts';
import { fileHref } from './file-address.ts';
import { FilePages } from './file-pages.ts';
import { unpackLibrary } from './unpack-library.ts';

/** The script of `rdp-atlas.html`: search, step by step and articles, all from what the file carries. */
void start().catch(() => {
  part('without-scripts').textContent =
    'This browser is too old for the search and the step by step. What people ask most stands below, with its first step.';
});

async function start(): Promise<void> {
  const { files, library, words } = await unpackLibrary(part('library').textContent);
  const source = givenSource(files, async (kind, id) => library[kind].get(id));
  const atlas = await source.atlas();
  const drawing: Drawing = {
    host: {
      atlas,
      words,
      href: fileHref,
      readQuestion: () => Promise.reject(new Error('articles have their records')),
      readFix: () => Promise.reject(new Error('articles have their records')),
      handOver: () => Promise.reject(new Error('articles have no case')),
      onChange: () => undefined,
      onShow: () => undefined,
    },
    words,
    level: 2,
    blanks: new Map(),
    tell: (said) => {
      status.textContent = said;
    },
  };
  const status = element('p', { class: 'visually-hidden', role: 'status' });
  document.body.append(status);
  const home = part('home');
  const view = new AtlasView(part('atlas'), {
    source,
    words,
    href: fileHref,
    mode: 'full',
    level: 2,
    on: (event) => {
      if (event.type === 'step') pages.passed(event.case);
      if (event.type !== 'link') return undefined;
      const [file, fragment] = event.href.split('#');
      if (fragment === undefined || file !== location.href.split('#')[0]) return undefined;
      pages.go(`#${fragment}`);
      return false;
    },
  });
  const pages = new FilePages({ home, article: part('article'), view, articles: { library, drawing } });
  linkSymptoms(drawing, atlas);
  part('without-scripts').remove();
  await pages.show(false);
}

/** The symptoms that stand in the page become links, and all others follow them. */
function linkSymptoms(drawing: Drawing, atlas: Atlas): void {
  for (const row of document.querySelectorAll<HTMLElement>('.most-asked > li'))
    row.querySelector('h3')?.replaceChildren(linkTo(drawing, 'symptoms', row.dataset['symptom'] ?? ''));
  const all = list(atlas.symptoms.map(({ id }) => [linkTo(drawing, 'symptoms', id)]));
  part('all').append(
    ...(all ? [element('details', {}, element('summary', {}, `All ${atlas.symptoms.length} symptoms`), all)] : []),
  );
}

function part(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`single file: no part "${id}"`);
  return found;
}
