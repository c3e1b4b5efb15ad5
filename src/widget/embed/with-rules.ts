import type { OverlayData } from '#dataset/schema/overlay.ts';
import { applyOverlay } from '#domain/overlay/apply-overlay.ts';
import { describeOverlay } from '#domain/overlay/describe-overlay.ts';
import { rulesOf } from '#domain/overlay/rules-of.ts';
import { startRules } from '#domain/overlay/start-rules.ts';
import type { AtlasSource } from './atlas-source.ts';
import type { AtlasViewOptions } from './atlas-view.ts';
import { hostWords } from './host-words.ts';
import { ownRecord } from './own-record.ts';

/**
 * What a view needs, under the company's rules that are in it as `overlay`: data with its records, its words, its ticket
 * address, its name and logo. Bad rules are left out as a whole, and the reader is told every problem. Where the data
 * cannot be read, nothing is changed: whoever reads it next is told.
 */
export async function withRules(options: AtlasViewOptions): Promise<AtlasViewOptions> {
  const { overlay: given, source, words, ticket } = options;
  if (given === undefined || given === null) return options;
  const base = await source.atlas().catch(() => undefined);
  if (!base) return options;
  const { overlay: _, ...plain } = options;
  if (startRules(base, given).refused.length > 0) return { ...plain, refused: describeOverlay(base, given) };
  const atlas = applyOverlay(base, given);
  const overlay = rulesOf(atlas);
  // The form of the first release changes no data.
  if (!overlay) return options;
  return {
    ...plain,
    words: hostWords(words, overlay.words),
    ticket: ticket ?? overlay.ticket,
    company: { name: overlay.name, logo: overlay.logo },
    source: ruledSource(source, overlay),
  };
}

/** The paste box finds the company's symptoms too, so that it has the whole atlas. */
function ruledSource(source: AtlasSource, overlay: OverlayData): AtlasSource {
  const ruled = async (text?: string) => applyOverlay(await source.atlas(text), overlay);
  return {
    lookup: ruled,
    atlas: ruled,
    record: async (kind, id) => ownRecord(overlay, kind, id) ?? source.record(kind, id),
  };
}
