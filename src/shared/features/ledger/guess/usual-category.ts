import { foldedPhrase } from '#shared/kernel/fold-text.ts';
import type { CategoryKey } from '../categories.ts';
import type { MoneyKind } from '../model.ts';
import { isMoneyHouse, merchantOf } from './merchant.ts';
import { categoryBy, noSaleCategory } from './no-sale.ts';
import type { WordRow } from './no-sale.ts';

/** What tells of an entry what it may have been for. */
export type EntryWords = {
  readonly kind: MoneyKind;
  readonly party: string;
  readonly label: string;
};

/** What is owed to the state, and what is borrowed, folded: said in words that go before any name. */
const OWED_WORDS: readonly WordRow[] = [
  [/\b(?:cfe|cotisation fonciere|contribution economique territoriale)\b/, 'cfe'],
  [/\b(?:impot sur le revenu|prelevement a la source|impot revenu)\b/, 'income_tax'],
  // A bill, too, speaks of the VAT that is in it: only beside who takes it in is it paid.
  [
    /\b(?:dgfip|impots?|tresor public|drfip|sie)\b.*\b(?:tva|ca3|ca12|3310)\b|\btva\b.*\b(?:dgfip|impots?|tresor public)\b|\b(?:paiement|reglement|acompte|solde|telereglement) (?:de )?(?:la )?tva\b|\btva ca ?(?:3|12)\b|\bca ?(?:3|12) tva\b/,
    'vat_payment',
  ],
  [/\b(?:dgfip|tresor public|impots?|taxe)\b/, 'taxes'],
  [/\b(?:cotisations? sociales?)\b/, 'social'],
  [/\b(?:echeance (?:de )?pret|remboursement (?:de )?pret|echeance credit)\b/, 'loan_capital'],
  [/\b(?:depot de garantie|caution)\b/, 'deposit'],
  [
    /\b(?:frais bancaires|frais de tenue|tenue de compte|cotisation carte|commission d'intervention|agios|(?:frais|commissions?) (?:de |sur )?retraits?)\b/,
    'bank_fees',
  ],
  [/\b(?:retrait personnel|prelevement personnel)\b/, 'owner_out'],
];

/** What those ask for through whom one's own money goes. */
const FEE_WORDS = /\b(?:frais|commissions?|cotisation|abonnements?|plan|fees?|subscription)\b/;

/** Words of what is bought; the first that occurs counts. Only such as mean one thing to nearly everyone. */
const BOUGHT_WORDS: readonly WordRow[] = [
  [/\b(?:publicite)\b/, 'advertising'],
  [/\b(?:hebergement|logiciel|licence)\b/, 'software'],
  [/\b(?:taxi|peage|autoroutes?|parking|hotel)\b/, 'travel'],
  [/\b(?:restaurant|brasserie|bistrot|traiteur|cafe|pizzeria|boulangerie|creperie)\b/, 'meals'],
  [/\b(?:assurances?)\b/, 'insurance'],
  // A lease is paid as a rent, and names what is leased: its words go before both.
  [/\b(?:credit[ -]bail|leasing|location avec option d'achat)\b/, 'lease'],
  [
    /\b(?:location (?:de )?(?:materiel|photocopieurs?)|location longue duree)\b/,
    'equipment_rental',
  ],
  [/\b(?:loyer|coworking|domiciliation)\b/, 'rent'],
  [/\b(?:formation|conference|seminaire|librairie)\b/, 'training'],
  [/\b(?:expert comptable|expert-comptable|honoraires|avocat|notaire)\b/, 'fees'],
  [/\b(?:papeterie|fournitures)\b/, 'supplies'],
];

/** What else comes in, where nothing says that it is no sale. */
const RECEIVED_WORDS: readonly WordRow[] = [
  [/\b(?:indemnite|sinistre|maif|macif|matmut|axa|allianz|hiscox)\b/, 'insurance_payment'],
  [/\b(?:subvention|aide)\b/, 'subsidy'],
  [/\b(?:facture|honoraires)\b/, 'services'],
];

/** A category that words tell, and by what: a name that many know, or what they say. */
export type WordedCategory = { readonly category: CategoryKey; readonly by: 'name' | 'words' };

/** What the words of an entry tell it was for, the likeliest first. */
export function toldCategories({ kind, party, label }: EntryWords): WordedCategory[] {
  const text = foldedPhrase(`${party} ${label}`);
  const said = (rows: readonly WordRow[]): WordedCategory[] => {
    const category = categoryBy(rows, text);
    return category === null ? [] : [{ category, by: 'words' }];
  };
  if (kind === 'receipt') {
    const noSale = noSaleCategory({ party, label });
    return noSale === null ? said(RECEIVED_WORDS) : [{ category: noSale, by: 'words' }];
  }
  const merchant = merchantOf({ party, label });
  const isBought = merchant !== null && (!isMoneyHouse(merchant) || FEE_WORDS.test(text));
  const named = isBought ? merchant.category : null;
  return [
    ...said(OWED_WORDS),
    ...(named === null ? [] : [{ category: named, by: 'name' } as const]),
    ...said(BOUGHT_WORDS),
  ];
}

/** What words usually mean; null where they say nothing. */
export function usualCategory(words: EntryWords): CategoryKey | null {
  return toldCategories(words)[0]?.category ?? null;
}
