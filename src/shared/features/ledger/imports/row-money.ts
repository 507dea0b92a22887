import type { BankRow, RowDoubt, RowSkipReason } from './bank-row.ts';
import { isBelowZero } from './column-looks.ts';
import { foldedHeader } from './folded-header.ts';
import { NO_DOUBTS } from './money-text.ts';
import type { MoneyReading } from './money-text.ts';
import type { TableRow } from './profile-model.ts';
import { remembered } from './remembered.ts';
import type { RowCells, TableColumns } from './table-columns.ts';
import { currencyOfMark, markedAmount } from './told-currency.ts';

/** What moved with a row. */
export type RowMoney = Pick<BankRow, 'amount' | 'currency' | 'fee' | 'doubts'>;

/** Reads what moved with a row of a table, or says why the row is no entry. */
export function rowMoneyReader(
  columns: TableColumns,
  money: (text: string, currency: string) => MoneyReading | null,
  table: readonly TableRow[],
): (cells: RowCells) => RowMoney | RowSkipReason {
  const wayOf = wayReader(columns);
  const signs = signsOfWays(columns, table, wayOf);
  const isTakenBack = takenBackIn(columns, table);
  const isCameIn = plusIn(columns, table);
  return (cells) => {
    const way = wayOf(cells);
    if (way !== null && !isMoneyWay(way)) return way;
    const { currency, isUnclear } = currencyIn(cells, columns, way);
    const read = (text: string) => money(text, currency);
    const moved = amountIn(
      cells,
      { ...columns, isTakenBack },
      way && { way, sign: signs[way] },
      read,
    );
    if (moved === null || !/^[A-Z]{3}$/.test(currency)) return 'unreadable';
    // Where what came in has columns of its own, the fee is what its payer was charged.
    const isPayers = way === 'in' && columns.direction?.whenIn !== undefined;
    const charged = isPayers ? 0 : feeIn(cells, columns, moved.amount, read);
    const feeCurrency = columns.feeCurrency(cells).toUpperCase() || currency;
    const isElsewhere = charged !== 0 && feeCurrency !== currency;
    const fee = isElsewhere ? 0 : charged;
    if (moved.amount === 0 && fee === 0 && !isGivenBack(cells, columns)) return 'zero';
    const doubts = withDoubts(moved.doubts, { fee_elsewhere: isElsewhere, currency: isUnclear });
    // Zero has no sign.
    const isTurned = columns.isReversed && moved.amount !== 0 && !isCameIn(columns.amount?.(cells));
    const amount = isTurned ? -moved.amount : moved.amount;
    return { amount, currency, fee, doubts };
  };
}

function withDoubts(
  doubts: readonly RowDoubt[],
  found: { readonly fee_elsewhere: boolean; readonly currency: boolean },
): readonly RowDoubt[] {
  if (!found.fee_elsewhere && !found.currency) return doubts;
  return [
    ...(found.currency ? (['currency'] as const) : []),
    ...(found.fee_elsewhere ? (['fee_elsewhere'] as const) : []),
    ...doubts,
  ];
}

/**
 * The currency of what moved: as its column says, else as the mark beside the amount does, else the
 * usual one. Unclear where column and mark say two things, the mark may be that of several, or nothing but
 * the country of the bank tells it.
 */
function currencyIn(cells: RowCells, columns: TableColumns, way: MoneyWay | RowSkipReason | null) {
  const ofWay = way === 'in' ? columns.currencyIn(cells) : '';
  const written = (ofWay || columns.currency(cells)).toUpperCase();
  const told = /^[A-Z]{3}$/.test(written) ? written : (currencyOfMark(written)?.code ?? written);
  const expected = told || columns.usualCurrency;
  const shown = markIn(cells, columns, way);
  if (shown === null) {
    return { currency: expected, isUnclear: told === '' && columns.isCurrencyOpen };
  }
  if (shown.among.includes(expected)) return { currency: expected, isUnclear: false };
  const currency = told || (shown.code ?? expected);
  return { currency, isUnclear: currency !== shown.code };
}

/** What stands beside the amount of a row, or in the heading above. */
function markIn(cells: RowCells, columns: TableColumns, way: MoneyWay | RowSkipReason | null) {
  const { amount, amountIn: received, debit, credit } = columns;
  const text = amount
    ? (way === 'in' && received(cells)) || amount(cells)
    : debit(cells) || credit(cells);
  return markedAmount(text)?.currency ?? columns.headingMark;
}

/** True where nothing is left of a payment because it was given back: it may be known with its whole amount. */
function isGivenBack(cells: RowCells, { givenBack }: TableColumns): boolean {
  return /[1-9]/.test(givenBack?.(cells) ?? '');
}

/** Which way money went. */
type MoneyWay = 'in' | 'out';

function isMoneyWay(way: MoneyWay | RowSkipReason): way is MoneyWay {
  return way === 'in' || way === 'out';
}

/** The way that a column of it says, or why a row is left out; null: the amount has a sign. */
function wayReader({
  direction,
}: TableColumns): (cells: RowCells) => MoneyWay | RowSkipReason | null {
  if (!direction) return () => null;
  const folded = remembered(foldedHeader);
  return (cells) => {
    const value = folded(direction.of(cells));
    if (direction.into.includes(value)) return 'in';
    return direction.out.includes(value) ? 'out' : direction.otherwise;
  };
}

type WayReader = ReturnType<typeof wayReader>;
/** The way of a row, and the sign by which an amount that went so comes to what moved. */
type SignedWay = { readonly way: MoneyWay; readonly sign: 1 | -1 };

/**
 * By which sign amounts of a way are told: as most of them are. One that has the other sign is a
 * movement of that way taken back.
 */
function signsOfWays(
  { direction, amount, amountIn: received }: TableColumns,
  table: readonly TableRow[],
  wayOf: WayReader,
): Readonly<Record<MoneyWay, 1 | -1>> {
  const signed = { in: 0, out: 0 };
  for (const { cells } of direction ? table : []) {
    const way = wayOf(cells);
    const text = (way === 'in' ? received(cells) : '') || (amount?.(cells) ?? '');
    if (way === null || !isMoneyWay(way) || !/[1-9]/.test(text)) continue;
    signed[way] += isBelowZero(text) ? 1 : -1;
  }
  return { in: signed.in > 0 ? -1 : 1, out: signed.out > 0 ? 1 : -1 };
}

/** Tells of an amount with a plus that it came in, where what went out has no sign at all. */
function plusIn({ amount, isReversed }: TableColumns, table: readonly TableRow[]) {
  const told = isReversed ? table.map(({ cells }) => amount?.(cells) ?? '') : [];
  const isPlus = (text = '') => text.includes('+');
  const isAlone = told.some(isPlus) && !told.some(isBelowZero);
  return (text?: string) => isAlone && isPlus(text);
}

/**
 * Tells of an amount in credit that it was taken back: most of its column have no minus. What is in debit
 * went out, with a minus or without one.
 */
function takenBackIn({ credit }: TableColumns, table: readonly TableRow[]) {
  let [below, above] = [0, 0];
  for (const { cells } of table) {
    const text = credit(cells);
    if (!/[1-9]/.test(text)) continue;
    if (isBelowZero(text)) below += 1;
    else above += 1;
  }
  if (below === 0 || below > above) return () => false;
  return (text: string) => isBelowZero(text) && /[1-9]/.test(text);
}

type MoneyReader = (text: string) => MoneyReading | null;

/** What the platform kept; below zero where it gave a fee back. */
function feeIn(
  cells: RowCells,
  { fee, net }: TableColumns,
  amount: number,
  read: MoneyReader,
): number {
  if (net) return amount - (read(net(cells))?.amount ?? amount);
  return fee ? (read(fee(cells))?.amount ?? 0) : 0;
}

/**
 * Signed minor units; of a pair of columns, what is in debit went out, however it is signed. Both
 * filled is a doubt: one of them may be something else.
 */
function amountIn(
  cells: RowCells,
  columns: TableColumns & { readonly isTakenBack: (credit: string) => boolean },
  signed: SignedWay | null,
  read: MoneyReader,
): MoneyReading | null {
  const { amount, amountIn: received, debit, credit, givenBack } = columns;
  if (amount) {
    const told = read((signed?.way === 'in' ? received(cells) : '') || amount(cells));
    const back = givenBack ? read(givenBack(cells) || '0') : NOTHING;
    if (told === null || back === null) return null;
    const size = told.amount === 0 ? 0 : told.amount * (signed?.sign ?? 1);
    const isTakenBack = signed !== null && size !== 0 && (signed.way === 'in') !== size > 0;
    const doubts = isTakenBack ? (['against_way', ...told.doubts] as const) : told.doubts;
    return { amount: size - Math.abs(back.amount), doubts };
  }
  const [out, into] = [debit(cells), credit(cells)];
  if (out === '' && into === '') return null;
  const outgoing = out === '' ? NOTHING : read(out);
  const incoming = into === '' ? NOTHING : read(into);
  if (outgoing === null || incoming === null) return null;
  const isBoth = outgoing.amount !== 0 && incoming.amount !== 0;
  const isBack = columns.isTakenBack(into);
  const found = out === '' ? incoming.doubts : [...outgoing.doubts, ...incoming.doubts];
  const told: readonly RowDoubt[] = isBack ? ['against_way', ...found] : found;
  const cameIn = Math.abs(incoming.amount) * (isBack ? -1 : 1);
  return {
    amount: cameIn - Math.abs(outgoing.amount),
    doubts: isBoth ? ['both_sides', ...told] : told,
  };
}

const NOTHING: MoneyReading = { amount: 0, doubts: NO_DOUBTS };
