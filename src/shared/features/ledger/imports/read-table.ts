import type { Day } from '../../../kernel/day.ts';
import { decideDecimalMark, readNumber } from '../../../kernel/number-text.ts';
import type { DecimalMark } from '../../../kernel/number-text.ts';
import { err, ok } from '../../../kernel/result.ts';
import type { Result } from '../../../kernel/result.ts';
import { minorDigits } from '../currencies.ts';
import { BOOK_CURRENCY } from '../model.ts';
import { bankDay, decideDayFirst, isDayOrderOpen } from './bank-dates.ts';
import type { BankFileError, BankReading, BankRow, SkipReason, SkippedRow } from './bank-row.ts';
import { foldedHeader } from './folded-header.ts';
import { methodIn } from './methods.ts';
import type { BankProfile } from './profile-model.ts';
import type { BankTable } from './table-source.ts';

type Cells = (name: string) => string;
type Row = { readonly line: number; readonly cell: Cells };

/** How the columns of one file write dates and amounts. */
type Habits = { readonly isDayFirst: boolean; readonly decimal: DecimalMark };

/**
 * Reads the rows of a table. Order of day and month, and the decimal mark, are decided over whole
 * columns; `isDayFirst` is the user's word where the file leaves it open.
 */
export function readTable(
  table: BankTable,
  asked: boolean | null,
): Result<BankReading, BankFileError> {
  const { profile, header } = table;
  const rows = table.rows.map(({ line, cells }): Row => ({
    line,
    cell: (name) => cells[header.indexOf(name)]?.trim() ?? '',
  }));
  const dates = rows.map(({ cell }) => firstOf(cell, profile.date));
  const isDayFirst = decideDayFirst(dates) ?? asked ?? profile.isDayFirst;
  if (isDayFirst === null && dates.some(isDayOrderOpen)) return err({ code: 'bank_file_unclear' });
  const decimal = decideDecimalMark(amountTexts(profile, rows)) ?? profile.decimal;
  const habits = { isDayFirst: isDayFirst ?? true, decimal };
  const read = rows.map((row) => readRow(row, profile, habits));
  return ok({
    profile: profile.id,
    rows: read.filter((row): row is BankRow => 'amount' in row),
    skipped: read.filter((row): row is SkippedRow => 'reason' in row),
  });
}

function* amountTexts(profile: BankProfile, rows: readonly Row[]): Generator<string> {
  const { amount = [], debit, credit } = profile;
  const columns = [...amount, debit, credit].filter((name) => name !== undefined);
  for (const { cell } of rows) for (const name of columns) yield cell(name);
}

function firstOf(cell: Cells, names: readonly string[] = []): string {
  return names.map(cell).find((text) => text !== '') ?? '';
}

function readRow({ line, cell }: Row, profile: BankProfile, habits: Habits): BankRow | SkippedRow {
  const reason = filteredOut(cell, profile);
  if (reason !== null) return { line, reason };
  const paidOn: Day | null = bankDay(firstOf(cell, profile.date), habits.isDayFirst);
  const currency = (profile.currency ? cell(profile.currency) : '').toUpperCase() || BOOK_CURRENCY;
  const amount = amountIn(cell, profile, habits.decimal, currency);
  if (paidOn === null || amount === null || !/^[A-Z]{3}$/.test(currency)) {
    return { line, reason: 'unreadable' };
  }
  const fee = feeIn(cell, profile, amount, (text) => moneyIn(text, habits.decimal, currency));
  if (amount === 0 && fee === 0) return { line, reason: 'zero' };
  const label = [...new Set(profile.label.map(cell).filter((text) => text !== ''))].join(' – ');
  return {
    line,
    paidOn,
    amount,
    currency,
    party: firstOf(cell, profile.party),
    label,
    bankId: profile.bankId ? cell(profile.bankId) : '',
    account: profile.account ? cell(profile.account) : '',
    method: profile.method ?? (profile.methodFrom ? methodIn(cell(profile.methodFrom)) : null),
    kind: isRefund(cell, profile) ? 'receipt' : null,
    fee,
  };
}

/** What the platform kept; below zero where it gave a fee back. */
function feeIn(
  cell: Cells,
  { fee, net }: BankProfile,
  amount: number,
  read: (text: string) => number | null,
): number {
  if (net !== undefined) return amount - (read(cell(net)) ?? amount);
  return fee === undefined ? 0 : (read(cell(fee)) ?? 0);
}

function isRefund(cell: Cells, { refunds }: BankProfile): boolean {
  return refunds !== undefined && refunds.values.includes(foldedHeader(cell(refunds.column)));
}

function filteredOut(cell: Cells, { filters = [] }: BankProfile): SkipReason | null {
  for (const { column, skips = {}, keeps, otherwise } of filters) {
    const value = foldedHeader(cell(column));
    if (Object.hasOwn(skips, value)) return skips[value] ?? null;
    if (keeps && value !== '' && !keeps.includes(value)) return otherwise ?? null;
  }
  return null;
}

/** Signed minor units; of a pair of columns, what is in debit went out, however it is signed. */
function amountIn(
  cell: Cells,
  { amount, debit, credit }: BankProfile,
  decimal: DecimalMark,
  currency: string,
): number | null {
  if (amount) return moneyIn(firstOf(cell, amount), decimal, currency);
  const [out, into] = [debit, credit].map((name) => (name === undefined ? '' : cell(name)));
  if ((out ?? '') === '' && (into ?? '') === '') return null;
  const outgoing = out ? moneyIn(out, decimal, currency) : 0;
  const incoming = into ? moneyIn(into, decimal, currency) : 0;
  if (outgoing === null || incoming === null) return null;
  return Math.abs(incoming) - Math.abs(outgoing);
}

/** An amount in minor units of its currency; null where the text holds none. */
export function moneyIn(text: string, decimal: DecimalMark, currency: string): number | null {
  const read = readNumber(text, { unit: 'money', decimal, minorDigits: minorDigits(currency) });
  return read.ok ? read.value.value : null;
}
