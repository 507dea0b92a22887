/** What no sentence says, in either language: alternatives of a regular expression. */
export const STATISTICS = {
  fr: 'signal|signaux|bruit|médiane|écart-type|échantillons?|limites? naturelles?|Theil|pentes?',
  en: 'signals?|noise|median|standard deviation|natural limits?|Theil|slopes?|mean of|the mean',
} as const;

/** Words that were found hard, where each thing has one word of its own. */
export const INSTEAD =
  'la chose à faire|la chose de la semaine|rétrospectives?|empreintes?|monnaies?|vanité|clore|clos|close|' +
  'non dit|cet écran';

type Handed = { readonly words: string; readonly how: string };

/**
 * Such words on a page, also those that are only read aloud or shown by a pointer; what explains how
 * something is worked out may have them. Run on the page itself.
 */
export function hardWords({ words, how }: Handed): string[] {
  const hard = new RegExp(`(?<![\\p{L}-])(?:${words})(?!\\p{L})`, 'iu');
  const isExplained = (element: Element): boolean =>
    element.closest('[role=dialog]')?.querySelector('h2')?.textContent === how;
  const found: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (isExplained(element) || element.closest('script, style')) continue;
    const own = [...element.childNodes]
      .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent);
    const told = ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name));
    for (const text of [...own, ...told]) if (text && hard.test(text)) found.push(text.trim());
  }
  return found;
}
