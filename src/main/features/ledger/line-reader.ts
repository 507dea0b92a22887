import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { LedgerLine, VatKind } from '#shared/features/ledger/model.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerLine } from '#main/db/ledger-schema.ts';
import { lineOf } from './entry-rows.ts';

/** What is read of a line, in the order in which it comes. */
type LineValues = readonly [
  entryId: number,
  rateBp: number | null,
  net: number | null,
  gross: number | null,
  category: string | null,
  vatKind: VatKind | null,
  account: string | null,
  accountName: string | null,
];

/** Reads the lines of some entries, by the numbers of their rows. */
export function lineReader(db: ReadableDb): (ids: readonly number[]) => Map<number, LedgerLine[]> {
  // By number of row, not by a join: the index then leads to just these lines.
  const one = preparedLines(
    db,
    sql`${ledgerLine.entryId} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`,
  );
  const stretch = preparedLines(
    db,
    sql`${ledgerLine.entryId} BETWEEN ${sql.placeholder('from')} AND ${sql.placeholder('to')}`,
  );
  return (ids) => {
    const [from, to] = stretchOf(ids);
    const isDense = to - from < ids.length * MOST_STRANGERS;
    const rows = isDense ? stretch.values({ from, to }) : one.values({ ids: JSON.stringify(ids) });
    const byEntry = new Map<number, LedgerLine[]>();
    for (const row of rows as unknown as LineValues[]) {
      const line = lineOf({
        rateBp: row[1],
        net: row[2],
        gross: row[3],
        category: row[4],
        vatKind: row[5],
        account: row[6],
        accountName: row[7],
      });
      const known = byEntry.get(row[0]);
      if (known) known.push(line);
      else byEntry.set(row[0], [line]);
    }
    return byEntry;
  };
}

/** Entries of a few days were mostly written one after the other; so many times as many are read at most. */
const MOST_STRANGERS = 1.5;

function stretchOf(ids: readonly number[]): readonly [from: number, to: number] {
  let [from, to] = [Infinity, 0];
  for (const id of ids) {
    if (id < from) from = id;
    if (id > to) to = id;
  }
  return [from, to];
}

function preparedLines(db: ReadableDb, condition: SQL) {
  return db
    .select({
      entryId: ledgerLine.entryId,
      rateBp: ledgerLine.rateBp,
      net: ledgerLine.net,
      gross: ledgerLine.gross,
      category: ledgerLine.category,
      vatKind: ledgerLine.vatKind,
      account: ledgerLine.account,
      accountName: ledgerLine.accountName,
    })
    .from(ledgerLine)
    .where(condition)
    .orderBy(ledgerLine.entryId, ledgerLine.position)
    .prepare();
}
