import { foldedHeader } from './folded-header.ts';

/** Countries of IBANs whose accounts are not in euros, and what most of them are in. */
const OF_COUNTRY: Readonly<Record<string, string>> = {
  AE: 'AED',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  FO: 'DKK',
  GB: 'GBP',
  HU: 'HUF',
  IL: 'ILS',
  IS: 'ISK',
  LI: 'CHF',
  NO: 'NOK',
  PL: 'PLN',
  RO: 'RON',
  SE: 'SEK',
  TN: 'TND',
  TR: 'TRY',
  UA: 'UAH',
};
const IBAN = /\b([A-Z]{2})\d{2} ?[A-Z\d]{4} ?[A-Z\d]{4} ?[A-Z\d]{2}/g;

/** Banks of one country, as they call themselves above a table; folded. */
const BANKS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:postfinance|ubs|credit suisse|\w*kantonalbank|banque cantonale|banca dello stato|raiffeisen schweiz|raiffeisen suisse|zkb|bcv|bcge|bekb|yuh)\b/,
    'CHF',
  ],
  [/\b(?:barclays|lloyds|natwest|halifax|nationwide|monzo|starling)\b/, 'GBP'],
  [/\b(?:handelsbanken|lansforsakringar|skandiabanken|ica banken)\b/, 'SEK'],
];

/** Headings that only banks of one country have: their numbers, or the word of its language for an amount; folded. */
const HEADINGS: readonly (readonly [RegExp, string])[] = [
  [/\bsort code\b/, 'GBP'],
  [/^bsb\b/, 'AUD'],
  [/\brouting number\b/, 'USD'],
  [/\bifsc\b/, 'INR'],
  [/\bclearingnummer\b|^belopp\b|^insattning\b/, 'SEK'],
  [/^bel[oø]p$/, 'NOK'],
  [/^bel[oø]b\b/, 'DKK'],
  [/^kwota\b/, 'PLN'],
  [/^castka\b/, 'CZK'],
  [/^osszeg\b/, 'HUF'],
];

/**
 * The currency in which most accounts are there, where what stands above a table or its headings tell of a
 * country without the euro. An account may be in another one: it is a proposal, and asked about.
 * null: nothing tells of such a country.
 */
export function homeCurrency(
  above: readonly (readonly string[])[],
  headings: readonly string[],
): string | null {
  const cells = above.flat();
  const countries = cells.flatMap((cell) =>
    [...cell.toUpperCase().matchAll(IBAN)].map(([, country = '']) => country),
  );
  const [country] = countries;
  if (country !== undefined) return OF_COUNTRY[country] ?? null;
  return found(BANKS, cells) ?? found(HEADINGS, headings);
}

function found(known: readonly (readonly [RegExp, string])[], texts: readonly string[]) {
  const folded = texts.map(foldedHeader);
  return known.find(([words]) => folded.some((text) => words.test(text)))?.[1] ?? null;
}
