/** Signs and words that stand for one currency. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['EURO', 'EUR'],
  ['EUROS', 'EUR'],
  ['$', 'USD'],
  ['US$', 'USD'],
  ['£', 'GBP'],
]);

/** Those that a heading may name; other words of three letters are no currency. */
export const HEADING_CURRENCIES: readonly string[] =
  'EUR USD GBP CHF CAD AUD NZD JPY SEK NOK DKK PLN CZK HUF RON BGN TRY SGD HKD CNY INR ZAR BRL MXN ILS MAD TND XAF XOF XPF AED THB KRW RUB UAH'.split(
    ' ',
  );

/** The code of a currency as it is named; what is none stays as it is written. */
function currencyCode(text: string): string {
  const plain = text.trim().toUpperCase();
  return SIGNS.get(plain) ?? plain;
}

/** The currency that a heading names: "Montant (EUR)", "Amount CZK"; null: it names none. */
export function currencyOfHeading(heading: string): string | null {
  const inside =
    /\(([^)]+)\)\s*$/.exec(heading)?.[1] ?? /\s([A-Za-z]{3,5}|[€$£])$/.exec(heading)?.[1];
  const code = currencyCode(inside ?? '');
  return HEADING_CURRENCIES.includes(code) ? code : null;
}

/** The currency whose sign stands in every amount; null: none does, or several do. */
export function currencyOfCells(cells: readonly string[]): string | null {
  const found = new Set(
    cells
      .filter((cell) => /\d/.test(cell))
      .map((cell) => /US\$|[€$£]|\b[A-Z]{3}\b/.exec(cell)?.[0] ?? ''),
  );
  const [only = ''] = found;
  const code = currencyCode(only);
  return found.size === 1 && HEADING_CURRENCIES.includes(code) ? code : null;
}
