import { foldedPhrase } from '#shared/kernel/fold-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import { entryEuros } from '../amounts.ts';
import type { CategoryKey } from '../categories.ts';
import type { LedgerEntry } from '../model.ts';
import type { Excluded } from './doubt-kinds.ts';

/** A present is dear above so much, in cents with its VAT, by person and year (CGI, ann. IV, art. 28-00 A). */
const DEAR_GIFTS: readonly (readonly [from: Day, above: number])[] = [
  ['2016-01-01', 6900],
  // Revised every fifth year: that of 2026 is not known here, and the words say so.
  ['2021-01-01', 7300],
];

/** What words say of a purchase: by what its VAT is excluded, or that it is deducted. */
type ToldVat = Excluded | 'deducted';

/** `in`: the words have other meanings, and tell something only of what is sorted so. */
type VatWords = {
  readonly words: RegExp;
  readonly tell: ToldVat;
  readonly in?: readonly CategoryKey[];
};

/*
 * Words that say what was bought, and names that sell one thing to nearly everyone, folded; the first
 * row that fits counts. What was bought goes before who sold it, and a place before what is near it.
 *
 * Excluded are lodging of the owner and of staff (CGI, ann. II, art. 206 IV-2-2°), presents (IV-2-3°),
 * the carriage of persons (IV-2-5°), and a fifth of the VAT of petrol and diesel (CGI, art. 298-4-1°).
 */
const WORDS: readonly VatWords[] = [
  {
    words: /\b(?:nuitees?|\d+ nuits?|chambres? d'hotes?|hebergement (?:hotel|deplacement))\b/,
    tell: 'vat_on_lodging',
  },
  { words: /\b(?:papier|emballage)s? cadeaux?\b|\bgift wrap/, tell: 'deducted' },
  { words: /\b(?:cadeaux?|gifts?)\b/, tell: 'vat_on_gifts' },
  { words: /^/, tell: 'deducted', in: ['meals', 'meals_away'] },
  // Meals brought by firms that carry people too, and eaten in places called after trains and hotels.
  {
    words:
      /\b(?:uber\W*eats|bolt\W*food|deliveroo|just ?eat|repas|dejeuners?|diners?|traiteur|train bleu|wagon[ -]bar)\b/,
    tell: 'deducted',
  },
  { words: /\bhotel\W{1,3}restaurant\b/, tell: 'vat_on_lodging' },
  { words: /\b(?:restaurants?|resto|brasserie|bistrot?|pizzeria|cafe)\b/, tell: 'deducted' },
  // A room to meet in, and houses of other trades that are called so.
  { words: /\bsalles? (?:de )?(?:reunion|seminaire|conference|formation)s?\b/, tell: 'deducted' },
  { words: /\b(?:carburants?|gazole|gasoil|sans plomb|sp ?9[58]|e85)\b/, tell: 'vat_on_fuel' },
  // What a business trip costs besides being carried: also at a filling station.
  {
    words:
      /\b(?:peages?|telepeage|autoroutes?|vinci|aprr|sanef|ulys|parkings?|stationnement|indigo|effia|saemes|lavage|bornes?|(?:super)?chargers?|recharge (?:vehicule|voiture|electrique)|ionity|electra)\b/,
    tell: 'deducted',
  },
  {
    words: /\b(?:station[ -](?:service|essence)|total access|esso|petrol|unleaded)\b/,
    tell: 'vat_on_fuel',
  },
  {
    words: /\b(?:essence|diesel|fuel|total ?energies|total|shell|bp|avia)\b/,
    tell: 'vat_on_fuel',
    in: ['travel'],
  },
  // Uber carries goods too, and Air France parcels.
  { words: /\b(?:uber (?:freight|direct)|fret|freight|cargo|colis)\b/, tell: 'deducted' },
  {
    words:
      /\b(?:sncf|tgv|ouigo|eurostar|thalys|trainline|ratp|navigo|blablacar|flixbus|uber|bolt\.eu|taxis?|vtc|air france|transavia|easyjet|ryanair|vueling|(?:billets?|trajets?|aller[ -]retour|ar) (?:de |d'|en )?(?:train|avion|bus)|vol (?:aller|retour)|(?:train|flight) tickets?)\b/,
    tell: 'vat_on_transport',
  },
  { words: /\b(?:train|avion|vols?|bolt|inoui|g7)\b/, tell: 'vat_on_transport', in: ['travel'] },
  {
    words:
      /\bhotels?\b(?! (?:de (?:ville|police|region)|du departement|d'entreprises|des (?:impots|ventes|entreprises|finances)))(?<!maitre d'hotel)|\bhostel\b/,
    tell: 'vat_on_lodging',
  },
  // A course, whoever sold it.
  { words: /\b(?:formations?|seminaires?|webinaires?|masterclass)\b/, tell: 'deducted' },
  { words: /^/, tell: 'deducted', in: ['training'] },
  {
    words: /\b(?:airbnb|booking(?:\.com| com)|abritel|ibis|novotel|campanile|kyriad)\b/,
    tell: 'vat_on_lodging',
  },
  {
    words: /\b(?:booking|mercure|sofitel|pullman|adagio|b ?& ?b|premiere classe)\b/,
    tell: 'vat_on_lodging',
    in: ['travel'],
  },
  { words: /\blocation\b/, tell: 'deducted', in: ['travel'] },
];

/** What the words of a purchase say, or its category, that excludes it; null: nothing does. */
export function excludedBy(entry: LedgerEntry): Excluded | null {
  const told = toldBy(entry);
  if (told === 'deducted') return null;
  if (told === 'vat_on_gifts') return isDear(entry) ? told : null;
  // A part without VAT: what cannot be deducted was taken out.
  if (told === 'vat_on_fuel') return entry.lines.some(({ rate }) => rate === null) ? null : told;
  return told;
}

function toldBy({ party, label, category }: LedgerEntry): ToldVat {
  const text = foldedPhrase(`${party} ${label}`);
  const isIn = (keys: readonly string[] = [category]): boolean => keys.includes(category);
  const told = WORDS.find(({ words, in: keys }) => isIn(keys) && words.test(text))?.tell;
  return told ?? (category === 'travel' ? 'vat_on_transport' : 'deducted');
}

function isDear(entry: LedgerEntry): boolean {
  const above = DEAR_GIFTS.findLast(([from]) => from <= entry.paidOn)?.[1] ?? 0;
  return Math.abs(entryEuros(entry).gross) > above;
}
