import type { Words } from '../model.ts';

const NARROW_SPACE = '\u202F';

/**
 * French as a printer sets it: a narrow no-break space before ; : ! ? % € and inside guillemets
 * and thousands, and the curly apostrophe. Text already set comes back unchanged, so that rows of
 * the catalogue may be typed on any keyboard.
 */
export function setFrench(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll(/\s(?=[;:!?%€»])/gu, NARROW_SPACE)
    .replaceAll(/«\s/gu, `«${NARROW_SPACE}`)
    .replaceAll(/(?<=\d)\s(?=\d{3}(?!\d))/gu, NARROW_SPACE);
}

/** One text in both languages, the French one set in French typography. */
export function words(fr: string, en: string): Words {
  return { fr: setFrench(fr), en };
}
