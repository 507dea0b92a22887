import type { EntryFields } from './model.ts';

/** Letters without accents, signs that fold to themselves, and no space but the plain one. */
const IS_PLAIN = /^[ -~\u2010-\u2027\u20ac]*$/;

/** Text as it is searched: lower case, without accents, one space between words. */
export function foldedText(text: string): string {
  if (IS_PLAIN.test(text)) {
    const lower = text.toLowerCase();
    return (lower.includes('  ') ? lower.replaceAll(/ {2,}/g, ' ') : lower).trim();
  }
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

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
