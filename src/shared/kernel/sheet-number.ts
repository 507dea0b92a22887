import { LARGEST_VALUE, withoutNoise } from './decimal.ts';
import { readNumber } from './number-text.ts';
import type { NumberExpectation, NumberReading, NumberTextError } from './number-text.ts';
import { MINOR_UNITS } from './unit.ts';
import type { Unit } from './unit.ts';
import { err, ok } from './result.ts';
import type { Result } from './result.ts';

/** How people say in a spreadsheet that they do not know; never zero. */
const NOT_KNOWN = new Set(
  (
    '- – — -- ? / x … ... n/a na n.a. n.a n/d nd n.d. n/c nc n.c. n/r nr ' +
    'tbd null none vide inconnu unknown'
  ).split(' '),
);
/** Stands for a formula that failed, whatever its program shows there. */
export const FAILED = '#ERROR!';
/** Stands for a formula of a workbook whose result was never stored. */
export const UNCOMPUTED = '#?';
/** What Excel, LibreOffice and Google Sheets leave in a cell whose formula failed. */
const FAILED_FORMULA =
  /^(?:#(?:\?|n\/?[ad]|div\/0|ref|value|valeur|name|nom|num|nombre|null|nul|error|erreur|spill|calc|####*)\s?[!?]?|#+|err:\d{3})$/iu;
const FACTORS: ReadonlyMap<string, number> = new Map([
  ...['k', 'K'].map((sign) => [sign, 1000] as const),
  ...['M', 'Mio', 'mio', 'Mn', 'mln'].map((sign) => [sign, 1_000_000] as const),
  ...['Md', 'Mds', 'bn'].map((sign) => [sign, 1_000_000_000] as const),
]);
const WITH_FACTOR =
  /^(?<head>.*\d[.,]?)\s*(?<factor>k|K|Mio|mio|Mds|Md|Mn|mln|bn|M)\s*(?<tail>(?:\p{Sc}|EUR|USD|GBP|CHF|CAD)?\)?)$/u;
/** Words after a number that say again what the unit says already. */
const UNIT_WORDS: Readonly<Partial<Record<Unit, RegExp>>> = {
  money: /\s*(?:euros?|dollars?)$/iu,
  days: /\s*(?:jours?|j\.?|days?|d)$/iu,
  minutes: /\s*(?:minutes?|mins?\.?|mn)$/iu,
  months: /\s*(?:mois|months?|mo\.?)$/iu,
  percent: /\s*(?:pts?|points?|pct)\.?$/iu,
  score: /\s*(?:pts?|points?|\/\s?\d{1,3})\.?$/iu,
  ratio: /\s*[x×]$/iu,
};

/** A number of a spreadsheet; `isFailedFormula` where the spreadsheet itself could not compute it. */
export type SheetNumber = NumberReading & { readonly isFailedFormula: boolean };

/** True for a text that says that there is no number (`n/a`, `-`, `#DIV/0!`), or says nothing. */
export function saysNotKnown(text: string): boolean {
  const said = text.trim().toLowerCase();
  return said === '' || NOT_KNOWN.has(said) || FAILED_FORMULA.test(said);
}

/** True for what a spreadsheet leaves in a cell that it could not work out: `#N/A`, `#DIV/0!`. */
export function saysFailed(text: string): boolean {
  // Asked of every cell of a file: most are told by their first letter.
  const first = text.charCodeAt(0);
  if (first !== 35 && first !== 69 && first !== 101) return false;
  return FAILED_FORMULA.test(text);
}

/** The whole numbers of thousands in a sign such as `k` or `M`, or 1. */
function factorOf(sign: string | undefined): number {
  return FACTORS.get(sign ?? '') ?? 1;
}

/**
 * Reads a cell of someone's spreadsheet: everything that `readNumber` reads, and beyond it `1,2 k€`,
 * `3 M`, `12 j`, and the ways to say "not known" (`n/a`, `-`, `#DIV/0!`).
 */
export function readSheetNumber(
  text: string,
  expects: NumberExpectation,
): Result<SheetNumber, NumberTextError> {
  const trimmed = text.trim();
  if (saysNotKnown(trimmed)) {
    const isFailedFormula = FAILED_FORMULA.test(trimmed);
    return ok({ number: null, doubt: null, isFailedFormula });
  }
  const plain = readNumber(trimmed, expects);
  if (plain.ok) return ok({ ...plain.value, isFailedFormula: false });
  const words = UNIT_WORDS[expects.unit];
  const bare = words ? trimmed.replace(words, '') : trimmed;
  const read =
    bare === trimmed ? readMultiple(trimmed, expects, plain.error) : readNumber(bare, expects);
  return read.ok ? ok({ ...read.value, isFailedFormula: false }) : read;
}

/** True for a text that holds a number, of whatever unit. */
export function looksNumeric(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const units: readonly Unit[] = [
    'money',
    'percent',
    'ratio',
    'days',
    'minutes',
    'months',
    'score',
  ];
  return units.some((unit) => readSheetNumber(text, { unit, usualDecimal: ',' }).ok);
}

/** Scaled before it is rounded to cents: `1,2345 k€` is 1 234,50 €. */
function readMultiple(
  text: string,
  expects: NumberExpectation,
  error: NumberTextError,
): Result<NumberReading, NumberTextError> {
  const match = WITH_FACTOR.exec(text)?.groups;
  if (!match || expects.unit === 'percent') return err(error);
  const inner = `${match['head'] ?? ''}${match['tail'] ?? ''}`;
  const hasCurrency = /\p{Sc}|EUR|USD|GBP|CHF|CAD/u.test(inner);
  if (hasCurrency && expects.unit !== 'money') return err('currency_on_other_unit');
  const body = inner.replace(/\p{Sc}|EUR|USD|GBP|CHF|CAD/gu, '');
  const read = readNumber(body, { ...expects, unit: 'ratio' });
  if (!read.ok || read.value.number === null) return read;
  const isMoney = expects.unit === 'money';
  const factor = factorOf(match['factor']) * (isMoney ? MINOR_UNITS : 1);
  const scaled = withoutNoise(read.value.number * factor);
  const value = isMoney ? Math.round(scaled) : scaled;
  if (Math.abs(value) > LARGEST_VALUE) return err('too_large');
  const mustBeWhole = expects.unit === 'count' && expects.allowsFraction !== true;
  if (mustBeWhole && !Number.isInteger(value)) return err('not_whole');
  return ok({ number: value, doubt: read.value.doubt });
}
