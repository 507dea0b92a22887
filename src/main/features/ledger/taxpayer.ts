import type { Taxpayer } from '#shared/features/ledger/neutral.ts';
import type { BusinessForm } from '#shared/features/ledger/opening.ts';
import { desc } from 'drizzle-orm';
import { startMonthOf } from '#shared/features/ledger/lock/months.ts';
import { taxProfileOn } from '#shared/features/taxes/model.ts';
import { profitsOf } from '#shared/features/taxes/profile-change.ts';
import { vatStandingOn, vatWord } from '#shared/features/taxes/vat-standing.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { ledgerDelivery } from '#main/db/ledger-schema.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { refuseOtherYear } from './final-number-store.ts';
import { readSettings, saveSetting } from '../settings/store.ts';
import { keptTaxProfiles } from '../taxes/store.ts';
import { listTaxProfiles } from '../taxes/tax-profiles.ts';

/** Who keeps the books: as the tax profile of today says, and else the settings. */
export function taxpayerOf({
  db,
  systemLanguage,
  clock,
}: Pick<QueryContext, 'db' | 'systemLanguage' | 'clock'>): Taxpayer {
  const { siren, vat, activity, year_end } = readSettings(db, systemLanguage);
  // What older settings say stands in them in its own words.
  const profile = taxProfileOn(keptTaxProfiles(db), clock.today());
  return {
    siren,
    vat: vatWord(profile) ?? vat,
    activity: profitsOf(profile?.lines ?? []) ?? activity,
    year_end,
  };
}

/**
 * The month, 1 to 12, in which the year of the accounts starts, which need not be that of the figures:
 * the one after its last day, January where that is not said.
 */
export function fiscalYearStart(db: ReadableDb): number {
  // The language of a business that has chosen none plays no part in it.
  return startMonthOf(readSettings(db, 'fr').year_end);
}

/** Whether VAT is deducted on a day: not under the exemption. */
export function vatDeductionOf(db: ReadableDb): (day: Day) => boolean {
  const profiles = listTaxProfiles(db);
  return (day) => vatStandingOn(profiles, day) !== 'franchise';
}

/** Stays the same as long as VAT stands on every day as it did. */
export function vatStamp(db: ReadableDb): string {
  return JSON.stringify(listTaxProfiles(db).map(({ from, vat }) => [from, vat]));
}

/** Whose the result of a year is that begins on a day. */
export function businessFormOn(db: ReadableDb, day: Day): BusinessForm {
  return taxProfileOn(listTaxProfiles(db), day)?.status === 'company' ? 'company' : 'owner';
}

/** Whether the business has said of a day that it is one which owes a FEC: no micro-enterprise. */
export function owesFecOn(db: ReadableDb, day: Day): boolean {
  const status = taxProfileOn(listTaxProfiles(db), day)?.status ?? null;
  return status === 'ei_real' || status === 'company';
}

/** Whether the business has said of a day that it charges VAT. */
export function vatRegistrationOf(db: ReadableDb): (day: Day) => boolean {
  const profiles = listTaxProfiles(db);
  return (day) => vatStandingOn(profiles, day) === 'registered';
}

/** The code of its activity on a day; null where it is not said. */
export function nafOn(db: ReadableDb, day: Day): string | null {
  return taxProfileOn(listTaxProfiles(db), day)?.naf ?? null;
}

/** Whether VAT on a day is deducted only with a document, as the business chose. */
export function documentNeedOf(db: ReadableDb): (day: Day) => boolean {
  const profiles = listTaxProfiles(db);
  return (day) => taxProfileOn(profiles, day)?.needsDocuments === true;
}

/** Whether VAT on services of a day is owed when they are invoiced, as the business chose. */
export function vatOnInvoicesOf(db: ReadableDb): (day: Day) => boolean {
  const profiles = listTaxProfiles(db);
  return (day) => taxProfileOn(profiles, day)?.vatOnInvoices === true;
}

/** Takes over who keeps the books; what is not said stays as it was. */
export function saveTaxpayer(db: WritableDb, taxpayer: Taxpayer): void {
  const { year_end: after } = taxpayer;
  // The language of a business that has chosen none plays no part in it.
  if (after !== null) refuseOtherYear(db, { before: readSettings(db, 'fr').year_end, after });
  for (const key of ['siren', 'vat', 'activity', 'year_end'] as const) {
    if (taxpayer[key] !== null) saveSetting(db, key, taxpayer[key]);
  }
}

/** The language in which the books are kept. */
export function languageOf({
  db,
  systemLanguage,
}: Pick<QueryContext, 'db' | 'systemLanguage'>): Language {
  return readSettings(db, systemLanguage).language;
}

/** The name of the business, and when the accountant was sent files last; seq 0 where they never were. */
export function lastDelivery({ db, systemLanguage }: Pick<QueryContext, 'db' | 'systemLanguage'>) {
  const { business_name: name, ledger_sent: before } = readSettings(db, systemLanguage);
  const last = db.select().from(ledgerDelivery).orderBy(desc(ledgerDelivery.id)).limit(1).get();
  if (last) return { name, sentOn: last.madeOn, seq: last.newestSeq };
  return { name, sentOn: before?.on ?? null, seq: before?.seq ?? 0 };
}

/** Keeps for good that files were sent: their days, the newest entry, and how the chain ended then. */
export function saveDelivery(
  db: WritableDb,
  delivery: Omit<typeof ledgerDelivery.$inferInsert, 'id'>,
): void {
  db.insert(ledgerDelivery).values(delivery).run();
}
