import type { Id } from '#domain/contract.d.ts';
import type { ArticleKind } from '../article/article.ts';

/** What the single file shows for a fragment of its address. */
export type Place =
  | { readonly kind: 'home' }
  /** As `caseFromUrl` reads it. */
  | { readonly kind: 'case'; readonly address: string }
  | { readonly kind: 'triage'; readonly symptom: Id }
  | { readonly kind: ArticleKind; readonly id: Id }
  | { readonly kind: 'code'; readonly id: Id }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'source'; readonly id: Id }
  | { readonly kind: 'unknown' };

/** The fragment for a path of the site. A case has one that begins like no other, whatever its symptom. */
export function fileHref(path: string): string {
  const [, found] = /^triage\/.*?#(.*)$/.exec(path) ?? [];
  return found === undefined ? `#${path.replace(/\/$/, '')}` : `${CASE}${found}`;
}

const CASE = '#?';

export function readPlace(hash: string): Place {
  if (hash.startsWith(CASE)) return { kind: 'case', address: hash };
  const path = hash.replace(/^#/, '').replace(/\/$/, '');
  if (path === '') return { kind: 'home' };
  const [folder = '', first = '', second = '', ...more] = path.split('/');
  if (more.length > 0 || first === '') return { kind: 'unknown' };
  if (folder === 'codes' && second !== '') return { kind: 'code', id: `${first}/${second}` };
  if (folder === 'browse' && first === 'sources') return { kind: 'source', id: second.replace(/^#/, '') };
  if (second !== '') return { kind: 'unknown' };
  if (folder === 'c') return { kind: 'number', value: first };
  if (folder === 'triage') return { kind: 'triage', symptom: first };
  return isArticleKind(folder) ? { kind: folder, id: first } : { kind: 'unknown' };
}

function isArticleKind(folder: string): folder is ArticleKind {
  return ['symptoms', 'causes', 'questions', 'fixes'].includes(folder);
}
