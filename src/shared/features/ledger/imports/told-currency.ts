/** The currencies of today, by ISO 4217. */
const ISO_CURRENCIES: ReadonlySet<string> = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN ' +
    'BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS ' +
    'GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW ' +
    'KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN ' +
    'NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK ' +
    'SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS ' +
    'VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
  ).split(' '),
);

/** Signs and words of currencies, in capitals; of those that several share the one meant first, if any. */
const MARKS: ReadonlyMap<string, readonly (string | null)[]> = new Map(
  Object.entries({
    '€': 'EUR',
    EURO: 'EUR',
    EUROS: 'EUR',
    $: 'USD CAD AUD NZD HKD SGD MXN ARS CLP COP TWD',
    US$: 'USD',
    CA$: 'CAD',
    C$: 'CAD',
    A$: 'AUD',
    AU$: 'AUD',
    NZ$: 'NZD',
    HK$: 'HKD',
    S$: 'SGD',
    NT$: 'TWD',
    MX$: 'MXN',
    R$: 'BRL',
    '£': 'GBP EGP GIP FKP',
    '¥': '- JPY CNY',
    '￥': '- JPY CNY',
    KR: '- SEK NOK DKK ISK',
    FR: 'CHF',
    SFR: 'CHF',
    ZŁ: 'PLN',
    KČ: 'CZK',
    FT: 'HUF',
    LEI: 'RON MDL',
    ЛВ: 'BGN',
    TL: 'TRY',
    '₺': 'TRY',
    '₽': 'RUB',
    '₴': 'UAH',
    '₹': 'INR',
    '₨': '- INR PKR LKR MUR NPR',
    RS: '- INR PKR LKR MUR NPR',
    '₩': 'KRW KPW',
    '₪': 'ILS',
    '฿': 'THB',
    '₫': 'VND',
    '₱': 'PHP',
    '₦': 'NGN',
    '₡': 'CRC',
    '₲': 'PYG',
    '₸': 'KZT',
    '₼': 'AZN',
    '₾': 'GEL',
    '₵': 'GHS',
    '₭': 'LAK',
    '₮': 'MNT',
    '៛': 'KHR',
    DH: '- MAD AED',
    CFA: '- XOF XAF',
    FCFA: '- XOF XAF',
  }).map(([mark, codes]) => [mark, codes.split(' ').map((code) => (code === '-' ? null : code))]),
);

/** Those that a heading may name; other words of three letters are no currency. */
export const HEADING_CURRENCIES: readonly string[] =
  'EUR USD GBP CHF CAD AUD NZD JPY SEK NOK DKK ISK PLN CZK HUF RON BGN TRY SGD HKD CNY INR ZAR BRL MXN ILS MAD TND XAF XOF XPF AED THB KRW RUB UAH'.split(
    ' ',
  );

/** What a mark may stand for: the one that is meant unless something else says so, and all of them. */
export type MarkedCurrency = {
  /** null: the mark alone does not tell. */
  readonly code: string | null;
  readonly among: readonly string[];
};

/** What a sign, a word or a code stands for; null: it is none of a currency. */
export function currencyOfMark(text: string): MarkedCurrency | null {
  const plain = text.replaceAll(/[\s.]/g, '').toUpperCase();
  if (ISO_CURRENCIES.has(plain)) return { code: plain, among: [plain] };
  const codes = MARKS.get(plain);
  if (codes) return { code: codes[0] ?? null, among: codes.filter((code) => code !== null) };
  return /^\p{Sc}$/u.test(plain) ? { code: null, among: [] } : null;
}

/** What stands before an amount, and behind it; a dot belongs to words that are cut short: "Fr. 12". */
const BEFORE = /^[-+(\s\u2212]*(\p{L}+\.(?=\s)|[^\d\s.,'\u2019()+\-\u2212%]+)/u;
const BEHIND = /(\p{L}+\.|[^\d\s.,'\u2019()+\-\u2212%]+)[-)\s]*$/u;
/** Of "Rs.500" nobody can tell whether the dot is that of decimals. */
const DOT_FIRST = /^[-+(\s\u2212]*\p{L}+[.,]\d/u;
const MARKED = /[^\d\s.,'\u2019()+\-\u2212%]/;
/** Letters right before whole digits name an account or a place, as FR76. */
const NAMED = /^\p{L}+\d+$/u;

/** What a spreadsheet has before a number that is kept as text. */
const AS_TEXT = /^['\u2019](?=.*\d)/;
const SIGN_APART = /^([-+\u2212])\s+/u;

/** An amount without the mark of its currency, and what that is; null: it has none. */
export function markedAmount(
  written: string,
): { readonly amount: string; readonly currency: MarkedCurrency } | null {
  const text = written.replace(AS_TEXT, '');
  if (!MARKED.test(text) || NAMED.test(text) || DOT_FIRST.test(text)) return null;
  const mark = (BEFORE.exec(text) ?? BEHIND.exec(text))?.[1] ?? '';
  const currency = mark === '' ? null : currencyOfMark(mark);
  // "+ £12.00" is a sign, and behind it what it is of.
  const amount = text.replace(mark, '').trim().replace(SIGN_APART, '$1');
  return currency && { amount, currency };
}

/** The amount alone. */
export function unmarked(text: string): string {
  return markedAmount(text)?.amount ?? text.replace(AS_TEXT, '');
}

/** What a heading says of a currency: in parentheses ("Belopp (kr)"), or by its code as the last word. */
export function markOfHeading(heading: string): MarkedCurrency | null {
  const code = /(?:^|[\s_])([a-z]{3})\$?$/i.exec(heading)?.[1]?.toUpperCase() ?? '';
  if (HEADING_CURRENCIES.includes(code)) return currencyOfMark(code);
  return currencyOfMark(/\(([^)]+)\)\s*$/.exec(heading)?.[1] ?? '');
}

/** The currency that a heading names: "Montant (EUR)", "Amount CZK"; null: it names none. */
export function currencyOfHeading(heading: string): string | null {
  const inside =
    /\(([^)]+)\)\s*$/.exec(heading)?.[1] ??
    /(?:^|[\s_])([A-Za-z]{3,5}|[€$£])$/.exec(heading)?.[1] ??
    /^([A-Za-z]{3})\$$/.exec(heading)?.[1];
  const code = currencyOfMark(inside ?? '')?.code ?? '';
  return HEADING_CURRENCIES.includes(code) ? code : null;
}

/** A code that stands alone, beside a number, or behind "in": "Saldo: CHF 12.00", "en USD". */
const CODES_TOLD =
  /^[="\s]*([A-Z]{3})["\s]*$|\b([A-Z]{3})\s*[-+]?\d|\d\s*([A-Z]{3})\b|\b[ei]n ([A-Z]{3})\b/g;
/** A code behind what has a currency: "Compte courant CHF", "Account currency: CHF". */
const CODES_OF =
  /(?:^|[^\p{L}])(?:compte|konto|conto|account|rekening|cuenta|devise|monnaie|currency|währung|valuta|divisa|moneta|munt)(?: \p{L}+){0,2}[\s:=(-]+([A-Z]{3})(?![\p{L}\d])/giu;

/** The one currency that what stands above a table tells; null: none does, or several do. */
export function currencyAbove(above: readonly (readonly string[])[]): string | null {
  const codes = above
    .flat()
    .flatMap((cell) =>
      [...cell.matchAll(CODES_TOLD), ...cell.matchAll(CODES_OF)].map(
        ([, ...found]) => found.find(Boolean) ?? '',
      ),
    );
  const known = new Set(codes.filter((code) => HEADING_CURRENCIES.includes(code)));
  const [only = null] = known;
  return known.size === 1 ? only : null;
}

/** The currency whose mark stands in every amount; null: none does, or several do. */
export function currencyOfCells(cells: readonly string[]): string | null {
  const found = new Set(
    cells
      .filter((cell) => /\d/.test(cell))
      .map((cell) => markedAmount(cell)?.currency.code ?? null),
  );
  const [only = null] = found;
  return found.size === 1 && only !== null && HEADING_CURRENCIES.includes(only) ? only : null;
}
