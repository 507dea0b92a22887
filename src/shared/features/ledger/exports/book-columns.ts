/** What a column of a book holds, by which a spreadsheet shows it. */
export type BookColumn = 'text' | 'day' | 'number' | 'amount';

const DAYS = new Set([
  'Date',
  'Date pièce',
  "Date d'encaissement",
  'Date de paiement',
  'Document date',
]);
/** Without thousands: ranks, numbers of entries, rates. */
const NUMBERS = new Set(['Numéro', 'N°', 'Taux TVA', 'Number', 'VAT rate']);
const AMOUNTS = new Set([
  'Montant HT',
  'Montant TVA',
  'TVA',
  'Montant TTC',
  'Montant',
  'Montant encaissé',
  'Montant devise',
  'Débit',
  'Crédit',
  'Net amount',
  'VAT amount',
  'Gross amount',
  'Foreign amount',
  'Debit',
  'Credit',
]);

/** What stands under a heading of the accountant's tables; accounts and documents are words. */
export function bookColumn(heading: string): BookColumn {
  if (DAYS.has(heading)) return 'day';
  if (NUMBERS.has(heading)) return 'number';
  return AMOUNTS.has(heading) ? 'amount' : 'text';
}
