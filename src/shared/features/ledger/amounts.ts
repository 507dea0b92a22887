import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { roundedHalfAway, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import { minorDigits } from './currencies.ts';
import { LEDGER_CURRENCY } from './model.ts';
import type { EntryFields, LedgerLine, VatKind } from './model.ts';

/** An amount without its VAT, the VAT, and both together, in minor units: `net + vat = gross`. */
export type Amounts = { readonly net: number; readonly vat: number; readonly gross: number };

const NO_AMOUNTS: Amounts = { net: 0, vat: 0, gross: 0 };

/** What stands for 100 % in basis points. */
const WHOLE = 10_000;

/**
 * The amounts of a line in its own currency. VAT is rounded once, on the line, half away from zero;
 * the third amount follows by subtraction, so that the three always add up.
 */
export function amountsOf({ rate, basis, amount, vatKind }: LedgerLine): Amounts {
  if (rate === null || isReverseCharged(vatKind)) return { net: amount, vat: 0, gross: amount };
  if (basis === 'net') {
    const vat = roundedProduct(amount, rate, WHOLE);
    return { net: amount, vat, gross: amount + vat };
  }
  const net = roundedProduct(amount, WHOLE, WHOLE + rate);
  return { net, vat: amount - net, gross: amount };
}

/**
 * Purchases on which the buyer owes the VAT: what is paid holds none (CGI, art. 283 and, for imports
 * since 2022, 293 A). Goods that are sold within the EU bear none either.
 */
const REVERSE_CHARGED: readonly VatKind[] = [
  'foreign_service',
  'eu_goods',
  'foreign_283_1',
  'import',
];

/** True for a purchase on which the buyer owes the VAT. */
export function isReverseCharged(kind: VatKind | undefined): boolean {
  return kind !== undefined && REVERSE_CHARGED.includes(kind);
}

/** The VAT that the buyer owes on a line of a purchase in euro cents, and 0 on every other line. */
export function reverseVatOf(line: LedgerLine, money: Money): number {
  if (line.rate === null || !isReverseCharged(line.vatKind)) return 0;
  return roundedProduct(euroAmountsOf(line, money).net, line.rate, WHOLE);
}

/** a × b ÷ c to the nearest whole number, half away from zero; exact at any size. `c` is above 0. */
function roundedProduct(a: number, b: number, c: number): number {
  const product = a * b;
  if (!Number.isSafeInteger(product)) {
    return Number(roundedHalfAway({ top: BigInt(a) * BigInt(b), bottom: BigInt(c) }));
  }
  const rest = product % c;
  const whole = (product - rest) / c;
  // Never minus zero: it is another value to a hash and to a test.
  return (2 * Math.abs(rest) >= c ? whole + Math.sign(rest) : whole) + 0;
}

type Money = Pick<EntryFields, 'currency' | 'fx'>;

/**
 * The amounts of a line in euro cents. Another currency is worked out in itself first; then gross
 * and VAT are each converted and rounded, and the net is what is left. Throws a RangeError where a
 * currency has no rate, which no entry of the books lacks.
 */
export function euroAmountsOf(line: LedgerLine, { currency, fx }: Money): Amounts {
  const own = amountsOf(line);
  if (currency === LEDGER_CURRENCY) return own;
  if (fx === null) throw new RangeError(`an amount in ${currency} needs its rate`);
  const rate = centsForOneMinorUnit(fx, currency);
  const [gross, vat] = [inEuros(own.gross, rate), inEuros(own.vat, rate)];
  return { net: gross - vat, vat, gross };
}

/** Euro cents for one minor unit of a currency, exactly as the rate says. */
function centsForOneMinorUnit(fx: string, currency: string): Fraction {
  const [whole = '', decimals = ''] = fx.split('.');
  return {
    top: BigInt(whole + decimals) * 10n ** BigInt(minorDigits(LEDGER_CURRENCY)),
    bottom: 10n ** BigInt(decimals.length + minorDigits(currency)),
  };
}

function inEuros(amount: number, rate: Fraction): number {
  return Number(roundedHalfAway(times({ top: BigInt(amount), bottom: 1n }, rate)));
}

/** The amounts of a whole entry in euro cents: the sum of its lines, each rounded by itself. */
export function entryEuros({ lines, ...money }: Money & Pick<EntryFields, 'lines'>): Amounts {
  return lines.map((line) => euroAmountsOf(line, money)).reduce(addAmounts, NO_AMOUNTS);
}

function addAmounts(a: Amounts, b: Amounts): Amounts {
  return { net: a.net + b.net, vat: a.vat + b.vat, gross: a.gross + b.gross };
}

/** Cents up to which nothing has to be worked out to know that it is exact. */
const PLAINLY_EXACT = 1e15;

/** False where an amount of the entry cannot be kept exactly, in its currency or in euros. */
export function areAmountsExact(entry: Money & Pick<EntryFields, 'lines'>): boolean {
  const written = entry.lines.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  // With VAT of at most 100 % on top, far from what a number keeps exactly.
  if (entry.currency === LEDGER_CURRENCY && written <= PLAINLY_EXACT) return true;
  const own = entry.lines.map(amountsOf);
  const inBooks = entry.lines.map((line) => euroAmountsOf(line, entry));
  const sums = [own.reduce(addAmounts, NO_AMOUNTS), inBooks.reduce(addAmounts, NO_AMOUNTS)];
  return [...own, ...inBooks, ...sums].every((amounts) =>
    Object.values(amounts).every((amount) => Number.isSafeInteger(amount)),
  );
}

/**
 * An amount as the accountant's files print it: `-` where negative, no thousands separator, exactly
 * the decimals of its currency (`-1234,50`). Takes sums that no number holds any more.
 */
export function printAmount(minor: number | bigint, digits: number, mark: DecimalMark): string {
  if (digits === 2 && Number.isSafeInteger(minor)) return printCents(Number(minor), mark);
  const text = String(minor);
  const isNegative = text.startsWith('-');
  const all = (isNegative ? text.slice(1) : text).padStart(digits + 1, '0');
  const whole = all.slice(0, all.length - digits);
  const decimals = digits === 0 ? '' : mark + all.slice(-digits);
  return (isNegative ? '-' : '') + whole + decimals;
}

/** Most of what is printed are cents: worked out as numbers, without taking a text apart. */
function printCents(cents: number, mark: DecimalMark): string {
  const all = Math.abs(cents);
  const rest = all % 100;
  return (cents < 0 ? '-' : '') + (all - rest) / 100 + (DECIMALS[mark][rest] ?? '');
}

/** What stands behind the whole of an amount, for each number of cents. */
const DECIMALS = { ',': hundredths(','), '.': hundredths('.') } as const;

function hundredths(mark: DecimalMark): readonly string[] {
  return Array.from({ length: 100 }, (_, rest) => mark + String(rest).padStart(2, '0'));
}

/** A VAT rate as a percentage without its sign and without needless zeros: `5,5`; null is nothing. */
export function printRate(rate: number | null, mark: DecimalMark): string {
  if (rate === null) return '';
  // Nearly every rate is a whole number of percent.
  return rate % 100 === 0 ? String(rate / 100) : String(rate / 100).replace('.', mark);
}
