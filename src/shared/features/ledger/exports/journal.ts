import { amountsOf, euroAmountsOf, printAmount, printRate } from '../amounts.ts';
import { CATEGORIES } from '../categories.ts';
import { minorDigits } from '../currencies.ts';
import { LEDGER_CURRENCY } from '../model.ts';
import type { LedgerEntry } from '../model.ts';
import { EXPORT_WORDS, LAYOUTS } from './profile.ts';
import type { ExportLayout, ExportProfile } from './profile.ts';

const HEADERS: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'Numéro',
    'Date',
    'Type',
    'Pièce',
    'Date pièce',
    'Tiers',
    'Libellé',
    'Catégorie',
    'Compte',
    'Montant HT',
    'Taux TVA',
    'Montant TVA',
    'Montant TTC',
    'Devise',
    'Montant devise',
    'Mode de règlement',
  ],
  en: [
    'Number',
    'Date',
    'Type',
    'Document',
    'Document date',
    'Party',
    'Label',
    'Category',
    'Account',
    'Net amount',
    'VAT rate',
    'VAT amount',
    'Gross amount',
    'Currency',
    'Foreign amount',
    'Payment method',
  ],
};

/**
 * The journal, piece by piece: one row for each line of an entry, amounts in euros, positive in both
 * directions and negative for refunds. The entries come by payment date, then number.
 */
export function* journalText(
  entries: Iterable<LedgerEntry>,
  profile: ExportProfile,
): Generator<string> {
  const layout = LAYOUTS[profile];
  yield layout.start + layout.line(HEADERS[layout.language]);
  for (const entry of entries) yield entryText(entry, layout);
}

function entryText(entry: LedgerEntry, layout: ExportLayout): string {
  const { language, decimal, cells } = layout;
  const words = EXPORT_WORDS[language];
  const category = CATEGORIES[entry.category];
  const isForeign = entry.currency !== LEDGER_CURRENCY;
  // What the rows of an entry have in common is put together once.
  const head = cells([
    String(entry.seq),
    layout.day(entry.paidOn),
    words.kinds[entry.kind],
    layout.text(entry.docRef),
    layout.day(entry.docDate),
    layout.text(entry.party),
    layout.text(entry.label),
    category[language],
    category.account,
  ]);
  let rows = '';
  for (const line of entry.lines) {
    const { net, vat, gross } = euroAmountsOf(line, entry);
    const own = isForeign
      ? printAmount(amountsOf(line).gross, minorDigits(entry.currency), decimal)
      : '';
    rows += layout.line([
      head,
      layout.euros(net),
      printRate(line.rate, decimal),
      layout.euros(vat),
      layout.euros(gross),
      entry.currency,
      own,
      words.methods[entry.method],
    ]);
  }
  return rows;
}
