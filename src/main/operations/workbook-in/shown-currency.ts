import { currencyOfMark, markedAmount } from '#shared/features/ledger/imports/told-currency.ts';

/** What no currency is known by: read as a sign of one, and doubted. */
const UNKNOWN_CURRENCY = '\u00a4';

/** The currency of a place, by the number that Windows gives its language (hexadecimal). */
const OF_PLACES: ReadonlyMap<string, string> = new Map(
  (
    '409 USD 1009 CAD C0C CAD C09 AUD 1409 NZD 809 GBP 1809 EUR 41D SEK 81D EUR 414 NOK 814 NOK 406 DKK ' +
    '40F ISK 415 PLN 405 CZK 40E HUF 418 RON 402 BGN 411 JPY 804 CNY 404 TWD C04 HKD 1004 SGD 412 KRW ' +
    '40D ILS 41F TRY 419 RUB 422 UAH 416 BRL 80A MXN 2C0A ARS 340A CLP 240A COP 1C09 ZAR 4009 INR 439 INR ' +
    '420 PKR 41E THB 42A VND 421 IDR 43E MYR 3409 PHP 807 CHF 100C CHF 810 CHF 1801 MAD 3801 AED 1C01 TND'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 1) pairs.push([all[at - 1] ?? '', word]);
      return pairs;
    }, []),
);

/**
 * The code of the currency that a format alone shows beside its number; empty where it shows none.
 * A sign of several is told by the place that the format names (`[$kr-41D]`), else it is unknown.
 */
export function shownCurrency(code: string): string {
  const positive = code.split(';', 1)[0] ?? '';
  const [, inside = '', place = ''] = /\[\$([^\]-]*)(?:-([^\]]*))?\]/.exec(positive) ?? [];
  const mark = inside === '' ? literalIn(positive) : inside;
  if (mark === '') return '';
  const currency = currencyOfMark(mark);
  const ofPlace = OF_PLACES.get(place.replace(/^0+/, '').toUpperCase());
  // Words of no currency are a unit, unless the format itself says that they are one.
  if (!currency) return inside === '' ? '' : (ofPlace ?? UNKNOWN_CURRENCY);
  if (ofPlace !== undefined && currency.among.includes(ofPlace)) return ofPlace;
  return currency.code ?? UNKNOWN_CURRENCY;
}

/** The code of a currency as a file writes it, else of the mark in what a cell shows; empty: none. */
export function writtenCurrency(code: string, shown: string): string {
  if (code !== '') return currencyOfMark(code)?.code ?? UNKNOWN_CURRENCY;
  const marked = markedAmount(shown);
  return marked ? (marked.currency.code ?? UNKNOWN_CURRENCY) : '';
}

/** What a format writes beside the digits: in quotes, behind a backslash, or as it stands. */
function literalIn(format: string): string {
  return format
    .replaceAll(/\[[^\]]*\]|[_*]./g, '')
    .replaceAll(/"([^"]*)"/g, '$1')
    .replaceAll('\\', '')
    .replaceAll(/[#0?.,%\s()+\-\u2212]/g, '');
}
