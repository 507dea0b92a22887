import { foldedText } from '#shared/kernel/fold-text.ts';

/** Words that are no name by themselves. */
const ARTICLES = new Set(['les', 'des', 'une', 'aux', 'the']);
/** Letters; fewer are the beginning of too many names. */
const LEAST = 3;

/**
 * True where a text broke off inside a word of a name, as one does who means it: `papet` of
 * `Papeterie`. One that ends with a word may be a whole name of its own: `Free`, of `Free Mobile`; not
 * so an article.
 */
export function isBegunName(text: string, name: string): boolean {
  const begun = foldedText(text);
  const whole = foldedText(name);
  if (begun.length < LEAST || text !== text.trimEnd() || !whole.startsWith(begun)) return false;
  return begun === whole || ARTICLES.has(begun) || /^[\p{L}\p{N}]/u.test(whole.slice(begun.length));
}
