import type { Language } from '#shared/kernel/language.ts';
import { POSTINGS_HEADINGS } from '../exports/double-entry.ts';
import { JOURNAL_HEADINGS } from '../exports/journal.ts';
import { LAYOUTS } from '../exports/profile.ts';
import { isFec } from './fec-reading.ts';

/** Books that can be taken in: a FEC of any program, or one of our own two journals. */
export type BookFile =
  | { readonly format: 'fec' }
  | {
      readonly format: 'postings' | 'journal';
      readonly language: Language;
      readonly separator: ';' | ',';
    };

const OWN = { postings: POSTINGS_HEADINGS, journal: JOURNAL_HEADINGS } as const;
const SEPARATORS = { fr: ';', en: ',' } as const;

/** Which books a text holds, by its first line; null: it holds none. */
export function bookFileOf(text: string): BookFile | null {
  if (isFec(text)) return { format: 'fec' };
  const head = text
    .replace(LAYOUTS.fr.start, '')
    .slice(0, 1000)
    .split(/\r\n|\r|\n/, 1)[0];
  for (const format of ['postings', 'journal'] as const) {
    for (const language of ['fr', 'en'] as const) {
      const separator = SEPARATORS[language];
      if (head === OWN[format][language].join(separator)) return { format, language, separator };
    }
  }
  return null;
}
