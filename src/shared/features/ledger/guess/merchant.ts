import { foldedText } from '#shared/kernel/fold-text.ts';
import type { CategoryKey } from '../categories.ts';
import { EVERYDAY_MERCHANTS } from './merchants-everyday.ts';
import { ONLINE_MERCHANTS } from './merchants-online.ts';
import type { MerchantRow, MerchantVat } from './merchant-row.ts';
import { isPerson, partyName } from './party-name.ts';

/** A merchant that many freelancers pay. */
export type Merchant = {
  readonly name: string;
  /** null: it sells all sorts of things. */
  readonly category: CategoryKey | null;
  readonly vat: MerchantVat;
};

/** All that are known. */
export const MERCHANT_ROWS: readonly MerchantRow[] = [...ONLINE_MERCHANTS, ...EVERYDAY_MERCHANTS];

type Known = { readonly merchant: Merchant; readonly words: readonly string[] };

/** By their first word, those with more words first. */
const BY_FIRST_WORD = indexed(MERCHANT_ROWS);

function indexed(rows: readonly MerchantRow[]): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  for (const [name, category, vat, ...told] of rows) {
    for (const words of (told.length === 0 ? [name] : told).map(wordsOf)) {
      const first = words[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), { merchant: { name, category, vat }, words }]);
    }
  }
  for (const known of found.values()) known.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** By the whole name, which may be a common word where it stands among others. */
const BY_NAME: ReadonlyMap<string, Merchant> = new Map(
  MERCHANT_ROWS.map(([name, category, vat]) => [wordsOf(name).join(' '), { name, category, vat }]),
);

/** By all that one merchant is called, and nothing else. */
const BY_WORDS: ReadonlyMap<string, Merchant> = new Map(
  [...BY_FIRST_WORD.values()].flatMap((known) =>
    known.map(({ words, merchant }) => [words.join(' '), merchant] as const),
  ),
);

/** The merchant whose name a text is, with nothing beside it. */
export function merchantCalled(name: string): Merchant | null {
  const words = wordsOf(name).join(' ');
  return BY_NAME.get(words) ?? BY_WORDS.get(words) ?? null;
}

/**
 * The merchant that a text names: by several words wherever they stand, of which most count, by one
 * only where the name begins with it. “HOTEL ARENE 84 ORANGE” and “MME SLACK ANNE” are none.
 */
export function merchantIn(text: string): Merchant | null {
  const words = wordsOf(text);
  const whole = BY_NAME.get(words.join(' '));
  if (whole) return whole;
  if (isPerson(text)) return null;
  return bySeveralWords(words) ?? byFirstWord(wordsOf(partyName(text)));
}

/** The same of an entry: where it has a name, one word of what else was written says nothing. */
export function merchantOf({
  party,
  label,
}: Readonly<Record<'party' | 'label', string>>): Merchant | null {
  if (party.trim() === '') return merchantIn(label);
  if (isPerson(party) || isPerson(label)) return null;
  return bySeveralWords(wordsOf(`${party} ${label}`)) ?? merchantIn(party);
}

function bySeveralWords(words: readonly string[]): Merchant | null {
  let best: Known | null = null;
  for (const [at, word] of words.entries()) {
    const here = BY_FIRST_WORD.get(word)?.find((one) =>
      one.words.every((each, index) => words[at + index] === each),
    );
    if (here && here.words.length > Math.max(1, best?.words.length ?? 1)) best = here;
  }
  return best?.merchant ?? null;
}

/** What may stand before a name, and says nothing of who it is. */
const BEFORE = new Set(
  wordsOf(
    'abonnement abonnements abo facture achat paiement reglement licence hebergement logiciel frais www sas sarl sa station magasin boutique parking assurance assurances mutuelle telephone internet',
  ),
);

/** What a place or a trade is: whose name only sounds like that of a merchant. */
const PLACE = new Set(
  wordsOf(
    'restaurant brasserie bistrot bar cafe hotel taxi taxis notaire avocat boulangerie pizzeria',
  ),
);

/** Names that are no word, no town and nobody’s: they are known wherever they stand. */
const UNMISTAKABLE = new Set(
  wordsOf('sncf ratp edf ovh sfr aprr sanef urssaf cipav carpimko carmf cnbf agessa'),
);

function byFirstWord(words: readonly string[]): Merchant | null {
  const at = words.findIndex((word) => !BEFORE.has(word));
  if (PLACE.has(words[at + 1] ?? '')) return null;
  return byWord(words[at]) ?? byWord(words.find((word) => UNMISTAKABLE.has(word)));
}

function byWord(word = ''): Merchant | null {
  return BY_FIRST_WORD.get(word)?.find((one) => one.words.length === 1)?.merchant ?? null;
}

/** Where one’s own money goes through as a rule: only what is called a fee was bought there. */
const MONEY_HOUSES = new Set(['Revolut', 'Wise', 'N26', 'PayPal']);

export function isMoneyHouse({ name }: Merchant): boolean {
  return MONEY_HOUSES.has(name);
}

/** Folded words of a text, without signs: “MC DONALD'S*12” is three of them and a number. */
function wordsOf(text: string): string[] {
  return foldedText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
