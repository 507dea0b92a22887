import { amountsOf, euroAmountsOf, printAmount, printRate } from '../amounts.ts';
import { categoryIn } from '../category-map.ts';
import { minorDigits } from '../currencies.ts';
import { LEDGER_CURRENCY } from '../model.ts';
import type { LedgerEntry, LedgerLine } from '../model.ts';
import { accountOfLine } from '../line-accounts.ts';
import { SHIPPED_CHART } from '../postings.ts';
import type { Chart } from '../postings.ts';
import { EXPORT_WORDS, LAYOUTS } from './profile.ts';
import type { ExportLayout, ExportProfile } from './profile.ts';

/** The head of the file in each language: by it the file is known when it is read back. */
export const JOURNAL_HEADINGS: Readonly<Record<'fr' | 'en', readonly string[]>> = {
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
  chart: Chart = SHIPPED_CHART,
): Generator<string> {
  const layout = LAYOUTS[profile];
  yield layout.start + layout.line(JOURNAL_HEADINGS[layout.language]);
  for (const entry of entries) yield entryText(entry, layout, chart);
}

function entryText(entry: LedgerEntry, layout: ExportLayout, chart: Chart): string {
  const { language, decimal, cells } = layout;
  const words = EXPORT_WORDS[language];
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
  ]);
  let rows = '';
  for (const line of entry.lines) {
    const { net, vat, gross } = euroAmountsOf(line, entry);
    const own = isForeign
      ? printAmount(amountsOf(line).gross, minorDigits(entry.currency), decimal)
      : '';
    const [category, account] = whatFor(entry, line, layout, chart);
    rows += layout.line([
      head,
      category,
      account,
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

/** The category of a line and its ledger account; a transfer has a kind and no account of its own. */
function whatFor(
  entry: LedgerEntry,
  line: LedgerLine,
  { language, text }: ExportLayout,
  chart: Chart,
): readonly [category: string, account: string] {
  if (entry.kind === 'transfer') return [EXPORT_WORDS[language].kinds.transfer, '580000'];
  const [account, name] = accountOfLine(entry, line, chart);
  if (entry.kind === 'journal') return [text(name), account];
  return [text(categoryIn(chart.categories, line.category ?? entry.category)[language]), account];
}
