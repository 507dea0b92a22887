import { decideDecimalMark } from '#shared/kernel/number-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { BankRow } from './bank-row.ts';
import { readMoney } from './money-text.ts';
import type { TableRow } from './profile-model.ts';
import type { RowCells, TableColumns } from './table-columns.ts';
import { unmarked } from './told-currency.ts';

/** What a row tells beside day, amount, party and words. */
type RowExtras = Pick<
  BankRow,
  'valueOn' | 'balance' | 'partyAccount' | 'original' | 'bankCategory' | 'note'
>;

type ExtrasReader = (cells: RowCells, currency: string) => RowExtras;

/** Finds what rows of a table tell beside what every bank tells; what is not filled is left out. */
export function extrasReader(
  columns: TableColumns,
  dayOf: (text: string) => Day | null,
  balanceOf: BalanceReader,
): ExtrasReader {
  return (cells, currency) => {
    const valueOn = dayOf(columns.valueDate(cells));
    const balance = balanceOf(cells, currency);
    const [partyAccount, bankCategory, note] = [
      columns.partyAccount(cells),
      columns.category(cells),
      columns.note(cells),
    ];
    const original = originalIn(cells, columns, currency);
    return {
      ...(valueOn !== null && { valueOn }),
      ...(balance !== null && { balance }),
      ...(partyAccount !== '' && { partyAccount }),
      ...(original && { original }),
      ...(bankCategory !== '' && { bankCategory }),
      ...(note !== '' && { note }),
    };
  };
}

function originalIn(cells: RowCells, columns: TableColumns, currency: string) {
  const paid = columns.originalCurrency(cells).toUpperCase();
  if (!/^[A-Z]{3}$/.test(paid) || paid === currency) return null;
  const money = readMoney(columns.original(cells), { decimal: null, usualDecimal: '.' }, paid);
  return money && { amount: money.amount, currency: paid };
}

type BalanceReader = (cells: RowCells, currency: string) => number | null;

/** Reads the balances of a table, which may be written otherwise than its amounts. */
export function balanceReader(
  { balance }: TableColumns,
  rows: readonly TableRow[],
  usualDecimal: ',' | '.',
): BalanceReader {
  if (balance === null) return () => null;
  const decimal = decideDecimalMark(rows.map(({ cells }) => unmarked(balance(cells))));
  const marks = { decimal, usualDecimal: decimal ?? usualDecimal };
  return (cells, currency) => {
    const text = balance(cells);
    return text === '' ? null : (readMoney(text, marks, currency)?.amount ?? null);
  };
}
