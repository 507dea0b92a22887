import { headingWords } from './column-looks.ts';
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
  [/^(?:particulars|tran type|op bank account number)$/, 'NZD'],
  [/^(?:booked at|spaces)$/, 'CHF'],
  [/\bclearingnummer\b|^belopp\b|^insattning\b/, 'SEK'],
  [/^bel[oø]p$|\binn pa konto\b/, 'NOK'],
  [/^bel[oø]b\b/, 'DKK'],
  [/^kwota\b/, 'PLN'],
  [/^castka\b/, 'CZK'],
  [/^osszeg\b/, 'HUF'],
];

/** The account of the statement, told on each of its rows; folded. */
const OWN_IBAN = /^iban$|\b(?:auftragskonto|kontoinhaber)\b/;
/** As only the Swiss write thousands. */
const SWISS_THOUSANDS = /^-?\d{1,3}(?:['\u2019]\d{3})+(?:\.\d\d)?$/;
/** Neighbours who write days with points write decimals with a comma; folded headings. */
const NEIGHBOURS = /\b(?:datum|betrag|saldo|buchung\w*|libelle|montant|solde|importo|accrediti)\b/;
const POINTED_DAY = /^\d\d\.\d\d\.\d{2,4}$/;
const POINTED_CENTS = /^-?\d+\.\d\d$/;

/** What a table shows of where it comes from. */
type TableSample = {
  readonly above: readonly (readonly string[])[];
  readonly headings: readonly string[];
  /** The first of its rows. */
  readonly rows: readonly (readonly string[])[];
};

/**
 * The currency in which most accounts are there, where a table tells of a country without the euro. An
 * account may be in another one: it is a proposal, and asked about. null: nothing tells of such a country.
 */
export function homeCurrency({ above, headings, rows }: TableSample): string | null {
  const told = [...above.flat(), ...ownIbans(headings, rows)];
  const [country] = told.flatMap((cell) =>
    [...cell.toUpperCase().matchAll(IBAN)].map(([, code = '']) => code),
  );
  if (country !== undefined) return OF_COUNTRY[country] ?? null;
  const known = found(BANKS, told) ?? found(HEADINGS, headings);
  return known ?? (isSwiss(headings, rows) ? 'CHF' : null);
}

/** An account that stands on all rows is the one of the statement. */
function ownIbans(headings: TableSample['headings'], rows: TableSample['rows']): readonly string[] {
  const at = headings.findIndex((heading) => OWN_IBAN.test(foldedHeader(heading)));
  const cells = new Set(rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== ''));
  return cells.size === 1 ? [...cells] : [];
}

function isSwiss(headings: TableSample['headings'], rows: TableSample['rows']): boolean {
  const cells = rows.flat().map((cell) => cell.trim());
  if (cells.some((cell) => SWISS_THOUSANDS.test(cell))) return true;
  const isNeighbour = headings.some((heading) => NEIGHBOURS.test(foldedHeader(heading)));
  return (
    isNeighbour &&
    cells.some((cell) => POINTED_DAY.test(cell)) &&
    cells.some((cell) => POINTED_CENTS.test(cell))
  );
}

/** Countries of IBANs whose accounts are in euros. */
const OF_EURO =
  'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA XK'.split(' ');
/**
 * Headings in languages that are written where the euro is; folded. Spanish, Portuguese and English are
 * not among them: most who write them have other money.
 */
const EURO_HEADINGS =
  /\b(?:montants?|soldes?|libelles?|tiers|date (?:de |d')?(?:operation|valeur|comptable|comptabilisation|ecriture|paiement)|categorie|quand|combien|quoi|jour|depenses?|recettes?|beneficiaire|devise|moyen de paiement|betrag|umsatz|buchung\w*|verwendungszweck|auftraggeber\w*|empfanger\w*|wertstellung|soll|haben|importo|causale|descrizione|entrate|uscite|dare|avere|bedrag|rekening|omschrijving|mededelingen?|saaja|maara)\b|\beuros?\b/;
/** What banks write of payments where the euro is. */
const EURO_WORDS =
  /\b(?:SEPA|PRLV|URSSAF)\b|^(?:VIR|CB|CHEQUE|RETRAIT|PRELEVEMENT|REMISE) |^CARTE [X\d]/i;
/** A payment abroad may be called so, too: as many rows as that share tell of the country. */
const LEAST_EURO = 0.2;

/** True where the language of a table, its account or the words of its bank tell that it is in euros. */
export function isOfEuro({ above, headings, rows }: TableSample): boolean {
  const ibans = [...above.flat(), ...ownIbans(headings, rows)].flatMap((cell) => [
    ...cell.toUpperCase().matchAll(IBAN),
  ]);
  // An account in a country tells more than the language of its headings.
  if (ibans.length > 0) return ibans.some(([, country = '']) => OF_EURO.includes(country));
  return (
    isEuroLanguage(headings) ||
    rows.filter((row) => row.some((cell) => EURO_WORDS.test(cell))).length >
      rows.length * LEAST_EURO
  );
}

/** True for headings in a language that is written where the euro is. */
export function isEuroLanguage(headings: readonly string[]): boolean {
  return headings.some((heading) => EURO_HEADINGS.test(headingWords(foldedHeader(heading))));
}

function found(known: readonly (readonly [RegExp, string])[], texts: readonly string[]) {
  // Some write a mark before each heading.
  const folded = texts.map((text) => foldedHeader(text).replace(/^[^\p{L}]+/u, ''));
  return known.find(([words]) => folded.some((text) => words.test(text)))?.[1] ?? null;
}
