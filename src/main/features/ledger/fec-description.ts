import { CHAIN_START } from '#shared/features/ledger/lock/chain.ts';
import { fecDescriptionText } from '#shared/features/ledger/exports/fec-description.ts';
import type { Taxpayer } from '#shared/features/ledger/neutral.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { placesPrinted } from './export-store.ts';
import { readChart } from './chart.ts';
import { nafOn, owesFecOn } from './taxpayer.ts';
import { activityOf, sirenOf } from './ledger-file.ts';
import type { FileToWrite } from './ledger-file.ts';
import { chainEnd } from './lock-store.ts';
import type { DayRange } from '#shared/kernel/day.ts';

/** The description beside a FEC, with the end of the chain of hashes as it stands. */
export function fecDescription(
  db: ReadableDb,
  {
    from,
    to,
    taxpayer,
    file,
  }: DayRange & { readonly taxpayer: Taxpayer; readonly file: FileToWrite },
): string {
  const { place, hash } = chainEnd(db);
  return fecDescriptionText(
    {
      name: file.name,
      siren: sirenOf(taxpayer),
      naf: nafOn(db, to),
      activity: activityOf(taxpayer),
      from,
      to,
      encoding: file.encoding,
      leftOut: file.leftOut,
      isOwed: owesFecOn(db, to),
      lastHash: hash ?? CHAIN_START,
      chained: place,
    },
    readChart(db),
    placesPrinted(db),
  );
}
