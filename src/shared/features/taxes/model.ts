import { z } from 'zod';
import { daySchema } from '#shared/kernel/bounded.ts';
import type { Day } from '#shared/kernel/day.ts';

/** How the business is taxed: what is estimated for it depends on this. */
export const TAX_STATUSES = ['micro', 'ei_real', 'company', 'other'] as const;

/**
 * The lines under which turnover is declared to Urssaf: sale of goods, services of trade and craft
 * (BIC), other services (BNC), the regulated professions of the Cipav, classified holiday lets.
 */
export const ACTIVITY_LINES = ['sale', 'bic', 'bnc', 'cipav', 'tourism'] as const;
export type ActivityLine = (typeof ACTIVITY_LINES)[number];

/**
 * How VAT is declared: `franchise` charges none and deducts none, `registered` does, and has not said
 * how it declares.
 */
export const VAT_REGIMES = ['franchise', 'registered', 'ca12', 'ca3_month', 'ca3_quarter'] as const;

/** How often turnover is declared. */
export const DECLARATION_RHYTHMS = ['month', 'quarter'] as const;

/**
 * What the user says of how the business is taxed, from a day on. Everything is optional: null is
 * not said yet, and then nothing is guessed from it.
 */
export const taxProfileSchema = z.strictObject({
  /** ISO 3166-1, two letters. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  status: z.enum(TAX_STATUSES).nullable(),
  /** The lines of activity, the main one first. */
  lines: z
    .array(z.enum(ACTIVITY_LINES))
    .max(ACTIVITY_LINES.length)
    .refine((lines) => new Set(lines).size === lines.length),
  vat: z.enum(VAT_REGIMES).nullable(),
  rhythm: z.enum(DECLARATION_RHYTHMS).nullable(),
  /** The first day of the activity. */
  startedOn: daySchema.nullable(),
  /** The code of its activity by Insee, `6201Z`. */
  naf: z
    .string()
    .regex(/^\d{4}[A-Z]$/)
    .nullable()
    .default(null),
  /** VAT whose document is missing waits for it (CGI, art. 271 II-2). */
  needsDocuments: z.boolean().default(false),
  /** VAT on services is owed when they are invoiced, by choice, and not when they are paid (CGI, art. 269-2 c). */
  vatOnInvoices: z.boolean().optional(),
});
export type TaxProfile = z.infer<typeof taxProfileSchema>;

/** A code of an activity as it is kept, however it was typed: `62.01z` is `6201Z`. */
export function nafOf(text: string): string {
  return text.replaceAll(/[\s.]/g, '').toUpperCase();
}

/** Nothing is said. */
export const NO_TAX_PROFILE: TaxProfile = {
  country: null,
  status: null,
  lines: [],
  vat: null,
  rhythm: null,
  startedOn: null,
  naf: null,
  needsDocuments: false,
};

/**
 * A profile, and the day from which it holds. null: it was told by a file or a setting from before
 * there were profiles, and holds until the first that has a day.
 */
export const datedTaxProfileSchema = taxProfileSchema.extend({ from: daySchema.nullable() });
export type DatedTaxProfile = z.infer<typeof datedTaxProfileSchema>;

/**
 * The profile of a day: the newest that holds by then, of those that come oldest first. What was said
 * first holds for the days before it too: nobody said otherwise.
 */
export function taxProfileOn(
  profiles: readonly DatedTaxProfile[],
  day: Day,
): DatedTaxProfile | null {
  return profiles.findLast(({ from }) => from === null || from <= day) ?? profiles[0] ?? null;
}
