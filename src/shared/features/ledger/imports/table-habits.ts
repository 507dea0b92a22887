import { decideDecimalMark } from '#shared/kernel/number-text.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { decideDayFirst, isDayOrderOpen } from './bank-dates.ts';
import type { BankFileError, TableHabits } from './bank-row.ts';
import { NO_DOUBTS, readMoney } from './money-text.ts';
import type { BankProfile } from './profile-model.ts';
import { unmarked } from './told-currency.ts';

/** The columns that tell how a table is written. */
export type TellingColumns = {
  readonly dates: readonly string[];
  readonly amounts: readonly string[];
};

/**
 * How a table writes its days and amounts: as the columns tell over all their rows, else as someone
 * said, else as this bank usually does. Unclear where nobody says which of day and month comes first.
 */
export function habitsOf(
  { dates, amounts }: TellingColumns,
  { isDayFirst: usual, decimal: usualDecimal }: Pick<BankProfile, 'isDayFirst' | 'decimal'>,
  asked: boolean | null,
): Result<TableHabits, BankFileError> {
  const told = decideDayFirst(dates);
  const isDayFirst = told ?? asked ?? usual;
  const isOpen = told !== null || dates.some(isDayOrderOpen);
  if (isOpen && isDayFirst === null) return err({ code: 'bank_file_unclear' });
  const by = told === null ? (asked === null ? 'usual' : 'asked') : 'column';
  const mark = decideDecimalMark(amounts.map(unmarked));
  const isMarkOpen = mark !== null || amounts.some(isMarkUnclear);
  return ok({
    days: isOpen && isDayFirst !== null ? { isDayFirst, by } : null,
    decimal: isMarkOpen
      ? { mark: mark ?? usualDecimal, by: mark === null ? 'usual' : 'column' }
      : null,
  });
}

/** True for an amount that is a thousand times more or less with the other mark. */
function isMarkUnclear(text: string): boolean {
  const read = readMoney(text, { decimal: null, usualDecimal: ',' }, 'EUR');
  return (read?.doubts ?? NO_DOUBTS).includes('thousands_or_decimal');
}
