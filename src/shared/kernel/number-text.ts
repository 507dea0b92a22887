import type { Language } from './language.ts';
import { LARGEST_VALUE, toMinorUnits } from './decimal.ts';
import type { Value, Unit } from './unit.ts';
import { err, ok } from './result.ts';
import type { Result } from './result.ts';

/** The character between a whole number and its decimals. */
export type DecimalMark = ',' | '.';

/** The decimal mark that people expect in each language of the product. */
export const USUAL_DECIMAL: Readonly<Record<Language, DecimalMark>> = { fr: ',', en: '.' };

export type NumberExpectation = {
  readonly unit: Unit;
  /** The mark that is known to separate decimals here: `1.000` and `1,000` are then clear. */
  readonly decimal?: DecimalMark | null;
  /** The mark to assume for `1.000` or `1,000` where none is known; the reading carries a doubt. */
  readonly usualDecimal?: DecimalMark;
  /** Lets a count have decimals (a target of 2.5 customers a week). */
  readonly allowsFraction?: boolean;
  /** How many decimals the currency has, where money is not kept in hundredths. */
  readonly minorDigits?: number;
};

/**
 * A number as the engine keeps it: cents for money, `12 %` is 12, null for not known. `doubt` says
 * that the text could as well mean a thousand times more or less.
 */
export type NumberReading = {
  readonly number: Value;
  readonly doubt: 'thousands_or_decimal' | null;
};

/** Why a text is refused; `thousands_or_decimal` only where no usual decimal mark was given. */
export type NumberTextError =
  | 'not_a_number'
  | 'not_finite'
  | 'too_large'
  | 'not_whole'
  | 'percent_sign_on_other_unit'
  | 'currency_on_other_unit'
  | 'thousands_or_decimal';

/** Longer than the decimals of the smallest number there is: no one writes this. */
const LONGEST_TEXT = 400;
const NOT_KNOWN = new Set(['', '.']);
const NOT_FINITE = new Set(['nan', 'inf', 'infinity', 'infini', '∞']);
const CURRENCY_FIRST = /^(?:\p{Sc}|EUR|USD|GBP|CHF|CAD)/u;
const CURRENCY_LAST = /(?:\p{Sc}|EUR|USD|GBP|CHF|CAD)$/u;

type Affix = 'sign' | 'currency' | 'percent';
type Peeled = {
  readonly body: string;
  readonly isNegative: boolean;
  readonly affixes: ReadonlySet<Affix>;
};
type PeeledOnce = { readonly affix: Affix; readonly body: string; readonly isNegative?: boolean };

/** Takes one sign, currency or percent sign off either end. */
function peelOnce(body: string): PeeledOnce | null {
  const [first, last] = [body[0], body.at(-1)];
  if (first === '(' && last === ')') {
    return { affix: 'sign', body: body.slice(1, -1), isNegative: true };
  }
  if (first === '-' || first === '+') {
    return { affix: 'sign', body: body.slice(1), isNegative: first === '-' };
  }
  if (last === '-') return { affix: 'sign', body: body.slice(0, -1), isNegative: true };
  if (last === '%') return { affix: 'percent', body: body.slice(0, -1) };
  const currency = CURRENCY_FIRST.exec(body) ?? CURRENCY_LAST.exec(body);
  if (!currency) return null;
  const end = currency.index + currency[0].length;
  return { affix: 'currency', body: body.slice(0, currency.index) + body.slice(end) };
}

/** Digits and their separators alone, as most cells of a table are. */
const BARE = /^[\d.,]+$/;
const NO_AFFIXES: ReadonlySet<Affix> = new Set();

/** null where the same affix comes twice (`--5`, `€5 €`). */
function peel(text: string): Peeled | null {
  if (BARE.test(text)) return { body: text, isNegative: false, affixes: NO_AFFIXES };
  const affixes = new Set<Affix>();
  let [body, isNegative] = [text, false];
  for (let step = peelOnce(body); step; step = peelOnce(body)) {
    if (affixes.has(step.affix)) return null;
    affixes.add(step.affix);
    isNegative ||= step.isNegative ?? false;
    body = step.body.trim();
  }
  return { body, isNegative, affixes };
}

/**
 * The digits of a number. `mark` is the decimal mark that the text proves (null: it proves none);
 * `unclear` is the separator that may be either, split here as if it were the decimal mark.
 */
type Mantissa = {
  readonly whole: string;
  readonly fraction: string;
  readonly mark: DecimalMark | null;
  readonly unclear: DecimalMark | null;
};

const DIGITS = /^\d+$/;
const GROUPED = {
  quiet: /^[1-9]\d{0,2}(?:(?:[ \u00a0\u202f\u2009]\d{3})+|(?:['\u2019]\d{3})+)$/,
  '.': /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  ',': /^[1-9]\d{0,2}(?:,\d{3})+$/,
} as const;

/** The digits of a whole number, thousands taken apart as stated; null where wrongly grouped. */
function ungroup(text: string, grouping: keyof typeof GROUPED): string | null {
  if (DIGITS.test(text)) return text;
  return GROUPED[grouping].test(text) ? text.replace(/\D/g, '') : null;
}

function readMantissa(body: string): Mantissa | null {
  const marks = body.replace(/[^.,]/g, '');
  const mark = marks.at(-1) === ',' ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  if (marks === '') return wholeMantissa(ungroup(body, 'quiet'), null);
  if (marks.length > 1 && !marks.includes(other)) return wholeMantissa(ungroup(body, mark), other);
  const [head, fraction] = splitAt(body, body.lastIndexOf(mark));
  if ((head === '' && fraction === '') || !/^\d*$/.test(fraction)) return null;
  const whole = head === '' ? '0' : ungroup(head, marks.length > 1 ? other : 'quiet');
  if (whole === null) return null;
  const isUnclear = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(head);
  return { whole, fraction, mark: isUnclear ? null : mark, unclear: isUnclear ? mark : null };
}

function wholeMantissa(whole: string | null, mark: DecimalMark | null): Mantissa | null {
  return whole === null ? null : { whole, fraction: '', mark, unclear: null };
}

function splitAt(text: string, index: number): readonly [string, string] {
  return [text.slice(0, index), text.slice(index + 1)];
}

function normalise(text: string): string {
  return text.trim().replaceAll('\u2212', '-');
}

/**
 * The decimal mark that a set of cells agrees on, from the texts that can be read in one way only
 * (`12,5`, `1.234.567`, `1 234.50`); null where none tells or they contradict each other.
 */
export function decideDecimalMark(texts: Iterable<string>): DecimalMark | null {
  let decided: DecimalMark | null = null;
  for (const text of texts) {
    if (text === '') continue;
    const trimmed = normalise(text);
    if (NOT_KNOWN.has(trimmed) || trimmed.length > LONGEST_TEXT) continue;
    const mark = readMantissa(peel(trimmed)?.body ?? '')?.mark ?? null;
    if (mark === null) continue;
    if (decided !== null && decided !== mark) return null;
    decided = mark;
  }
  return decided;
}

/**
 * Reads a number as people and spreadsheets write it: `1 234,5`, `1.234,50`, `1,234.50`, `12 %`,
 * `1 000 €`, `(12,00)`, `12-`. Empty and `.` are not known. A lone separator before exactly three
 * digits follows `decimal`, else `usualDecimal` and carries a doubt, else is refused.
 */
export function readNumber(
  text: string,
  expects: NumberExpectation,
): Result<NumberReading, NumberTextError> {
  const trimmed = normalise(text);
  if (NOT_KNOWN.has(trimmed)) return ok({ number: null, doubt: null });
  const peeled = trimmed.length > LONGEST_TEXT ? null : peel(trimmed);
  if (!peeled) return err('not_a_number');
  if (NOT_FINITE.has(peeled.body.toLowerCase())) return err('not_finite');
  const mantissa = readMantissa(peeled.body);
  if (!mantissa) return err('not_a_number');
  if (peeled.affixes.has('percent') && expects.unit !== 'percent') {
    return err('percent_sign_on_other_unit');
  }
  if (peeled.affixes.has('currency') && expects.unit !== 'money') {
    return err('currency_on_other_unit');
  }
  return settle(mantissa, peeled.isNegative, expects);
}

/** Decides what an unclear separator means, and scales. */
function settle(
  mantissa: Mantissa,
  isNegative: boolean,
  expects: NumberExpectation,
): Result<NumberReading, NumberTextError> {
  const decimal = expects.decimal ?? expects.usualDecimal ?? null;
  const { whole, fraction, unclear } = mantissa;
  if (unclear !== null && decimal === null) return err('thousands_or_decimal');
  const isGrouped = unclear !== null && unclear !== decimal;
  const digits = isGrouped ? `${whole}${fraction}.0` : `${whole}.${fraction}`;
  const scaled = scale(digits, expects);
  if (!scaled.ok) return scaled;
  const isDoubtful = unclear !== null && (expects.decimal ?? null) === null;
  return ok({
    number: isNegative && scaled.value !== 0 ? -scaled.value : scaled.value,
    doubt: isDoubtful ? 'thousands_or_decimal' : null,
  });
}

function scale(digits: string, expects: NumberExpectation): Result<number, NumberTextError> {
  if (expects.unit === 'money') {
    const cents = toMinorUnits(digits, expects.minorDigits);
    return cents.ok ? cents : err('too_large');
  }
  const value = Number(digits);
  if (value > LARGEST_VALUE) return err('too_large');
  const mustBeWhole = expects.unit === 'count' && expects.allowsFraction !== true;
  // On the text: a fraction too small for a number of that size would vanish unseen.
  if (mustBeWhole && /\.0*[1-9]/.test(digits)) return err('not_whole');
  return ok(value);
}
