import { and, eq, gte, inArray, isNotNull, lte } from 'drizzle-orm';
import { accountOf, movesOf } from '#shared/features/ledger/accounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { amountsOf } from '#shared/features/ledger/amounts.ts';
import type { DatedEntry } from '#shared/features/ledger/imports/twins.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerBankRow, ledgerEntry } from '#main/db/ledger-schema.ts';
import { rareFieldsOf } from './entry-rows.ts';
import type { EntryRow } from './entry-rows.ts';
import { linesOfEntries } from './store.ts';

/** What the entries of some days did to accounts other than tills, those of `left` out. */
export function writtenMoves(
  db: ReadableDb,
  { from, to }: DayRange,
  { accounts, left }: { readonly accounts: readonly Account[]; readonly left: ReadonlySet<number> },
): DatedEntry[] {
  const rows = db
    .select()
    .from(ledgerEntry)
    .where(
      and(
        gte(ledgerEntry.paidOn, from),
        lte(ledgerEntry.paidOn, to),
        inArray(ledgerEntry.kind, ['receipt', 'expense', 'transfer']),
      ),
    )
    .all();
  const tills = new Set(accounts.filter(({ kind }) => kind === 'till').map(({ id }) => id));
  const told = accountsTold(db, { from, to });
  const foreign = foreignAmounts(db, rows);
  return rows.flatMap((row) =>
    movesOfRow(row, foreign.get(row.id))
      .filter(({ accountId }) => !tills.has(accountId))
      .filter(({ accountId }) => !(left.has(row.seq) && isToldOf(row, accountId, told)))
      .map(({ accountId, worths }) => ({
        seq: row.seq,
        accountId,
        day: row.paidOn,
        worths,
        words: foldedText(`${row.party} ${row.label} ${row.docRef ?? ''}`),
        isTold: isToldOf(row, accountId, told),
        isOneSided: row.kind !== 'transfer' && row.lockedOn === null,
      })),
  );
}

type TellingAccounts = ReadonlyMap<number, readonly (number | null)[]>;

/** The accounts of which banks told the entries of some days. */
function accountsTold(db: ReadableDb, { from, to }: DayRange): TellingAccounts {
  const rows = db
    .select({ id: ledgerBankRow.entryId, accountId: ledgerBankRow.accountId })
    .from(ledgerBankRow)
    .innerJoin(ledgerEntry, eq(ledgerEntry.id, ledgerBankRow.entryId))
    .where(
      and(
        gte(ledgerEntry.paidOn, from),
        lte(ledgerEntry.paidOn, to),
        isNotNull(ledgerBankRow.accountId),
      ),
    )
    .all();
  const groups = groupedBy(rows, ({ id }) => id);
  return new Map([...groups].map(([id, told]) => [id, told.map(({ accountId }) => accountId)]));
}

function isToldOf(row: EntryRow, accountId: number, told: TellingAccounts): boolean {
  return row.fingerprint !== null || told.get(row.id)?.includes(accountId) === true;
}

function movesOfRow(row: EntryRow, native: number | undefined) {
  const { kind, method, euroGross, currency } = row;
  const entry = { kind, method, ...rareFieldsOf(row) };
  const inEuros = movesOf({ ...entry, worthIn: () => euroGross }, () => LEDGER_CURRENCY);
  const own = accountOf(entry);
  return inEuros.map(({ accountId, amount }) => {
    const isOut = kind === 'expense' || (kind === 'transfer' && accountId === own);
    const inNative = native === undefined ? [] : [`${currency}|${isOut ? -native : native}`];
    return { accountId, worths: [`${LEDGER_CURRENCY}|${amount}`, ...inNative] };
  });
}

/** What entries in other currencies come to in these, by their rows. */
function foreignAmounts(db: ReadableDb, rows: readonly EntryRow[]): ReadonlyMap<number, number> {
  const ids = rows.filter(({ currency }) => currency !== LEDGER_CURRENCY).map(({ id }) => id);
  const lines = linesOfEntries(db, ids);
  return new Map(
    ids.map((id) => [
      id,
      (lines.get(id) ?? []).reduce((sum, line) => sum + amountsOf(line).gross, 0),
    ]),
  );
}
