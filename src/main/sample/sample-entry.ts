import type { EntryFields, LedgerLine } from '#shared/features/ledger/model.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';

/** An entry of the sample, and in which values it counts. */
export type SampleEntry = EntryFields & { readonly tag: Tag | null };

/** What most entries have in common: euros, no document, as its category says. */
export const PLAIN = {
  currency: 'EUR',
  fx: null,
  docRef: null,
  docDate: null,
  tag: null,
} as const;

/** A tag that says just this. */
export function tagged(part: Partial<Tag>): Tag {
  return { ...NO_TAG, ...part };
}

/** An amount without its VAT, so that a month adds up to the cent. */
export function lineOf(net: number, rate: number | null): LedgerLine {
  return { rate, basis: 'net', amount: net };
}
