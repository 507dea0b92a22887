import { foldedText } from '#shared/kernel/fold-text.ts';
import type { CategoryKey } from '../categories.ts';
import type { BankRow } from '../imports/bank-row.ts';
import type { MoneyKind } from '../model.ts';
import { categoryOfBank } from './bank-category.ts';
import { merchantIn } from './merchant.ts';
import { partyName } from './party-name.ts';
import type { ToldBy } from './told-by.ts';
import { toldCategories } from './usual-category.ts';
import type { EntryWords } from './usual-category.ts';

/** How a name is written in the books; undefined where it is not there. `folded` is the name. */
export type Spelling = (folded: string) => string | undefined;

/**
 * Who a row is about: as the books write the name, else as the merchant is called, else cleaned out of
 * the bank's words. Empty where these name nobody.
 */
export function rowName(
  { party, label }: Pick<BankRow, 'party' | 'label'>,
  kind: MoneyKind,
  spelled: Spelling = () => undefined,
): string {
  const words = party.trim() === '' ? label : party;
  const name = namesNobody(words) ? '' : partyName(words);
  // One may have a customer of that name: theirs is kept as it is told.
  const merchant = kind === 'expense' ? (merchantIn(words)?.name ?? '') : '';
  const known = [party.trim(), name, merchant].map((one) =>
    one === '' ? undefined : spelled(foldedText(one)),
  );
  return known.find((one) => one !== undefined) ?? (merchant || name);
}

/** What a bank writes of its own, and of what somebody said in a word of what it was for. */
const NOBODY =
  /^(?:(?:regul(?:arisation)? (?:de )?)?frais|cotisations?|commissions?|interets?|agios|retraits?|loyers?|abonnements?|soldes?|versements?|depots?|remises?|echeances?|prets?|cheques?|chq|salaires?|apports?|virement interne|compte a compte)\b/;

function namesNobody(words: string): boolean {
  return NOBODY.test(foldedText(words));
}

/** A category, and by what it is told. */
export type MeantCategory = { readonly category: CategoryKey; readonly by: ToldBy };

/** What a row may be for, the likeliest first: by a name that is known, by its bank, by its words. */
export function meantCategories(words: EntryWords, bankCategory = ''): MeantCategory[] {
  const told = toldCategories(words);
  const ofBank = categoryOfBank(bankCategory, words.kind);
  if (ofBank === null) return told;
  const at = told.findLastIndex(({ by }) => by === 'name') + 1;
  return [...told.slice(0, at), { category: ofBank, by: 'bank' }, ...told.slice(at)];
}
