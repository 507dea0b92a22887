import { readNumber } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { minorDigits } from '../currencies.ts';
import type { RowDoubt } from './bank-row.ts';
import { unmarked } from './told-currency.ts';

/** How amounts of a file are written: the mark that its columns tell, else the one that is usual. */
export type MoneyHabits = {
  readonly decimal: DecimalMark | null;
  readonly usualDecimal: DecimalMark;
};

/** An amount in minor units, and what may be wrong with it. */
export type MoneyReading = { readonly amount: number; readonly doubts: readonly RowDoubt[] };

/** No doubt: one list for all that are read in one way only. */
export const NO_DOUBTS: readonly RowDoubt[] = [];

/** What nearly every amount is: digits, and two of them behind a mark. */
const PLAIN_CENTS = /^([+-]?)(\d{1,12})[.,](\d\d)$/;
/** Thousands and decimals with one mark: nothing but decimals has two digits. */
const ONE_MARK = /^[-+]?\d{1,3}(?:(?:\.\d{3})+\.\d\d|(?:,\d{3})+,\d\d)$/;
const LONG_FRACTION = /[.,]\d{3,}\D*$/;
/** As many decimals more as are looked at to find out whether an amount was rounded. */
const FINER = 4;

/** The amount that a text holds; null where it holds none. */
export function readMoney(
  text: string,
  { decimal, usualDecimal }: MoneyHabits,
  currency: string,
): MoneyReading | null {
  const digits = minorDigits(currency);
  const plain = digits === 2 ? PLAIN_CENTS.exec(text) : null;
  if (plain) {
    const cents = Number(plain[2]) * 100 + Number(plain[3]);
    return { amount: plain[1] === '-' && cents !== 0 ? -cents : cents, doubts: NO_DOUBTS };
  }
  const bare = unmarked(text).replace(
    ONE_MARK,
    (whole) => `${whole.slice(0, -3).replaceAll(/[.,]/g, '')}${whole.slice(-3)}`,
  );
  const expects = { unit: 'money', decimal, usualDecimal, minorDigits: digits } as const;
  const read = readNumber(bare, expects);
  if (!read.ok || read.value.number === null) return null;
  if (!LONG_FRACTION.test(bare)) return { amount: read.value.number, doubts: NO_DOUBTS };
  const finer = readNumber(bare, { ...expects, minorDigits: digits + FINER });
  const isRounded = finer.ok && finer.value.number !== read.value.number * 10 ** FINER;
  const doubts: RowDoubt[] = [];
  if (read.value.doubt) doubts.push('thousands_or_decimal');
  if (isRounded) doubts.push('rounded');
  return { amount: read.value.number, doubts };
}
