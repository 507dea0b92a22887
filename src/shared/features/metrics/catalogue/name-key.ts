import { foldedText } from '#shared/kernel/fold-text.ts';

/**
 * A text brought down to what matters when names are compared: no case, no accents, no spaces of
 * any kind, no apostrophes. « Coût d’acquisition » and "cout d'acquisition" have the same key.
 */
export function nameKey(text: string): string {
  return foldedText(text.normalize('NFKC')).replaceAll(/[\s'’‘ʼ`]/gu, '');
}
