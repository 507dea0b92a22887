import { LEDGER_CURRENCY } from '../model.ts';
import type { ReadRows } from './account-lines.ts';
import type { BankReading } from './bank-row.ts';
import { foldedHeader } from './folded-header.ts';
import type { TableRow } from './profile-model.ts';

const ACCOUNT = /\bcompte\b[^;]*?(?:n°|no|numero)?\s*[ ;:]\s*([a-z]{0,2}\d[\da-z ]{4,32})\b/;
const BALANCE_ON = /^solde (?:au|du) (\d\d[/.]\d\d[/.]\d{4})[ ;:]+(.+)$/;
const BALANCE = /^solde \((?:euros?|eur)\)\s*[;:]\s*(.+)$/;
const DAY = /^date\s*[;:]\s*(\d\d[/.]\d\d[/.]\d{4})/;

/**
 * What French banks write above a table: whose account it is, and what it holds on the day of the
 * download. Only what rows do not say by themselves.
 */
export function preambleFacts(
  above: readonly TableRow[],
  { rows, dayOf, money }: ReadRows,
): Pick<BankReading, 'rows' | 'statements'> | null {
  const lines = above.map(({ cells }) => foldedHeader(cells.join(';').replace(/;+$/, '')));
  const found = (pattern: RegExp) => lines.map((line) => pattern.exec(line)).find(Boolean);
  const dated = found(BALANCE_ON);
  const [, day = '', size = ''] = dated ?? ['', found(DAY)?.[1], found(BALANCE)?.[1]];
  const told = money(size.replace(/(?:€|eur(?:os)?)\s*$/, '').trim(), LEDGER_CURRENCY);
  const account = found(ACCOUNT)?.[1]?.trim().toUpperCase() ?? '';
  if (told === null && account === '') return null;
  const named = rows.map((row) => (row.account === '' ? { ...row, account } : row));
  if (told === null) return { rows: named };
  const moved = rows.reduce((sum, { amount }) => sum + amount, 0);
  const closing = { on: dayOf(day), amount: told.amount };
  const facts = { account, currency: LEDGER_CURRENCY, opening: null, closing, moved };
  return { rows: named, statements: [facts] };
}
