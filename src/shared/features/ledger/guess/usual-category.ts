import { foldedText } from '#shared/kernel/fold-text.ts';
import type { CategoryKey } from '../categories.ts';
import type { MoneyKind } from '../model.ts';
import { isMoneyHouse, merchantOf } from './merchant.ts';

/** What tells of an entry what it may have been for. */
export type EntryWords = {
  readonly kind: MoneyKind;
  readonly party: string;
  readonly label: string;
};

type WordRow = readonly [words: RegExp, category: CategoryKey];

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
  [/\b(?:loyer|coworking|domiciliation)\b/, 'rent'],
  [/\b(?:formation|conference|seminaire|librairie)\b/, 'training'],
  [/\b(?:expert comptable|expert-comptable|honoraires|avocat|notaire)\b/, 'fees'],
  [/\b(?:papeterie|fournitures)\b/, 'supplies'],
];

/** Money that comes back, is given by the state, or comes from an account of one's own: no sale. */
const NO_SALE = new RegExp(
  String.raw`\b(?:` +
    [
      'remboursements?|rembt|remb|rbt|rmbt|avoir|refund(?:ed)?|reversal|annulation',
      // “Facture impayée” is an invoice that is paid at last: the feminine is left out.
      'rejets?|rejetee?|impayes?|extournes?|contre ?passation|regul(?:arisations?)?',
      'caf|pole emploi|france travail|cpam|ameli|urssaf|indemnites? journalieres?|benefits?',
      'vir(?:ements?)? internes?|c(?:om)?pte a c(?:om)?pte|livret|epargne|internal transfer',
      String.raw`versements? (?:d')?especes|from \w+ (?:current|savings)`,
    ].join('|') +
    String.raw`)\b`,
);

/** What was paid by one’s own card comes back to it: “CARTE X4912 12/10 AMAZON”, of money that came in. */
const CARD_CREDIT = /^(?:(?:carte|cb)[ *]*x?\d|(?:credit|ann(?:ul\w*)?\.?) (?:carte|cb)\b)/;

/** What comes back or comes in under words of its own. */
const STATED_WORDS: readonly WordRow[] = [
  [
    /\b(?:remboursements?|rembt?|rbt) (?:de |du )?(?:credit (?:de )?)?tva\b|\bcredit (?:de )?tva\b|\b(?:dgfip|drfip|sie|tresor public|impots?)\b.*\btva\b|\btva\b.*\b(?:dgfip|drfip|tresor public)\b/,
    'vat_refund',
  ],
  [/\b(?:deblocage (?:de )?pret|mise a disposition (?:de )?pret)\b/, 'loan_in'],
];

const RECEIVED_WORDS: readonly WordRow[] = [
  [/\b(?:apport)\b/, 'owner_in'],
  [/\b(?:interets?)\b/, 'interest'],
  [/\b(?:indemnite|sinistre|maif|macif|matmut|axa|allianz|hiscox)\b/, 'insurance_payment'],
  [/\b(?:subvention|aide)\b/, 'subsidy'],
  [/\b(?:facture|honoraires)\b/, 'services'],
];

/** A category that words tell, and by what: a name that many know, or what they say. */
export type WordedCategory = { readonly category: CategoryKey; readonly by: 'name' | 'words' };

/** What the words of an entry tell it was for, the likeliest first. */
export function toldCategories({ kind, party, label }: EntryWords): WordedCategory[] {
  const text = foldedText(`${party} ${label}`).replaceAll('’', "'");
  const said = (rows: readonly WordRow[]): WordedCategory[] => {
    const category = rows.find(([words]) => words.test(text))?.[1];
    return category === undefined ? [] : [{ category, by: 'words' }];
  };
  if (kind === 'receipt') {
    const stated = said(STATED_WORDS);
    if (stated.length > 0) return stated;
    return isNoSale({ party, label })
      ? [{ category: 'unsorted_receipt', by: 'words' }]
      : said(RECEIVED_WORDS);
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

/** True for money that came in and is no sale until somebody says that it is one. */
export function isNoSale({ party, label }: Pick<EntryWords, 'party' | 'label'>): boolean {
  // The name that was found in what the bank wrote stands before it.
  const [words, all] = [foldedText(label), foldedText(`${party} ${label}`).replaceAll('’', "'")];
  return NO_SALE.test(all) || CARD_CREDIT.test(words) || CARD_CREDIT.test(all);
}
