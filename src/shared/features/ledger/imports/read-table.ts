import { ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Day } from '#shared/kernel/day.ts';
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
import { isNumbered, withoutNumber } from './headless-table.ts';
import { methodIn } from './methods.ts';
import { readMoney } from './money-text.ts';
import type { BankProfile, BankTable, TableRow } from './profile-model.ts';
import { createOwnTexts } from './own-text.ts';
import { createRowTail } from './row-tail.ts';
import { columnsOf } from './table-columns.ts';
import type { RowCells, TableColumns } from './table-columns.ts';
import { remembered } from './remembered.ts';
import { balanceReader, extrasReader } from './row-extras.ts';
import { preambleFacts } from './table-preamble.ts';
import { rowMoneyReader } from './row-money.ts';
import { namedAccount } from './account-lines.ts';
import { balanceFacts } from './running-balance.ts';
import type { BalanceStep } from './running-balance.ts';
import { habitsOf } from './table-habits.ts';
import { isOfCard, isUnsigned } from './told-signs.ts';
import { totalsIn } from './total-rows.ts';
import type { TotalRows } from './total-rows.ts';

/** What is said about a table, and who is told how far its reading has come. */
type TableHints = {
  readonly isDayFirst: boolean | null;
  readonly onRow?: (done: number, of: number) => void;
  /** True where the last line of its text has no end. */
  readonly isOpenEnded?: boolean;
};

/**
 * Reads the rows of a table. Order of day and month, and the decimal mark, are decided over whole
 * columns; `isDayFirst` is the user's word where the file leaves it open. A row that could be read in
 * another way too carries a doubt.
 */
export function readTable(
  table: BankTable,
  { isDayFirst: asked, onRow = () => {}, isOpenEnded = false }: TableHints,
): Result<BankReading, BankFileError> {
  const { profile, header, rows: below } = table;
  const columns = columnsOf(table);
  const habits = habitsOf(tellingTexts(columns, below), profile, asked);
  if (!habits.ok) return habits;
  const readers = readersOf(profile, columns, habits.value, below);
  const totals = totalsIn(columns, below, readers);
  const readRow = rowReader(table, columns, { ...readers, ...totals });
  const withOwnTexts = createOwnTexts();
  const rows: BankRow[] = [];
  const skipped: SkippedRow[] = [];
  const steps: BalanceStep[] = [];
  const tail = createRowTail(rows);
  let isSeveral = false;
  const isCut = isOpenEnded && isCutAtEnd(columns, below);
  for (const [index, { line, cells }] of below.entries()) {
    onRow(index, below.length);
    const isLast = index === below.length - 1;
    const row = isCut && isLast ? 'cut' : readRow({ line, cells }, index);
    if (typeof row === 'string') skipped.push({ line, reason: row });
    else {
      rows.push(withOwnTexts(row));
      totals.add(row);
    }
    tail.next(row, { line, cells }, () => wordsIn(cells, columns));
    if (row === 'unreadable' && isHeading(cells, header)) isSeveral = true;
    const step = columns.balance && stepOf(row, { line, cells }, columns, readers);
    if (step) steps.push(step);
  }
  const left = withFooters(skipped, tail.done());
  const read = { rows, sums: totals.sums, steps, isSeveral };
  const facts = {
    ...factsOfTable(table, columns, { ...readers, ...read }),
    ...(isCut && { isCut }),
  };
  return ok({ profile: profile.id, habits: habits.value, skipped: left, rows, ...facts });
}

function withFooters(skipped: readonly SkippedRow[], footers: ReadonlySet<number>): SkippedRow[] {
  return skipped.map((one) => (footers.has(one.line) ? { ...one, reason: 'footer' } : one));
}

/** As banks write amounts: two decimals, and maybe a currency. */
const WHOLE_AMOUNT = /[.,]\d\d(?!\d)\D*$/;
/** A sign, and digits if any. */
const PIECE_OF_AMOUNT = /^[-+\u2212]?(?:\d[\d\s.,]*)?$/;

/** True where the file ends in an amount that lacks the decimals which all others have. */
function isCutAtEnd({ amounts }: TableColumns, rows: readonly TableRow[]): boolean {
  const last = rows.at(-1)?.cells ?? [];
  const end = last.at(-1)?.trim() ?? '';
  if (end === '' || !PIECE_OF_AMOUNT.test(end) || WHOLE_AMOUNT.test(end)) return false;
  if (!amounts.some((amount) => amount(last) === end)) return false;
  const others = rows
    .slice(0, -1)
    .flatMap(({ cells }) => amounts.map((amount) => amount(cells)))
    .filter((text) => text !== '');
  return others.length > 0 && others.every((text) => WHOLE_AMOUNT.test(text));
}

function wordsIn(cells: RowCells, columns: TableColumns): string {
  const told = [columns.party(cells), labelIn(cells, columns)].filter((text) => text !== '');
  return [...new Set(told)].join(' – ');
}

/** What was read of the rows of a table, and how its texts are. */
type ReadTable = CellReaders & {
  readonly rows: readonly BankRow[];
  readonly sums: readonly number[];
  readonly steps: readonly BalanceStep[];
  readonly isSeveral: boolean;
};

/** What a table tells beside its rows; rows again where what is above or between them names their account. */
function factsOfTable(
  { profile, header, rows: below, accountLines = [], above = [] }: BankTable,
  columns: TableColumns,
  read: ReadTable,
): Partial<BankReading> {
  const { sums, steps, isSeveral } = read;
  const shown = { profile, header, rows: below };
  const hasTrueIds = profile.hasTrueIds === true && header.includes(profile.bankId ?? '');
  const facts = steps.length > 0 && { statements: balanceFacts(steps) };
  const named = namedAccount(profile, accountLines, read);
  const isToldAbove = !named && !facts && !isSeveral;
  const isCurrencyOpen =
    columns.isCurrencyOpen && read.rows.some(({ doubts }) => doubts.includes('currency'));
  return {
    ...(sums.length > 0 && { sums }),
    ...facts,
    ...(hasTrueIds && { hasTrueIds }),
    ...(isUnsigned(columns, shown) && { isUnsigned: true, isOfCard: isOfCard(shown) }),
    ...(profile.open && { open: profile.open }),
    ...(isCurrencyOpen && { openCurrency: columns.usualCurrency }),
    ...named,
    ...(isSeveral && { isSeveral }),
    ...(isToldAbove && preambleFacts(above, read)),
  };
}

/** What the columns hold that tell how a table is written; each row is cut once for all of them. */
function tellingTexts(columns: TableColumns, rows: readonly TableRow[]) {
  const dates: string[] = [];
  const amounts: string[] = [];
  for (const { cells } of rows) {
    dates.push(columns.date(cells));
    for (const amount of columns.amounts) amounts.push(amount(cells));
  }
  return { dates, amounts };
}

/** True for a row that is the headings once more. */
function isHeading(cells: RowCells, header: readonly string[]): boolean {
  return (
    cells.length >= header.length &&
    header.every((name, at) => {
      const told = foldedHeader(cells[at] ?? '');
      return isNumbered(name) ? told === '' : told === name || told === withoutNumber(name);
    })
  );
}

/** What was left out and yet moved: it lies between two balances like all others. */
const MOVED: readonly RowSkipReason[] = ['internal', 'personal'];

/** What a row moved, and the balance that it tells; null: it moved nothing. */
function stepOf(
  read: BankRow | RowSkipReason,
  { line, cells }: TableRow,
  columns: TableColumns,
  { dayOf, moneyOf, balanceOf }: CellReaders,
): BalanceStep | null {
  if (typeof read === 'string' && !MOVED.includes(read)) return null;
  const moved = typeof read === 'string' ? moneyOf(cells) : read;
  const day = typeof read === 'string' ? dayOf(columns.date(cells)) : read.paidOn;
  if (typeof moved === 'string' || day === null) return null;
  const { amount, fee, currency } = moved;
  const account = typeof read === 'string' ? columns.account(cells) : read.account;
  const balance = balanceOf(cells, currency);
  return { line, account, currency, day, moved: amount - fee, balance };
}

/** How the texts of a table are read. */
type CellReaders = ReturnType<typeof readersOf>;

function readersOf(
  profile: BankProfile,
  columns: TableColumns,
  habits: TableHabits,
  rows: readonly TableRow[],
) {
  const texts = textReaders(profile, habits);
  const balanceOf = balanceReader(columns, rows, habits.decimal?.mark ?? profile.decimal);
  return {
    ...texts,
    balanceOf,
    moneyOf: rowMoneyReader(columns, texts.money, rows),
    extrasOf: extrasReader(columns, texts.dayOf, balanceOf),
  };
}

/** Reads one row, or says why it is no entry. */
function rowReader(
  { profile, header }: BankTable,
  columns: TableColumns,
  { dayOf, isDayDoubtful, moneyOf, extrasOf, isTotal }: CellReaders & Pick<TotalRows, 'isTotal'>,
): (row: TableRow, index: number) => BankRow | RowSkipReason {
  const filteredOut = filterOf(columns);
  const isRefund = refundOf(profile, columns);
  // A row that ends before its balance lacks a cell: what it has may stand under the wrong headings.
  const isWhole = profile.isOrderSaid === true && endsInBalance(header, profile);
  const methodOf = remembered(methodIn);
  return ({ line, cells }, index) => {
    const reason = filteredOut(cells);
    if (reason !== null) return reason;
    if (isTotal(cells, index)) return 'total';
    if (isContinued(cells, columns)) return 'continued';
    const day = columns.date(cells);
    const paidOn = dayOf(day);
    const moved = moneyOf(cells);
    if (typeof moved === 'string') return paidOn === null ? 'unreadable' : moved;
    if (paidOn === null || (isWhole && isShort(cells, header))) return 'unreadable';
    const words = columns.method(cells);
    return {
      line,
      paidOn,
      ...moved,
      party: (moved.amount > 0 ? columns.partyIn : columns.party)(cells),
      label: labelIn(cells, columns),
      bankId: columns.bankId(cells),
      account: columns.account(cells),
      method: profile.method ?? (words === '' ? null : methodOf(words)),
      kind: isRefund(cells) ? 'receipt' : null,
      doubts: withDayDoubts(moved.doubts, paidOn, isDayDoubtful(day)),
      ...extrasOf(cells, moved.currency),
    };
  };
}

/** True for a row with fewer cells than headings; a mark behind the last one makes none. */
function isShort(cells: RowCells, header: readonly string[]): boolean {
  const isOpen = isNumbered(header.at(-1) ?? '');
  const isMarked = isOpen && cells.at(-1)?.trim() === '';
  return cells.length - (isMarked ? 1 : 0) < header.length - (isOpen ? 1 : 0);
}

/** True for a table whose last heading, a blank one aside, is that of its balances. */
function endsInBalance(header: readonly string[], { balance }: BankProfile): boolean {
  return balance !== undefined && header.findLast((name) => !isNumbered(name)) === balance;
}

/** True for a row without a day and without an amount: nothing moved, it says more of the row above. */
function isContinued(cells: RowCells, { date, amounts }: TableColumns): boolean {
  return date(cells) === '' && amounts.every((amount) => amount(cells) === '');
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

/** Days outside of these stand for none: 9999-12-31 is what programs write for "never". */
const USUAL_DAYS = { from: '1990-01-01', to: '2099-12-31' } as const;

function withDayDoubts(
  doubts: readonly RowDoubt[],
  day: Day,
  isOrderDoubtful: boolean,
): readonly RowDoubt[] {
  const isOdd = day < USUAL_DAYS.from || day > USUAL_DAYS.to;
  if (!isOdd && !isOrderDoubtful) return doubts;
  return [
    ...(isOrderDoubtful ? (['day_or_month'] as const) : []),
    ...(isOdd ? (['odd_day'] as const) : []),
    ...doubts,
  ];
}

/** All texts that are filled, each once. */
function labelIn(cells: RowCells, { labels }: TableColumns): string {
  const [first] = labels;
  if (labels.length === 1 && first) return first(cells);
  const filled = labels.map((label) => label(cells)).filter((text) => text !== '');
  return [...new Set(filled)].join(' – ');
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
