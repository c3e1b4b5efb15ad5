import type { SourceKind } from '#dataset/vocabulary.ts';

export {
  ACCESS_LABELS,
  EFFECT_LABELS,
  FIX_KIND_LABELS,
  minutesLabel,
  RISK_LABELS,
  SHELL_LABELS,
  SIDE_OWNERS,
} from '#domain/step-labels.ts';
export { CHANCE_LABELS, CLIENT_LABELS, CUT_LABELS, SIDE_LABELS, VERDICT_LABELS } from '#domain/record-labels.ts';

/** The words readers see for the values of the vocabulary. */

export const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  'vendor-doc': 'vendor document',
  protocol: 'protocol document',
  'source-code': 'source code',
  'field-report': 'field report',
  'own-test': 'test of ours',
};

const ENGLISH = new Intl.DisplayNames(['en'], { type: 'language' });

/** The name of a language in English, by its tag, such as `pt-BR`. */
export function englishName(tag: string): string {
  return ENGLISH.of(tag) ?? tag;
}
