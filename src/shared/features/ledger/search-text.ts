import { foldedPhrase, foldedText } from '#shared/kernel/fold-text.ts';
import type { EntryFields } from './model.ts';

/** Everything that an entry is found by: who, what, its document, and its amount with either mark. */
export function searchTextOf(
  { party, label, docRef }: Pick<EntryFields, 'party' | 'label' | 'docRef'>,
  euroGross: number,
): string {
  const amount = (Math.abs(euroGross) / 100).toFixed(2);
  return [foldedText(`${party} ${label} ${docRef ?? ''}`), amount, amount.replace('.', ',')].join(
    ' ',
  );
}

/**
 * The words that are searched for, each of which has to occur: of an amount the digits count, as it is
 * stored without its sign (`+1 200,50 €`). Apostrophes are plain: what they are looked for in is to
 * have plain ones too.
 */
export function searchedWords(text: string): string[] {
  return foldedPhrase(text)
    .split(' ')
    .map((word) => word.replace(/^[+\-−](?=\d)/u, '').replace(/€$/u, ''))
    .filter((word) => word !== '');
}
