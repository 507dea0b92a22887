import { z } from 'zod';
import { daySchema } from '#shared/kernel/bounded.ts';
import type { Day } from '#shared/kernel/day.ts';

/** How the business is taxed: what is estimated for it depends on this. */
const TAX_STATUSES = ['micro', 'ei_real', 'company', 'other'] as const;

/**
 * The lines under which turnover is declared to Urssaf: sale of goods, services of trade and craft
 * (BIC), other services (BNC), the regulated professions of the Cipav, classified holiday lets.
 */
export const ACTIVITY_LINES = ['sale', 'bic', 'bnc', 'cipav', 'tourism'] as const;
export type ActivityLine = (typeof ACTIVITY_LINES)[number];

/** How VAT is declared; `franchise` charges none and deducts none. */
const VAT_REGIMES = ['franchise', 'ca12', 'ca3_month', 'ca3_quarter'] as const;

/** How often turnover is declared. */
const DECLARATION_RHYTHMS = ['month', 'quarter'] as const;

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
});
export type TaxProfile = z.infer<typeof taxProfileSchema>;

/** A profile, and the day from which it holds; earlier days keep the one before. */
export const datedTaxProfileSchema = taxProfileSchema.extend({ from: daySchema });
export type DatedTaxProfile = z.infer<typeof datedTaxProfileSchema>;

/** The profile of a day: the newest that holds by then, of those that come oldest first. */
export function taxProfileOn(
  profiles: readonly DatedTaxProfile[],
  day: Day,
): DatedTaxProfile | null {
  return profiles.findLast(({ from }) => from <= day) ?? null;
}
