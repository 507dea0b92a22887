import { decideDecimalMark } from '#shared/kernel/number-text.ts';
import { headingWords } from './column-looks.ts';
import { FEE } from './column-words.ts';
import type { ColumnRole } from './column-words.ts';
import { readMoney } from './money-text.ts';
import { unmarked } from './told-currency.ts';

const NET = /\b(?:net|netto|neto)\b/;

/** Cells of the columns of a table, by their places; `headers` are folded. */
type TableCells = {
  readonly headers: readonly string[];
  readonly cellsOf: (index: number) => readonly string[];
};

/**
 * What a payment house kept of an amount: where what is left of each is told beside it, the fee is one
 * of its own if it is told as what is taken off, and the amount is what is left if it has a sign. True where
 * a fee is told and nothing says what the amounts have to do with it.
 */
export function tellFees(roles: ColumnRole[], columns: TableCells): boolean {
  const amount = roles.indexOf('amount');
  const named = (words: RegExp) =>
    columns.headers.findIndex(
      (header, at) => words.test(headingWords(header)) && at !== amount && roles[at] === 'ignored',
    );
  const [fee, net] = [named(FEE), named(NET)];
  const kept = centsOf(columns.cellsOf(fee));
  if (fee === -1 || kept.every((cents) => cents === 0)) return false;
  if (amount === -1 || net === -1) return true;
  const [whole, left] = [amount, net].map((at) => centsOf(columns.cellsOf(at)));
  const isLeft = (sign: 1 | -1) =>
    left?.every((cents, row) => cents === (whole?.[row] ?? 0) + sign * (kept[row] ?? 0)) === true;
  if (isLeft(-1)) roles[fee] = 'fee';
  else if (isLeft(1)) [roles[amount], roles[net]] = ['ignored', 'amount'];
  else return true;
  return false;
}

function centsOf(cells: readonly string[]): readonly number[] {
  const decimal = decideDecimalMark(cells.map(unmarked));
  const marks = { decimal, usualDecimal: decimal ?? ',' } as const;
  return cells.map((cell) => readMoney(cell, marks, 'EUR')?.amount ?? 0);
}
