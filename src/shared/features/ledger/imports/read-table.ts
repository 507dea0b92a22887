import { ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { LEDGER_CURRENCY } from '../model.ts';
import { bankDay, isDayOrderOpen } from './bank-dates.ts';
import type {
  BankFileError,
  BankReading,
  BankRow,
  RowDoubt,
  RowSkipReason,
  SkippedRow,
  TableHabits,
} from './bank-row.ts';
import { foldedHeader } from './folded-header.ts';
import { methodIn } from './methods.ts';
import { NO_DOUBTS, readMoney } from './money-text.ts';
import type { MoneyReading } from './money-text.ts';
import type { BankProfile, BankTable } from './profile-model.ts';
import { remembered } from './remembered.ts';
import { habitsOf } from './table-habits.ts';

type RowCells = readonly string[];
/** The text of a column of a row; of several columns, the first one that is filled. */
type CellReader = (cells: RowCells) => string;
/** The columns of a profile, found in one file. */
type TableColumns = ReturnType<typeof columnsOf>;

/** What is said about a table, and who is told how far its reading has come. */
type TableHints = {
  readonly isDayFirst: boolean | null;
  readonly onRow?: (done: number, of: number) => void;
};

/**
 * Reads the rows of a table. Order of day and month, and the decimal mark, are decided over whole
 * columns; `isDayFirst` is the user's word where the file leaves it open. A row that could be read in
 * another way too carries a doubt.
 */
export function readTable(
  { profile, header, rows: below }: BankTable,
  { isDayFirst: asked, onRow = () => {} }: TableHints,
): Result<BankReading, BankFileError> {
  const columns = columnsOf(profile, header);
  const habits = habitsOf(
    {
      dates: below.map(({ cells }) => columns.date(cells)),
      amounts: below.flatMap(({ cells }) => columns.amounts.map((amount) => amount(cells))),
    },
    profile,
    asked,
  );
  if (!habits.ok) return habits;
  const readRow = rowReader(profile, columns, habits.value);
  const rows: BankRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const [index, { line, cells }] of below.entries()) {
    onRow(index, below.length);
    const read = readRow(cells, line);
    if (typeof read === 'string') skipped.push({ line, reason: read });
    else rows.push(read);
  }
  return ok({ profile: profile.id, habits: habits.value, rows, skipped });
}

function columnsOf(profile: BankProfile, header: readonly string[]) {
  const of = (...names: readonly (string | undefined)[]): CellReader => {
    const places = names.map((name) => header.indexOf(name ?? '')).filter((at) => at !== -1);
    return (cells) => {
      for (const place of places) {
        const text = cells[place]?.trim() ?? '';
        if (text !== '') return text;
      }
      return '';
    };
  };
  const { debit, credit, amount, fee, net } = profile;
  return {
    date: of(...profile.date),
    amount: amount ? of(...amount) : null,
    amounts: [...(amount ?? []), debit, credit]
      .filter((name) => name !== undefined)
      .map((name) => of(name)),
    debit: of(debit),
    credit: of(credit),
    currency: of(profile.currency),
    party: of(...(profile.party ?? [])),
    labels: profile.label.map((name) => of(name)),
    bankId: of(profile.bankId),
    account: of(profile.account),
    fee: fee === undefined ? null : of(fee),
    net: net === undefined ? null : of(net),
    method: of(profile.methodFrom),
    refund: of(profile.refunds?.column),
    filters: (profile.filters ?? []).map((filter) => ({ ...filter, of: of(filter.column) })),
  };
}

/** Reads one row, or says why it is no entry. */
function rowReader(
  profile: BankProfile,
  columns: TableColumns,
  habits: TableHabits,
): (cells: RowCells, line: number) => BankRow | RowSkipReason {
  const { dayOf, isDayDoubtful, money } = textReaders(profile, habits);
  const filteredOut = filterOf(columns);
  const isRefund = refundOf(profile, columns);
  const methodOf = remembered(methodIn);
  return (cells, line) => {
    const reason = filteredOut(cells);
    if (reason !== null) return reason;
    const day = columns.date(cells);
    const paidOn = dayOf(day);
    const currency = columns.currency(cells).toUpperCase() || LEDGER_CURRENCY;
    const read = amountIn(cells, columns, (text) => money(text, currency));
    if (paidOn === null || read === null || !/^[A-Z]{3}$/.test(currency)) return 'unreadable';
    const { amount } = read;
    const fee = feeIn(cells, columns, amount, (text) => money(text, currency));
    if (amount === 0 && fee === 0) return 'zero';
    const words = columns.method(cells);
    return {
      line,
      paidOn,
      amount,
      currency,
      party: columns.party(cells),
      label: labelIn(cells, columns),
      bankId: columns.bankId(cells),
      account: columns.account(cells),
      method: profile.method ?? (words === '' ? null : methodOf(words)),
      kind: isRefund(cells) ? 'receipt' : null,
      fee,
      doubts: withDayDoubt(read.doubts, isDayDoubtful(day)),
    };
  };
}

/** How the texts of days and amounts are read in one file. */
function textReaders(profile: BankProfile, { days, decimal }: TableHabits) {
  const isDayFirst = days?.isDayFirst ?? true;
  const isOrderDoubtful = days?.by === 'usual' && profile.isOrderSaid === true;
  const marks = {
    decimal: decimal?.by === 'usual' ? null : (decimal?.mark ?? null),
    usualDecimal: decimal?.mark ?? profile.decimal,
  };
  return {
    dayOf: remembered((text) => bankDay(text, isDayFirst)),
    isDayDoubtful: isOrderDoubtful ? remembered(isDayOrderOpen) : () => false,
    money: (text: string, currency: string) => readMoney(text, marks, currency),
  };
}

function refundOf(
  { refunds }: BankProfile,
  { refund }: TableColumns,
): (cells: RowCells) => boolean {
  if (!refunds) return () => false;
  const folded = remembered(foldedHeader);
  return (cells) => refunds.values.includes(folded(refund(cells)));
}

function withDayDoubt(doubts: readonly RowDoubt[], isDoubtful: boolean): readonly RowDoubt[] {
  return isDoubtful ? ['day_or_month', ...doubts] : doubts;
}

/** All texts that are filled, each once. */
function labelIn(cells: RowCells, { labels }: TableColumns): string {
  const [first] = labels;
  if (labels.length === 1 && first) return first(cells);
  const filled = labels.map((label) => label(cells)).filter((text) => text !== '');
  return [...new Set(filled)].join(' – ');
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

function filterOf({ filters }: TableColumns): (cells: RowCells) => RowSkipReason | null {
  const folded = remembered(foldedHeader);
  return (cells) => {
    for (const { of, skips = {}, keeps, otherwise } of filters) {
      const value = folded(of(cells));
      if (Object.hasOwn(skips, value)) return skips[value] ?? null;
      if (keeps && value !== '' && !keeps.includes(value)) return otherwise ?? null;
    }
    return null;
  };
}

/** Signed minor units; of a pair of columns, what is in debit went out, however it is signed. */
function amountIn(
  cells: RowCells,
  { amount, debit, credit }: TableColumns,
  read: MoneyReader,
): MoneyReading | null {
  if (amount) return read(amount(cells));
  const [out, into] = [debit(cells), credit(cells)];
  if (out === '' && into === '') return null;
  const outgoing = out === '' ? NOTHING : read(out);
  const incoming = into === '' ? NOTHING : read(into);
  if (outgoing === null || incoming === null) return null;
  const doubts = out === '' ? incoming.doubts : [...outgoing.doubts, ...incoming.doubts];
  return { amount: Math.abs(incoming.amount) - Math.abs(outgoing.amount), doubts };
}

const NOTHING: MoneyReading = { amount: 0, doubts: NO_DOUBTS };
