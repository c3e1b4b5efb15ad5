import type { Atlas, Case } from '#domain/contract.d.ts';
import { startCase } from '#domain/triage/case.ts';
import { caseToUrl } from '#domain/triage/case-to-url.ts';
import { caseFromUrl } from '#domain/triage/case-url.ts';
import type { FixRecord, QuestionRecord, TriageHost } from '#widget/triage/host.ts';
import sheet from '#widget/triage/triage.css?url';
import { TriageView } from '#widget/triage/triage-view.ts';
// As text: as a module these would leave the file of the answers for one of their own, and both ways would take more.
import answerWords from '#widget/results/answer-words.json?raw';
import type { Words } from '#widget/words.ts';
import otherWords from '#widget/words.json?raw';
import { baseAddress } from './base-address.ts';
import { siteSource } from './site-source.ts';

/** Loaded on first use: the engine, the interactive triage, its style sheet, and the data that a case needs. */

const TITLE = document.title;

const words: Words = { ...JSON.parse(otherWords), ...JSON.parse(answerWords) };

/**
 * Puts the triage into its box: with the case of the address, or one of the symptom of the page, or else none until
 * something is pasted.
 *
 * @param focus The reader asked for it, so the first step takes the focus.
 */
export async function openTriage(box: HTMLElement, focus: boolean): Promise<void> {
  const [atlas] = await Promise.all([siteSource.atlas(), loadSheet()]);
  const { symptom, triage } = box.dataset;
  const place = box.querySelector<HTMLElement>('[data-triage-place]');
  if (!place) throw new Error('triage: no place for it');
  const host = hostOf(atlas, triage !== 'article');
  const level = triage === 'article' ? 3 : 2;
  let view: TriageView | undefined;
  const show = async (c: Case | undefined, move: boolean) => {
    box.toggleAttribute('data-open', c !== undefined);
    for (const other of document.querySelectorAll<HTMLElement>('[data-triage-chooser]')) other.hidden = c !== undefined;
    if (c) {
      view ??= new TriageView(place, host, c, level);
      await view.show(c, move);
    } else {
      view = undefined;
      place.className = '';
      place.replaceChildren();
    }
  };
  const begin = () => {
    if (location.hash.startsWith(CASE)) return caseFromUrl(atlas, location.hash);
    return symptom ? startCase(atlas, { symptom }) : undefined;
  };
  addEventListener('popstate', () => {
    // Other anchors of the page are no case.
    if (location.hash === '' || location.hash.startsWith(CASE)) void show(begin(), true);
  });
  await show(begin(), focus);
  for (const outline of document.querySelectorAll<HTMLDetailsElement>('details[data-outline]')) outline.open = false;
}

/** How the fragment of a case begins. */
const CASE = '#v=';

function hostOf(atlas: Atlas, ownPage: boolean): TriageHost {
  return {
    atlas,
    words,
    href: baseAddress,
    readQuestion: (id) => siteSource.record('questions', id) as Promise<QuestionRecord>,
    readFix: (id) => siteSource.record('fixes', id) as Promise<FixRecord>,
    onChange: (c, step) => {
      // A step is a place to come back to; who somebody is, is none.
      if (step) history.pushState(null, '', hashOf(c));
      else history.replaceState(null, '', hashOf(c));
    },
    onShow: (heading) => {
      if (ownPage) document.title = `${heading} · ${TITLE}`;
    },
    handOver: () => import('#widget/triage/make-hand-over.ts').then(({ makeHandOver }) => makeHandOver),
    ...(pasteField() ? { pasted: () => pasteField()?.value ?? '' } : {}),
  };
}

/** The box for pasted text above the triage, where the page has one. */
function pasteField(): HTMLTextAreaElement | null {
  return document.querySelector('main form[data-lookup] textarea');
}

function hashOf(c: Case): string {
  const url = caseToUrl(c);
  return url.slice(url.indexOf('#'));
}

/** The style sheet of the triage; without it everything still works. */
function loadSheet(): Promise<void> {
  if (document.querySelector(`link[href="${sheet}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  document.head.append(link);
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
  });
}
