import { createHash } from 'node:crypto';
import type { Element, ElementContent } from 'hast';
import { element } from '#articles/components/element.ts';
import type { Dataset, Entry } from '#dataset/dataset.ts';
import { mostUseful } from '#domain/most-useful.ts';
import { ACCESS_LABELS } from '#domain/step-labels.ts';
import { singleFilePolicy } from '#policy/single-file-policy.ts';
import { htmlDocument, inlined } from './html-document.ts';
import { mostAsked } from './most-asked.ts';
import { proseToHast } from './prose-to-hast.ts';

export interface SingleFileParts {
  readonly version: string;
  readonly script: string;
  readonly style: string;
  /** See `packLibrary`. */
  readonly library: string;
}

const MOST_ASKED = 10;

/** `rdp-atlas.html`: a first screen that needs no script, and the script and data that do the rest in it. */
export function singleFilePage(dataset: Dataset, { version, script, style, library }: SingleFileParts): string {
  return htmlDocument({
    title: 'RDP Atlas: what Remote Desktop error codes mean',
    description: 'Remote Desktop errors, their causes and their fixes, in one file that needs no network.',
    policy: singleFilePolicy(sha256(script), sha256(style)),
    head: [inlined('style', style)],
    body: [
      element(
        'header',
        { className: 'file-header' },
        element('p', {}, element('a', { href: '#' }, 'RDP Atlas')),
        element('p', { className: 'small soft' }, `Data of ${dataset.info.asOf}`),
      ),
      element('main', {}, home(dataset), element('article', { id: 'article', hidden: true })),
      footer(dataset, version),
      inlined('script', library, { type: 'application/octet-stream', id: 'library' }),
      inlined('script', script),
    ],
  });
}

function home(dataset: Dataset): Element {
  return element(
    'div',
    { id: 'home' },
    element('h1', { tabIndex: '-1' }, 'What does Remote Desktop say on your screen?'),
    element(
      'p',
      { className: 'lead' },
      `What ${dataset.symptoms.size} Remote Desktop errors mean, what to check first, and the fix: a whole handbook in this one file, which needs no network and sends nothing anywhere.`,
    ),
    element(
      'p',
      { id: 'without-scripts', className: 'notice' },
      'Scripts do not run here, so there is no search and no step by step. What people ask most stands below, with its first step.',
    ),
    element('div', { id: 'atlas' }),
    element('h2', {}, 'What people ask most', element('small', {}, 'with the first step')),
    element(
      'ul',
      { className: 'most-asked' },
      mostAsked(dataset, MOST_ASKED).map((entry) => asked(dataset, entry)),
    ),
    element('div', { id: 'all' }),
  );
}

function asked(dataset: Dataset, { id, data }: Entry<'symptoms'>): Element {
  return element(
    'li',
    { dataSymptom: id },
    element('h3', {}, data.title),
    proseToHast(dataset, data.summary),
    firstStep(dataset, data.first),
  );
}

/** The first line of the first check, and what each of its answers tells. */
function firstStep(dataset: Dataset, [first = '']: readonly string[]): Element[] {
  const question = dataset.questions.get(first)?.data;
  if (!question) throw new Error(`no question "${first}" in the dataset: the lint rules must run before`);
  const { access, steps } = mostUseful(question.how);
  const [line] = steps;
  if (!line) return [];
  return [
    element(
      'div',
      { className: 'first-step' },
      element('p', { className: 'detail-label' }, `First, ${ACCESS_LABELS[access]}`),
      line.caution ? element('div', { className: 'caution' }, proseToHast(dataset, line.caution)) : [],
      proseToHast(dataset, line.action),
      line.command ? element('pre', {}, element('code', {}, withBlanks(line.command.run))) : [],
      line.state ? element('div', { className: 'state' }, proseToHast(dataset, line.state)) : [],
      element(
        'details',
        {},
        element('summary', {}, 'What the answer tells'),
        element(
          'dl',
          { className: 'facts' },
          question.answers.map(({ label, means }) => [
            element('dt', {}, label),
            element('dd', {}, means ? proseToHast(dataset, means) : []),
          ]),
        ),
      ),
    ),
  ];
}

/** The blanks of a command are marked, for nothing fills them here. */
function withBlanks(run: string): ElementContent[] {
  return run
    .split(/\{\{([a-z-]+)\}\}/)
    .map((part, place) => (place % 2 === 0 ? { type: 'text', value: part } : element('var', {}, part)));
}

function footer(dataset: Dataset, version: string): Element {
  return element(
    'footer',
    { className: 'file-footer' },
    element(
      'p',
      {},
      `Dataset of ${dataset.info.asOf}, version `,
      element('code', {}, version),
      '. Meanings are in our own words; every one names its source or says that it has none. Content ',
      element('a', { href: 'https://creativecommons.org/licenses/by/4.0/', rel: 'license noreferrer' }, 'CC BY 4.0'),
      '.',
    ),
    element(
      'p',
      {},
      'What you type or paste stays in this page. Not affiliated with Microsoft; product names belong to their owners.',
    ),
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
