import type { Day } from '#shared/kernel/day.ts';
import { LEDGER_CURRENCY } from '../model.ts';
import type { BankReading, BankRow, ToldBalance } from './bank-row.ts';
import { cellAt } from './headless-table.ts';
import type { MoneyReading } from './money-text.ts';
import type { BankProfile, TableRow } from './profile-model.ts';

/** The rows of a file, and how its texts are read. */
export type ReadRows = {
  readonly rows: readonly BankRow[];
  readonly dayOf: (text: string) => Day | null;
  readonly money: (text: string, currency: string) => MoneyReading | null;
};

/**
 * What lines of an account and its balance say of the rows between them: of two, the earlier one is
 * before all that moved; one alone is after it.
 */
export function namedAccount(
  { accountLine }: BankProfile,
  lines: readonly TableRow[],
  { rows, dayOf, money }: ReadRows,
): Pick<BankReading, 'rows' | 'statements'> | null {
  const [line] = lines;
  if (!accountLine || !line) return null;
  const account = cellAt(line.cells, accountLine.account).replaceAll('*', '');
  const balances = lines.flatMap(({ cells }): ToldBalance[] => {
    const on = dayOf(cellAt(cells, accountLine.day));
    const told = money(cellAt(cells, accountLine.balance), LEDGER_CURRENCY);
    return told ? [{ on, amount: told.amount }] : [];
  });
  const byDay = balances.toSorted((a, b) => Number((a.on ?? '') > (b.on ?? '')) - 0.5);
  const [opening, closing] = byDay.length > 1 ? [byDay[0], byDay.at(-1)] : [undefined, byDay[0]];
  const moved = rows.reduce((sum, { amount }) => sum + amount, 0);
  const facts = { account, currency: LEDGER_CURRENCY, moved };
  return {
    rows: rows.map((row) => ({ ...row, account })),
    statements: [{ ...facts, opening: opening ?? null, closing: closing ?? null }],
  };
}
