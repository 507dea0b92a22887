import { CHAIN_START } from '#shared/features/ledger/books/chain.ts';
import { fecDescriptionText } from '#shared/features/ledger/exports/fec-description.ts';
import type { Bookkeeper } from '#shared/features/ledger/neutral.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { activityOf, sirenOf } from './book-export.ts';
import type { BookFile } from './book-export.ts';
import { chainEnd } from './books-store.ts';
import type { DayRange } from '#shared/kernel/day.ts';

/** The description beside a FEC, with the end of the chain of hashes as it stands. */
export function fecDescription(
  db: ReadableDb,
  { from, to, keeper, file }: DayRange & { readonly keeper: Bookkeeper; readonly file: BookFile },
): string {
  const { place, hash } = chainEnd(db);
  return fecDescriptionText({
    name: file.name,
    siren: sirenOf(keeper),
    activity: activityOf(keeper),
    from,
    to,
    encoding: file.encoding,
    leftOut: file.leftOut,
    lastHash: hash ?? CHAIN_START,
    chained: place,
  });
}
