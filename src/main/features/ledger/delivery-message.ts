import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import type { Delivery } from '#shared/features/ledger/contract.ts';
import type { LedgerFile } from '#shared/features/ledger/exports/ledger-files.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { readCategories } from './category-store.ts';
import { dayInWords, deliveryWords } from './delivery-words.ts';
import {
  correctionsAfter,
  countInRange,
  countOfCategories,
  openEntriesInRange,
} from './export-store.ts';
import { lastDelivery } from './taxpayer.ts';

type MessageFacts = { readonly siren: string | null; readonly books: readonly LedgerFile[] };

/**
 * A message to the accountant, ready to be sent with the folder: who, which period, what is in it,
 * and what is still open.
 */
export function deliveryMessage(
  context: QueryContext,
  delivery: Delivery,
  { siren, books }: MessageFacts,
): string {
  const { from, to, profile } = delivery;
  const language = profile === 'fr' ? 'fr' : 'en';
  const words = deliveryWords(language);
  const days = { from: dayInWords(from, language), to: dayInWords(to, language) };
  const { name } = lastDelivery(context);
  const who = [name, siren === null ? '' : words('siren', { siren })].filter((part) => part !== '');
  const about = who.length === 0 ? '' : ` (${who.join(', ')})`;
  const lines = [
    words('message.subject', { ...days, name }).replaceAll('  ', ' '),
    '',
    words('message.hello'),
    '',
    words('message.period', { ...days, about }),
    '',
    ...books.map((book) => `- ${words(`bookName.${book}`)}`),
    '',
    ...whatIsOpen(context, delivery),
    '',
    words('message.check'),
    '',
    words('message.bye'),
    name,
  ];
  return lines.join('\n').trim();
}

/** How much there is, what may still change, what waits, and what was corrected since the last time. */
function whatIsOpen(context: QueryContext, { from, to, profile }: Delivery): string[] {
  const { db } = context;
  const range = { from, to };
  const language = profile === 'fr' ? 'fr' : 'en';
  const words = deliveryWords(language);
  const { sentOn, seq } = lastDelivery(context);
  const day = sentOn === null ? null : dayInWords(sentOn, language);
  return [
    words('entries', { count: countInRange(db, range) }),
    words('message.open', { count: openEntriesInRange(db, range) }),
    words('message.unsorted', { count: unsortedIn(db, range) }),
    ...(day === null ? [] : [words('since', { count: correctionsAfter(db, seq).length, day })]),
  ];
}

/** How many entries of some days nobody has sorted yet. */
export function unsortedIn(db: ReadableDb, range: DayRange): number {
  return countOfCategories(db, range, keysOf(readCategories(db), isUnsorted));
}
