import { foldedPhrase, foldedText } from '#shared/kernel/fold-text.ts';
import type { CategoryKey } from '../categories.ts';

/** Words, folded, and what they say that something was for. */
export type WordRow = readonly [words: RegExp, category: CategoryKey];

/** The words of an entry: who it is about, and what for. */
type ReceivedWords = { readonly party: string; readonly label: string };

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

/** Money of one's own, and what it earns. */
const OWN_MONEY: readonly WordRow[] = [
  [/\b(?:apport)\b/, 'owner_in'],
  [/\b(?:interets?)\b/, 'interest'],
];

/** What the first row says whose words occur in a text; null where none do. */
export function categoryBy(rows: readonly WordRow[], text: string): CategoryKey | null {
  return rows.find(([words]) => words.test(text))?.[1] ?? null;
}

/** What money that came in is, where its words say that it is no sale; null where they do not. */
export function noSaleCategory(words: ReceivedWords): CategoryKey | null {
  const text = foldedPhrase(`${words.party} ${words.label}`);
  const stated = categoryBy(STATED_WORDS, text);
  if (stated !== null) return stated;
  return isNoSale(words) ? 'unsorted_receipt' : categoryBy(OWN_MONEY, text);
}

/** True for money that came in and is no sale until somebody says that it is one. */
export function isNoSale({ party, label }: ReceivedWords): boolean {
  // The name that was found in what the bank wrote stands before it.
  const [words, all] = [foldedText(label), foldedPhrase(`${party} ${label}`)];
  return NO_SALE.test(all) || CARD_CREDIT.test(words) || CARD_CREDIT.test(all);
}
