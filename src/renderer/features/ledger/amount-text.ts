import { minorDigits } from '#shared/features/ledger/currencies.ts';
import { fxSchema } from '#shared/features/ledger/model.ts';
import type { Language } from '#shared/kernel/language.ts';
import { roundedHalfAway } from '#shared/kernel/fraction.ts';
import { USUAL_DECIMAL, readNumber } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { readSum } from '#shared/kernel/sum-text.ts';

/** 100 % in basis points. */
const MOST_RATE = 10_000;

/** An amount as it is written in a field, in the units of its currency. */
export function amountText(amount: number, currency: string, language: Language): string {
  const digits = minorDigits(currency);
  return (amount / 10 ** digits).toFixed(digits).replace('.', USUAL_DECIMAL[language]);
}

/** Basis points as a percentage without its sign; outside VAT is empty. */
export function rateText(rate: number | null, language: Language): string {
  return rate === null ? '' : String(rate / 100).replace('.', USUAL_DECIMAL[language]);
}

/** An amount in minor units of its currency, a sum worked out; null where the text holds none. */
export function readAmount(text: string, currency: string, language: Language): number | null {
  const usualDecimal = USUAL_DECIMAL[language];
  const read = readNumber(text, { unit: 'money', usualDecimal });
  const cents = read.ok ? read.value.number : readSumInCents(text, usualDecimal);
  const scale = 10 ** (minorDigits(currency) - 2);
  return cents === null ? null : Math.round(cents * scale);
}

/** A sum in hundredths, half away from zero; null where the text is none, or cannot be read. */
export function readSumInCents(text: string, usualDecimal: DecimalMark): number | null {
  const sum = readSum(text, usualDecimal);
  if (sum === null) return null;
  const cents = Number(roundedHalfAway({ top: sum.top * 100n, bottom: sum.bottom }));
  return Number.isSafeInteger(cents) ? cents : null;
}

/** Basis points; null is outside VAT, undefined is no rate. */
export function readVatRate(text: string, usualDecimal: ',' | '.'): number | null | undefined {
  if (text.trim() === '') return null;
  const read = readNumber(text, { unit: 'percent', usualDecimal });
  if (!read.ok || read.value.number === null) return undefined;
  const points = Math.round(read.value.number * 100);
  return points >= 0 && points <= MOST_RATE ? points : undefined;
}

/** Euros for one unit of a currency; null where the text is no rate. */
export function readRate(text: string): string | null {
  const written = text.trim().replace(',', '.');
  return fxSchema.safeParse(written).success ? written : null;
}
