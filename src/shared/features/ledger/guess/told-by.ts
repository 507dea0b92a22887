import { foldedText } from '#shared/kernel/fold-text.ts';
import type { EntryFields } from '../model.ts';

/**
 * By what the category or the VAT of a row is told: a rule, what its name was before, a name that many
 * know, the bank's own category, words, most of a kind or of a category. `asked`: nobody can tell.
 */
export const TOLD_BY = ['rule', 'past', 'name', 'bank', 'words', 'usual', 'asked'] as const;
export type ToldBy = (typeof TOLD_BY)[number];

/** True where neither a rule nor the past of the name tells: somebody has to look at it. */
export function isGuess(by: ToldBy): boolean {
  return by !== 'rule' && by !== 'past';
}

/** What rows are alike by: what is decided of one of them holds for all. */
export function alikeKey({
  kind,
  party,
  label,
  accountId,
  toAccountId,
}: Pick<EntryFields, 'kind' | 'party' | 'label' | 'accountId' | 'toAccountId'>): string {
  // Each withdrawal has words of its own: a day, a town.
  if (kind === 'transfer') return `${kind} ${accountId ?? ''} ${toAccountId ?? ''}`;
  return `${kind} ${foldedText(party === '' ? label : party)}`;
}
