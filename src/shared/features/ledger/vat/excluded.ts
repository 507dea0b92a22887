import { foldedText } from '#shared/kernel/fold-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import { entryEuros } from '../amounts.ts';
import type { LedgerEntry } from '../model.ts';

/** What is bought for the business, and its VAT is not deducted all the same, or not all of it. */
export const EXCLUDED = [
  'vat_on_transport',
  'vat_on_lodging',
  'vat_on_gifts',
  'vat_on_fuel',
] as const;
export type Excluded = (typeof EXCLUDED)[number];

/** A present is dear above so much, in cents with its VAT, by person and year (CGI, ann. IV, art. 28-00 A). */
const DEAR_GIFTS: readonly (readonly [from: Day, above: number])[] = [
  ['2016-01-01', 6900],
  // Revised every fifth year: that of 2026 is not known here, and the words say so.
  ['2021-01-01', 7300],
];

/*
 * Words that say what was bought, folded: only such as mean one thing to nearly everyone. Lodging
 * comes first: a hotel may be called after a station.
 */
const WORDS: readonly (readonly [RegExp, Excluded])[] = [
  // Lodging of the owner and of staff (CGI, ann. II, art. 206 IV-2-2°).
  [
    /\b(?:hotels?|hostel|airbnb|booking(?: com)?|abritel|ibis|novotel|mercure|campanile|kyriad|hebergement (?:hotel|deplacement)|nuitees?|chambre d'hotes?)\b/,
    'vat_on_lodging',
  ],
  // Passenger cars: four fifths of the VAT of petrol and diesel (CGI, art. 298-4-1°).
  [
    /\b(?:carburants?|essence|gazole|gasoil|diesel|petrol|fuel|sans plomb|sp ?9[58]|e85|station[ -]service|total access|esso)\b/,
    'vat_on_fuel',
  ],
  // Presents (CGI, ann. II, art. 206 IV-2-3°).
  [/\b(?:cadeaux?|gifts?)\b/, 'vat_on_gifts'],
  // The carriage of persons (CGI, ann. II, art. 206 IV-2-5°).
  [
    /\b(?:sncf|tgv|inoui|ouigo|eurostar|thalys|trainline|ratp|navigo|blablacar|flixbus|uber|bolt|taxis?|vtc|g7|air france|transavia|easyjet|ryanair|vueling|billets? (?:de )?(?:train|avion)|train|avion)\b/,
    'vat_on_transport',
  ],
];

/** What a business trip costs besides being carried, and whose VAT is deducted. */
const OTHER_TRAVEL =
  /\b(?:peages?|autoroutes?|vinci|aprr|sanef|parkings?|stationnement|indigo|effia|location)\b/;

/** What the words of a purchase say, or its category, that excludes it; null: nothing does. */
export function excludedBy(entry: LedgerEntry): Excluded | null {
  const text = foldedText(`${entry.party} ${entry.label}`).replaceAll('’', "'");
  const told = WORDS.find(([words]) => words.test(text))?.[1] ?? null;
  if (told === 'vat_on_gifts') return isDear(entry) ? told : null;
  // A part without VAT: what cannot be deducted was taken out.
  if (told === 'vat_on_fuel') return entry.lines.some(({ rate }) => rate === null) ? null : told;
  if (told !== null) return told;
  return entry.category === 'travel' && !OTHER_TRAVEL.test(text) ? 'vat_on_transport' : null;
}

function isDear(entry: LedgerEntry): boolean {
  const above = DEAR_GIFTS.findLast(([from]) => from <= entry.paidOn)?.[1] ?? 0;
  return Math.abs(entryEuros(entry).gross) > above;
}
