import type { Day } from '#shared/kernel/day.ts';
import type { BankRow, RowSkipReason } from './bank-row.ts';
import { foldedHeader } from './folded-header.ts';
import type { TableRow } from './profile-model.ts';
import { remembered } from './remembered.ts';
import type { RowMoney } from './row-money.ts';
import type { RowCells, TableColumns } from './table-columns.ts';

/** Words of a row that sums up others. The name of a shop may begin with "Total", and goes on. */
const TOTAL =
  /^(?:(?:sous-?\s?)?(?:total|totaux)(?: general| des (?:operations|mouvements|debits|credits))?|solde (?:au|final|initial|precedent|crediteur|debiteur)\b.*|saldo (?:anterior|inicial|final|iniziale|finale)|(?:anfangs|end|schluss)saldo|(?:grand |sub-?)?totals?(?: balance)?|(?:opening|closing) balance|balance (?:brought|carried) forward|transactions? total|turnover)\s*:?$/;
/** Words of a balance in a row without a day: nothing moved there. */
const BALANCE =
  /^(?:(?:opening|closing|beginning|ending|starting) balance|balance (?:at|as of|on)\b|saldo\b|soldes?\b|(?:alter |neuer |letzter |aktueller )?kontostand\b)/;

export type TotalRows = {
  /** Asked row by row, in the order of the table. */
  readonly isTotal: (cells: RowCells, index: number) => boolean;
  /** A movement that a later total may sum up. */
  readonly add: (row: BankRow) => void;
  /** Lines of those that only their sum tells from a purchase at a shop of that name. */
  readonly sums: readonly number[];
};

/** How the cells of a table are read. */
type Readers = {
  readonly dayOf: (text: string) => Day | null;
  readonly moneyOf: (cells: RowCells) => RowMoney | RowSkipReason;
  readonly balanceOf: (cells: RowCells, currency: string) => number | null;
};

/** What came in and what went out, minor units. */
type Sums = { into: number; out: number };

/** Tells rows that sum up others from payments to whoever is called so. */
export function totalsIn(
  columns: TableColumns,
  table: readonly TableRow[],
  { dayOf, moneyOf, balanceOf }: Readers,
): TotalRows {
  const isDone = doneReader(columns);
  const wordsOf = wordsReader(columns);
  const all: Sums = { into: 0, out: 0 };
  let sinceTotal: Sums = { into: 0, out: 0 };
  const sums: number[] = [];
  const isMovement = (texts: readonly string[], cells: RowCells, index: number): boolean => {
    const moved = moneyOf(cells);
    if (typeof moved === 'string' || dayOf(columns.date(cells)) === null) return false;
    if (columns.bankId(cells) !== '' || isDone(cells)) return true;
    const { amount, fee, currency, doubts } = moved;
    const balance = balanceOf(cells, currency);
    const beside = [-1, 1].map((step) => balanceOf(table[index + step]?.cells ?? [], currency));
    if (balance !== null && beside.includes(balance - amount + fee)) return true;
    if (balance !== null && beside.includes(balance)) return false;
    if (!texts.every(isName) || doubts.includes('both_sides')) return false;
    const isSum = [all, sinceTotal].some((known) => isSumOf(known, amount));
    if (isSum) sums.push(table[index]?.line ?? 0);
    return !isSum;
  };
  return {
    isTotal: (cells, index) => {
      if (dayOf(columns.date(cells)) === null && cells.some(saysBalance)) return true;
      const told = wordsOf(cells);
      // Some banks say it in a column that is blank elsewhere.
      const texts = told.length > 0 ? told : cells.filter((cell) => saysTotal(cell.trim()));
      // A shop of that name may have other words beside it.
      const isSaid = texts.length > 0 && texts.every(saysTotal);
      if (!isSaid || isMovement(texts, cells, index)) return false;
      sinceTotal = { into: 0, out: 0 };
      return true;
    },
    add: ({ amount }) => {
      for (const known of [all, sinceTotal]) known[amount > 0 ? 'into' : 'out'] += Math.abs(amount);
    },
    sums,
  };
}

function wordsReader({ labels, party }: TableColumns): (cells: RowCells) => readonly string[] {
  return (cells) => [...labels, party].map((cell) => cell(cells)).filter((text) => text !== '');
}

function saysTotal(cell: string): boolean {
  const text = cell.replace(/^[^\p{L}]+/u, '');
  return (
    /^(?:sous|total|totaux|solde|saldo|anfangs|end|schluss|grand|sub|opening|closing|balance|transaction|turnover)/i.test(
      text,
    ) && TOTAL.test(foldedHeader(text))
  );
}

function saysBalance(cell: string): boolean {
  return (
    /\bbalance\b|^\W*(?:saldo|solde|alter|neuer|letzter|aktueller|kontostand)/i.test(cell) &&
    BALANCE.test(foldedHeader(cell))
  );
}

/** True for what is the name of a shop too; no one is called "Solde au 31/10". */
function isName(text: string): boolean {
  return foldedHeader(text) === 'total';
}

/** Whatever a bank sums up: all, what came in, what went out, with or without a sign. */
function isSumOf({ into, out }: Sums, amount: number): boolean {
  return [into, out, Math.abs(into - out), into + out].includes(Math.abs(amount));
}

/** True for a row that a column says to be done: no total is. */
function doneReader({ filters }: TableColumns): (cells: RowCells) => boolean {
  const folded = remembered(foldedHeader);
  return (cells) => filters.some(({ of, keeps }) => keeps?.includes(folded(of(cells))) === true);
}
