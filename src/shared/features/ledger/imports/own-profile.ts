import { z } from 'zod';
import { lineOfText } from '#shared/kernel/bounded.ts';
import { decideDecimalMark } from '#shared/kernel/number-text.ts';
import { decideDayFirst } from './bank-dates.ts';
import { foldedHeader } from './folded-header.ts';
import { isDay, isMoney, numberedHeaders } from './headless-table.ts';
import type { BankProfile } from './profile-model.ts';
import type { UnknownTable } from './unknown-table.ts';

/** What a column of an unknown table may mean. */
export const COLUMN_ROLES = [
  'ignored',
  'date',
  'amount',
  'debit',
  'credit',
  'direction',
  'fee',
  'party',
  'label',
  'currency',
  'bankId',
  'account',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** The encodings in which banks write. */
export const BANK_ENCODINGS = [
  'utf-8',
  'windows-1252',
  'iso-8859-15',
  'utf-16le',
  'utf-16be',
] as const;
export type BankEncoding = (typeof BANK_ENCODINGS)[number];

const columnSchema = z.strictObject({
  /** As it is compared: folded. */
  header: z.string().min(1).max(200),
  role: z.enum(COLUMN_ROLES),
});

/** As it is stored, in characters of JSON. */
const LONGEST_MAPPING = 20_000;

/** How the tables of one bank are read, as a person once said; recognised by all their columns. */
export const tableMappingSchema = z
  .strictObject({
    name: lineOfText(100),
    columns: z.array(columnSchema).min(2).max(100),
    /** Where a column itself does not tell. */
    decimal: z.enum([',', '.']),
    isDayFirst: z.boolean(),
    encoding: z.enum(BANK_ENCODINGS),
  })
  .refine((mapping) => JSON.stringify(mapping).length <= LONGEST_MAPPING);
export type TableMapping = z.infer<typeof tableMappingSchema>;

/** The profile that a mapping says; null while it lacks the day or the amount. */
export function profileOfMapping({ name, columns, ...habits }: TableMapping): BankProfile | null {
  const headersOf = (role: ColumnRole) =>
    columns.filter((column) => column.role === role).map(({ header }) => foldedHeader(header));
  const [debit] = headersOf('debit');
  const [credit] = headersOf('credit');
  const [currency] = headersOf('currency');
  const [bankId] = headersOf('bankId');
  const [fee] = headersOf('fee');
  const [account] = headersOf('account');
  const [way] = headersOf('direction');
  const [date, amount] = [headersOf('date'), headersOf('amount')];
  if (date.length === 0) return null;
  if (amount.length === 0 && debit === undefined && credit === undefined) return null;
  return {
    id: `own:${name}`,
    bank: name,
    needs: columns.map(({ header }) => foldedHeader(header)),
    date,
    ...(amount.length > 0 && { amount }),
    ...(debit !== undefined && { debit }),
    ...(credit !== undefined && { credit }),
    ...(currency !== undefined && { currency }),
    ...(bankId !== undefined && { bankId }),
    ...(fee !== undefined && { fee }),
    ...(account !== undefined && { account }),
    ...(way !== undefined && { direction: { column: way, ...WAYS, otherwise: 'unreadable' } }),
    decimal: habits.decimal,
    isDayFirst: habits.isDayFirst,
    isOrderSaid: true,
    party: headersOf('party'),
    label: headersOf('label'),
  };
}

/** What banks write, folded, for money that comes in and that goes out. */
const WAYS = {
  into: [
    'c',
    'cr',
    'cred',
    'credit',
    'crdt',
    'in',
    'entree',
    'entrant',
    'recu',
    'bij',
    'haben',
    '+',
  ],
  out: [
    'd',
    'db',
    'deb',
    'debit',
    'dbit',
    'dr',
    'out',
    'sortie',
    'sortant',
    'emis',
    'af',
    'soll',
    '-',
  ],
} as const;

/** True for a column of such words. */
function isWays(cells: readonly string[]): boolean {
  const words: readonly string[] = [...WAYS.into, ...WAYS.out];
  return isEach(cells, (cell) => words.includes(foldedHeader(cell)));
}

/** What is money and no amount: what is kept of it, what is left, a share of it. */
const NO_AMOUNT = /\b(?:frais|fees?|commissions?|soldes?|balance|tva|vat|taux|rate)\b/;

/** Words in headings, and what such a column means; the first that occurs counts. */
const WORDS: readonly (readonly [RegExp, ColumnRole])[] = [
  [NO_AMOUNT, 'ignored'],
  [/\b(?:date|jour|day|datum)\b/, 'date'],
  [/\b(?:debit|sortie|depense|withdrawal|paid out|money out)/, 'debit'],
  [/\b(?:credit|entree|recette|deposit|paid in|money in)/, 'credit'],
  [/\b(?:devise|currency|monnaie)\b/, 'currency'],
  [/\b(?:montant|amount|somme|total|prix)/, 'amount'],
  [
    /\b(?:tiers|client|fournisseur|beneficiaire|contrepartie|counterparty|payee|party|nom|name|qui|who)\b/,
    'party',
  ],
  [/\b(?:libelle|label|description|detail|objet|motif|memo|nature|texte?)/, 'label'],
  [/\b(?:identifiant|transaction id|id)\b/, 'bankId'],
];

/** Roles that one column alone can have. */
const ONCE: readonly ColumnRole[] = ['date', 'debit', 'credit', 'currency', 'amount', 'bankId'];

/** How a table that nobody wrote down is probably read: by its headings, then by what is in it. */
export function guessMapping(
  { headings, width, rows }: UnknownTable,
  { name, encoding }: Pick<TableMapping, 'name' | 'encoding'>,
): TableMapping {
  const headers = headings?.map(foldedHeader) ?? numberedHeaders(width);
  const cellsOf = (index: number) => rows.map((row) => row[index]?.trim() ?? '');
  const roles = headers.map((): ColumnRole => 'ignored');
  for (const [index, header] of headers.entries()) {
    const said = WORDS.find(([words]) => words.test(header))?.[1] ?? 'ignored';
    const role = isMoneyRole(said) && isNumbering(cellsOf(index)) ? 'ignored' : said;
    if (!(ONCE.includes(role) && roles.includes(role))) roles[index] = role;
  }
  const fill = (role: ColumnRole, isFitting: (cells: readonly string[]) => boolean): void => {
    const index = roles.findIndex(
      (known, at) =>
        known === 'ignored' && !NO_AMOUNT.test(headers[at] ?? '') && isFitting(cellsOf(at)),
    );
    if (index !== -1) roles[index] = role;
  };
  if (!roles.includes('date')) fill('date', (cells) => isEach(cells, isDay));
  const hasAmount = roles.some((role) => ['amount', 'debit', 'credit'].includes(role));
  if (!hasAmount) fill('amount', isAmounts);
  // Which way money went is told by such a column alone only where amounts have no sign.
  const signs = roles.flatMap((role, index) => (role === 'amount' ? cellsOf(index) : []));
  if (signs.length > 0 && !signs.some((cell) => /[-(\u2212]/.test(cell))) fill('direction', isWays);
  if (!roles.includes('label')) {
    fill('label', (cells) => cells.some((cell) => /\p{L}{3}/u.test(cell)));
  }
  const of = (...wanted: readonly ColumnRole[]) =>
    roles.flatMap((role, index) => (wanted.includes(role) ? cellsOf(index) : []));
  return {
    name,
    encoding,
    columns: headers.flatMap((header, index) => {
      const isNamedBefore = header === '' || headers.indexOf(header) < index;
      return isNamedBefore ? [] : [{ header, role: roles[index] ?? 'ignored' }];
    }),
    decimal: decideDecimalMark(of('amount', 'debit', 'credit')) ?? ',',
    isDayFirst: decideDayFirst(of('date')) ?? true,
  };
}

function isMoneyRole(role: ColumnRole): boolean {
  return role === 'amount' || role === 'debit' || role === 'credit';
}

function isAmounts(cells: readonly string[]): boolean {
  return isEach(cells, isMoney) && !isEach(cells, isDay) && !isNumbering(cells);
}

/** So many digits without a mark are the number of an account or a card. */
const NUMBER = /^\d{9,}$/;

/** True for numbers that tell things apart: all of many digits, or each one more than the last. */
function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  if (filled.every((cell) => NUMBER.test(cell))) return true;
  return (
    filled.length > 2 &&
    filled.every((cell, index) => {
      const before = filled[index - 1];
      return /^\d+$/.test(cell) && (before === undefined || Number(cell) === Number(before) + 1);
    })
  );
}

function isEach(cells: readonly string[], isFitting: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every(isFitting);
}
