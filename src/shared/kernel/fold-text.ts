/** Letters without accents, signs that fold to themselves, and no space but the plain one. */
const IS_PLAIN = /^[ -~\u2010-\u2027\u20ac]*$/;

/** Letters of any alphabet without their accents, in whichever form these were written. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/**
 * Text as it is compared and searched: lower case, without accents, one space between words
 * (` Unité ` → `unite`). What entries are found by is stored in this form.
 */
export function foldedText(text: string): string {
  if (!IS_PLAIN.test(text)) {
    return withoutAccents(text).toLowerCase().replaceAll(/\s+/g, ' ').trim();
  }
  const lower = text.toLowerCase();
  return (lower.includes('  ') ? lower.replaceAll(/ {2,}/g, ' ') : lower).trim();
}

/** Text in which phrases are looked for: folded, with the plain apostrophe whichever was written. */
export function foldedPhrase(text: string): string {
  return foldedText(text).replaceAll('’', "'");
}
