import { z } from 'zod';
import { lineOfText } from '#shared/kernel/bounded.ts';
import { OPEN_QUESTIONS } from './bank-row.ts';
import type { BankReading } from './bank-row.ts';
import { foldedHeader } from './folded-header.ts';
import { COLUMN_ROLES, DONE_WORDS, WAYS } from './column-words.ts';
import type { ColumnRole } from './column-words.ts';
import { onlyDone } from './profile-habits.ts';
import type { BankProfile } from './profile-model.ts';

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
    /** True where charges have no sign and what comes in has one: cards; left out: nobody has said. */
    isReversed: z.boolean().optional(),
    /** Where no column tells it; left out: euros. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .optional(),
    /** What a guess left open; left out: nothing, or someone has said it. */
    open: z.array(z.enum(OPEN_QUESTIONS)).max(OPEN_QUESTIONS.length).optional(),
    /** Values of the status, folded, whose rows count. */
    counts: z.array(z.string().max(200)).max(50).optional(),
  })
  .refine((mapping) => JSON.stringify(mapping).length <= LONGEST_MAPPING);
export type TableMapping = z.infer<typeof tableMappingSchema>;

/** Roles of one column at most, which a profile names alike. */
const SINGLE = [
  'debit',
  'credit',
  'currency',
  'bankId',
  'fee',
  'account',
  'valueDate',
  'balance',
  'partyAccount',
  'note',
] as const;

/** The profile that a mapping says; null while it lacks the day or the amount. */
export function profileOfMapping(mapping: TableMapping): BankProfile | null {
  const { name, columns, decimal, isDayFirst, counts = [] } = mapping;
  const headersOf = (role: ColumnRole) =>
    columns.filter((column) => column.role === role).map(({ header }) => foldedHeader(header));
  const singles: Partial<Record<(typeof SINGLE)[number], string>> = Object.fromEntries(
    SINGLE.flatMap((role) =>
      headersOf(role)
        .slice(0, 1)
        .map((header) => [role, header]),
    ),
  );
  const [date, amount, category] = [headersOf('date'), headersOf('amount'), headersOf('category')];
  const currencies = headersOf('currency');
  const [[way], [status]] = [headersOf('direction'), headersOf('status')];
  if (date.length === 0) return null;
  if (amount.length === 0 && singles.debit === undefined && singles.credit === undefined)
    return null;
  return {
    id: `own:${name}`,
    bank: name,
    needs: columns.map(({ header }) => foldedHeader(header)),
    date,
    ...singles,
    ...(amount.length > 0 && { amount }),
    ...(way !== undefined && { direction: { column: way, ...WAYS, otherwise: 'unreadable' } }),
    ...(category.length > 0 && { category }),
    ...(currencies.length > 1 && { currency: currencies }),
    ...(status !== undefined && {
      filters: [onlyDone(status, counts.length > 0 ? counts : DONE_WORDS)],
    }),
    ...saidBeside(mapping),
    decimal,
    isDayFirst,
    isOrderSaid: true,
    party: headersOf('party'),
    label: headersOf('label'),
  };
}

/** What is said beside the columns, or left open. */
function saidBeside({ isReversed, currency, open = [] }: TableMapping) {
  return {
    ...(isReversed !== undefined && { isReversed, isSignSaid: true }),
    ...(currency !== undefined && { usualCurrency: currency }),
    ...(open.length > 0 && { open }),
  };
}

/**
 * The mapping by which rows were taken as they stand: that their amounts need no other sign, the
 * currency that was supposed, and what was open, are then said.
 */
export function agreedMapping(
  mapping: TableMapping,
  { isUnsigned = false, openCurrency }: Pick<BankReading, 'isUnsigned' | 'openCurrency'>,
): TableMapping {
  const { open: _open, ...said } = mapping;
  return {
    ...said,
    ...(isUnsigned && { isReversed: mapping.isReversed ?? false }),
    ...(openCurrency !== undefined && { currency: openCurrency }),
  };
}
