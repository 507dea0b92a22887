import { fractionOf } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import { decideDecimalMark, readNumber } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { saysNotKnown } from '#shared/kernel/sheet-number.ts';
import { currencyCode } from './folded-heading.ts';

/** An amount of a cell and the currency that stands beside it; null: nothing is known. */
export type CellAmount = { readonly amount: Fraction; readonly currency: string | null } | null;

const WHOLE = /^\d{1,15}$/;
/** At most 14 digits, of them one or two decimals, which prove their mark: most amounts of money. */
const PLAIN = {
  '.': /^(\d{1,12}|[1-9]\d{0,2}(?:,\d{3}){1,3})\.(\d{1,2})$/,
  ',': /^(\d{1,12}|[1-9]\d{0,2}(?:\.\d{3}){1,3}),(\d{1,2})$/,
} as const;
/** `141 (8.1%)`: what stands in brackets says the same in another way. */
const BRACKET_BEHIND = /(?<=[\d%])\s*\([^()]*\)$/;
const CURRENCY_AT_AN_END = /^(\p{Sc}|[A-Z]{3})\s?(?=[\d(+\-.,])|(?<=[\d).,])\s?(\p{Sc}|[A-Z]{3})$/u;
const ODD_SPACES = /[\u00a0\u202f\u2009]/g;
/** More texts alike than this are not kept: each row has its own then. */
const MOST_KEPT = 20_000;

/** A cell without what stands beside its number. */
function bareNumber(text: string): { readonly text: string; readonly currency: string | null } {
  const head = text.replace(BRACKET_BEHIND, '');
  const found = CURRENCY_AT_AN_END.exec(head.replace(/^-/, ''));
  const currency = found ? currencyCode(found[1] ?? found[2] ?? '') : null;
  if (!found || currency === null) return { text: head, currency: null };
  return { text: head.replace(found[1] ?? found[2] ?? '', '').trim(), currency };
}

/**
 * The decimal mark of a file, decided once from all its amounts; `null` where none of them tells, or
 * where they contradict each other.
 */
export function decimalOf(texts: Iterable<string>): DecimalMark | null {
  return decideDecimalMark(marked(texts));
}

function* marked(texts: Iterable<string>): Generator<string> {
  // What a text proves it proves once, and plain amounts of one mark all prove the same.
  const seen = new Set<string>();
  for (const written of texts) {
    const text = PLAIN['.'].test(written) ? '1.5' : PLAIN[','].test(written) ? '1,5' : written;
    if (seen.has(text)) continue;
    if (seen.size < MOST_KEPT) seen.add(text);
    if (/[.,]/.test(text) && !saysNotKnown(text)) yield bareNumber(text).text.replace(/\s?%$/, '');
  }
}

/**
 * Reads amounts as tools write them, to the last digit: `1 234,56`, `"1,234.56"`, `62,5 %` (62.5),
 * `141 (8.1%)` (141), `€12`. `--`, `n/a`, `#DIV/0!` and empty are nothing known.
 */
export function amountReader(decimal: DecimalMark): (text: string) => CellAmount | 'unreadable' {
  const kept = new Map<string, CellAmount | 'unreadable'>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const read = readAmount(text, decimal);
    if (kept.size < MOST_KEPT) kept.set(text, read);
    return read;
  };
}

function readAmount(text: string, decimal: DecimalMark): CellAmount | 'unreadable' {
  if (WHOLE.test(text)) return { amount: { top: BigInt(text), bottom: 1n }, currency: null };
  const plain = PLAIN[decimal].exec(text);
  if (plain) return { amount: plainAmount(plain[1] ?? '', plain[2] ?? ''), currency: null };
  if (saysNotKnown(text)) return null;
  const bare = bareNumber(text.trim().replaceAll(ODD_SPACES, ' '));
  const read = readNumber(bare.text, { unit: 'percent', decimal });
  if (!read.ok) return 'unreadable';
  const { number } = read.value;
  return number === null ? null : { amount: fractionOf(number), currency: bare.currency };
}

/** Amounts of many rows are many: each is read from its digits, without a number in between. */
function plainAmount(written: string, decimals: string): Fraction {
  const whole = written.length > 3 ? written.replaceAll(/[.,]/g, '') : written;
  const part = decimals.endsWith('0') ? decimals.replace(/0+$/, '') : decimals;
  const bottom = part === '' ? 1n : part.length === 1 ? 10n : 100n;
  return { top: BigInt(whole + part), bottom };
}

const CLOCK = /^(-?)(\d{1,6}):([0-5]?\d)(?::([0-5]?\d)(?:[.,]\d+)?)?$/;

/** Seconds of a duration as clocks show it (`01:30:15`, `1:30`); null: nothing is known. */
export function readClock(text: string): CellAmount | 'unreadable' {
  if (saysNotKnown(text)) return null;
  const found = CLOCK.exec(text.trim());
  if (!found) return 'unreadable';
  const [, sign = '', hours = '0', minutes = '0', seconds = '0'] = found;
  const whole = BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds);
  return { amount: { top: sign === '-' ? -whole : whole, bottom: 1n }, currency: null };
}
