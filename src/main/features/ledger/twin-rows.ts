import { accountOfStatement } from '#shared/features/ledger/account-choice.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import type { BankRow } from '#shared/features/ledger/imports/bank-row.ts';
import { transfersAmong, twinsOf } from '#shared/features/ledger/imports/twins.ts';
import type { SidedMove } from '#shared/features/ledger/imports/twins.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { writtenMoves } from './match-store.ts';
import { plannedAs } from './planned-row.ts';
import type { PlannedRow } from './planned-row.ts';

/** The days of a file, what it told again, and where money lies. */
type TwinGround = {
  readonly rows: readonly BankRow[];
  readonly seen: ReadonlySet<number>;
  readonly accounts: readonly Account[];
};

/** Days around those of a file in which an entry may be a row of it. */
const DAYS_AROUND = 10;

/** The rows, each with the entry that it may be already. */
export function withTwins(
  db: ReadableDb,
  fresh: readonly PlannedRow[],
  { rows, seen, accounts }: TwinGround,
): readonly PlannedRow[] {
  const { from, to } = daysOf(rows);
  if (fresh.length === 0 || from > to) return fresh;
  const around = { from: addDays(from, -DAYS_AROUND), to: addDays(to, DAYS_AROUND) };
  const written = writtenMoves(db, around, { accounts, left: seen });
  if (written.length === 0) return fresh;
  const moves = fresh.map((planned) => freshMove(planned, accounts));
  const twins = twinsOf(moves, written, { from, to });
  return fresh.map((planned, index) => {
    const twin = twins[index] ?? null;
    return twin
      ? plannedAs(planned, { twin, doubts: [...planned.doubts, 'maybe_known'] })
      : planned;
  });
}

/** The rows, each with the other side of the transfer that it is, where the file tells both. */
export function withTransfers(
  fresh: readonly PlannedRow[],
  accounts: readonly Account[],
): readonly PlannedRow[] {
  const places = new Set(fresh.map(({ row, accountId }) => `${accountId} ${row.account}`));
  if (places.size < 2) return fresh;
  // Cash that is taken out is a transfer by itself.
  const free = fresh.filter(
    ({ twin, change, entries: [first] }) =>
      twin === null && change === undefined && first?.fields.kind !== 'transfer',
  );
  const found = transfersAmong(free.map((planned) => freshMove(planned, accounts)));
  const sides = new Map(
    free.flatMap((planned, at) => {
      const other = free[found[at] ?? -1];
      return other ? [[planned, other] as const] : [];
    }),
  );
  return fresh.map((planned) => {
    const other = sides.get(planned);
    if (!other) return planned;
    const as = other.accountId === planned.accountId ? 'inside' : 'transfer';
    const across = { line: other.row.line, as } as const;
    const doubt = as === 'inside' ? 'one_account' : 'own_transfer';
    return plannedAs(planned, { across, doubts: [...planned.doubts, doubt] });
  });
}

/** The days that a file covers; one that stands for none is not among them. */
export function daysOf(rows: readonly BankRow[]): DayRange {
  let [from, to] = ['9999-12-31', '0000-01-01'];
  for (const { paidOn, doubts } of rows) {
    if (doubts.includes('odd_day')) continue;
    if (paidOn < from) from = paidOn;
    if (paidOn > to) to = paidOn;
  }
  return { from, to };
}

function freshMove(
  { row, entries, accountId }: PlannedRow,
  accounts: readonly Account[],
): SidedMove {
  const [first] = entries;
  const euros = first ? entryEuros(first.fields).gross : 0;
  const isOut =
    first?.fields.kind === 'transfer' ? row.amount < 0 : first?.fields.kind === 'expense';
  const inEuros = isOut ? -euros : euros;
  const worths = (sign: 1 | -1): string[] => [
    `${LEDGER_CURRENCY}|${sign * inEuros}`,
    ...(row.currency === LEDGER_CURRENCY ? [] : [`${row.currency}|${sign * row.amount}`]),
  ];
  return {
    accountId,
    day: row.paidOn,
    // What is only a fee is no movement that anybody typed.
    worths: row.amount === 0 ? [] : worths(1),
    opposites: row.amount === 0 ? [] : worths(-1),
    words: foldedText(`${row.party} ${row.label} ${row.note ?? ''}`),
    partyAccountId: accountOfStatement(accounts, row.partyAccount ?? ''),
    named: row.account,
    partyAccount: row.partyAccount ?? '',
  };
}
