import { withoutAccents } from '#shared/kernel/fold-text.ts';

/** A heading as it is compared, and the currency that it names in brackets at its end. */
export type FoldedHeading = { readonly name: string; readonly currency: string | null };

const SIGNS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', CHF: 'CHF' };
/** Codes of three letters in brackets that are no currency: `(UTC)`, `(SMS)`. */
const CURRENCIES = new Set(
  'EUR USD GBP CHF CAD AUD NZD JPY CNY HKD SGD SEK NOK DKK PLN CZK HUF RON BGN TRY INR BRL MXN ZAR MAD TND XOF XAF XPF ILS AED KRW THB'.split(
    ' ',
  ),
);
/** No heading that is known is longer; characters. */
const LONGEST = 300;
const IN_BRACKETS = /\s*[([]\s*([A-Z]{3}|[€$£])\s*[)\]]\s*$/;

/** The code of a currency that is written by its sign or its code; null: it is none that is known. */
export function currencyCode(written: string): string | null {
  const upper = written.trim().toUpperCase();
  return SIGNS[upper] ?? (CURRENCIES.has(upper) ? upper : null);
}

/**
 * Lower case, without accents; letters, digits and `# % & + $` stay, every run of other signs is one
 * blank. `Amount (EUR)` is `amount`, in euros.
 */
export function foldedHeading(written: string): FoldedHeading {
  const text = written.slice(0, LONGEST);
  const bracket = IN_BRACKETS.exec(text);
  const currency = bracket ? currencyCode(bracket[1] ?? '') : null;
  const bare = currency !== null && bracket ? text.slice(0, bracket.index) : text;
  const name = withoutAccents(bare)
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll(/[^\p{L}\p{N}#%&+$]+/gu, ' ')
    .trim();
  return { name, currency };
}
