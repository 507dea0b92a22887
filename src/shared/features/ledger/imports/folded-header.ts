import { foldedText } from '#shared/kernel/fold-text.ts';

/**
 * A header as it is compared: folded, with straight apostrophes, and one space before what stands in
 * parentheses.
 */
export function foldedHeader(text: string): string {
  return foldedText(text)
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
    .replaceAll(/ ?\(/g, ' (')
    .trim();
}
