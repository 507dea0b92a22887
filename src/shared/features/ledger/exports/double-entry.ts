import type { LedgerEntry } from '../model.ts';
import { SHIPPED_CHART, journalOf, postingsOf } from '../postings.ts';
import type { Chart } from '../postings.ts';
import { pieceRefOf } from './fec.ts';
import { LAYOUTS } from './profile.ts';
import type { ExportProfile } from './profile.ts';

/** The head of the file in each language: by it the file is known when it is read back. */
export const POSTINGS_HEADINGS: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: 'Journal;Date;Pièce;Compte;Libellé compte;Tiers;Libellé;Débit;Crédit;Lettrage'.split(';'),
  en: 'Journal;Date;Document;Account;Account name;Party;Label;Debit;Credit;Lettering'.split(';'),
};

/**
 * The journal of double entries, piece by piece: one row for each posting, its amount in euros on one
 * side and nothing on the other. The entries come by payment date, then number.
 */
export function* doubleEntryText(
  entries: Iterable<LedgerEntry>,
  profile: ExportProfile,
  chart: Chart = SHIPPED_CHART,
): Generator<string> {
  const { language, start, day, text, euros, cells, line } = LAYOUTS[profile];
  yield start + line(POSTINGS_HEADINGS[language]);
  for (const entry of entries) {
    const [own] = journalOf(entry, chart);
    const head = cells([day(entry.paidOn), text(pieceRefOf(entry, entry.seq))]);
    const words = cells([text(entry.party), text(entry.label)]);
    let rows = '';
    for (const { account, cents, journal = [own] } of postingsOf(entry, chart)) {
      const [number, name] = account;
      const sides = cents < 0 ? ['', euros(-cents)] : [euros(cents), ''];
      rows += line([journal[0], head, number, text(name), words, ...sides, '']);
    }
    yield rows;
  }
}
