import type { OverlayContact } from '#dataset/schema/overlay.ts';
import type { Atlas, Id } from '../contract.d.ts';
import { rulesOf } from './rules-of.ts';

/** Whom a company names for a side; `undefined` where it names nobody. */
export function contactOf(atlas: Atlas, side: Id): OverlayContact | undefined {
  const contacts: Readonly<Record<Id, OverlayContact | undefined>> = rulesOf(atlas)?.contacts ?? {};
  return Object.hasOwn(contacts, side) ? contacts[side] : undefined;
}

/** Who takes over and how to reach them: `Network desk, 1234, Mon-Fri`. */
export function contactWords(contact: OverlayContact | undefined): string {
  return [contact?.who, contact?.phone, contact?.mail, contact?.hours].filter((part) => part !== undefined).join(', ');
}
