import { FIX_KINDS, PHASES, type Phase, SIDES } from '#dataset/vocabulary.ts';
import type { SiteArticle } from '#generate/build-articles.ts';

/** What a person notices when it fails there: by this they find their symptom, not by the name of the phase. */
export const PHASE_SEEN: Readonly<Record<Phase, string>> = {
  'name-resolution': 'The client says that it cannot find the computer.',
  tcp: 'Nothing answers, it takes too long, or something else answers.',
  gateway: 'The message speaks of a gateway, or the gateway lets you in and the computer behind it does not answer.',
  negotiation: 'The two sides reached each other and know no kind of security that both allow.',
  tls: 'It ends at a certificate, at securing the connection, or without a reason before the password counts.',
  credssp: 'You gave a name and a password; they are refused, or the account is.',
  license: 'The message speaks of licenses.',
  session: 'You are signed in, or were: no desktop, no place, no permission, or a session that ends.',
  'client-local': 'The program on your own computer stops or forgets.',
  unknown: 'What belongs to no one phase.',
};

const titles = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

function sortTitle({ title }: SiteArticle): string {
  return title.replace(/^"?(the|an?|your)\s/i, '');
}

/** Articles by their first phase, in the order in which a connection passes them; what is asked most leads its group. */
export function articlesByPhase(articles: readonly SiteArticle[]): { phase: Phase; articles: SiteArticle[] }[] {
  return PHASES.map((phase) => ({
    phase,
    articles: articles
      .filter(({ phases: [first = 'unknown'] }) => first === phase)
      .sort((a, b) => rank(a) - rank(b) || titles.compare(sortTitle(a), sortTitle(b))),
  })).filter(({ articles }) => articles.length > 0);
}

/** Symptoms by how often they are asked about, causes by side, fixes by kind: repairs, workarounds, hand-overs. */
function rank({ met, side, fixKind }: SiteArticle): number {
  if (met !== undefined) return met;
  if (side !== undefined) return SIDES.indexOf(side);
  return fixKind === undefined ? 0 : FIX_KINDS.indexOf(fixKind);
}
