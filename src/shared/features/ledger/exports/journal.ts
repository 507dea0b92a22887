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
  const { language, decimal, separator, lineEnd, day, text, euros } = layout;
  const words = EXPORT_WORDS[language];
  // What the rows of an entry have in common is put together once.
  const head =
    entry.seq +
    (separator + day(entry.paidOn)) +
    (separator + words.kinds[entry.kind]) +
    (separator + text(entry.docRef)) +
    (separator + day(entry.docDate)) +
    (separator + text(entry.party)) +
    (separator + text(entry.label));
  let rows = '';
  for (const line of entry.lines) {
    const { net, vat, gross } = euroAmountsOf(line, entry);
    const [category, account] = whatFor(entry, line, layout, chart);
    rows +=
      head +
      (separator + category) +
      (separator + account) +
      (separator + euros(net)) +
      (separator + printRate(line.rate, decimal)) +
      (separator + euros(vat)) +
      (separator + euros(gross)) +
      (separator + entry.currency) +
      (separator + ownAmount(entry, line, layout)) +
      (separator + words.methods[entry.method] + lineEnd);
  }
  return rows;
}

/** What was paid in another currency; nothing of euros. */
function ownAmount(entry: LedgerEntry, line: LedgerLine, { decimal }: ExportLayout): string {
  if (entry.currency === LEDGER_CURRENCY) return '';
  return printAmount(amountsOf(line).gross, minorDigits(entry.currency), decimal);
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
