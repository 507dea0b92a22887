/** Letters without accents, and signs that fold to themselves. */
const IS_PLAIN = /^[ -~\u2013\u20ac]*$/;

/**
 * A header as it is compared: composed, lower case, no accents, straight apostrophes, single spaces,
 * one of them before what stands in parentheses.
 */
export function foldedHeader(text: string): string {
  return bareText(text).toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(/ ?\(/g, ' (').trim();
}

function bareText(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'");
}
