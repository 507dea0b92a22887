/**
 * A header as it is compared: composed, lower case, no accents, straight apostrophes, single spaces,
 * one of them before what stands in parentheses.
 */
export function foldedHeader(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?\(/g, ' (')
    .trim();
}
