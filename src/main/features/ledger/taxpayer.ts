import type { Taxpayer } from '#shared/features/ledger/neutral.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { WritableDb } from '#main/db/handles.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { readSettings, saveSetting } from '../settings/store.ts';

/** Who keeps the books, as the settings say. */
export function taxpayerOf({
  db,
  systemLanguage,
}: Pick<QueryContext, 'db' | 'systemLanguage'>): Taxpayer {
  const { siren, vat, activity, year_end } = readSettings(db, systemLanguage);
  return { siren, vat, activity, year_end };
}

/** Takes over who keeps the books; what is not said stays as it was. */
export function saveTaxpayer(db: WritableDb, taxpayer: Taxpayer): void {
  for (const key of ['siren', 'vat', 'activity', 'year_end'] as const) {
    if (taxpayer[key] !== null) saveSetting(db, key, taxpayer[key]);
  }
}

/** The name of the business, and when the accountant was sent files last; seq 0 where they never were. */
export function lastDelivery({ db, systemLanguage }: Pick<QueryContext, 'db' | 'systemLanguage'>) {
  const { business_name, ledger_sent } = readSettings(db, systemLanguage);
  return { name: business_name, sentOn: ledger_sent?.on ?? null, seq: ledger_sent?.seq ?? 0 };
}

/** Keeps that files were sent on a day, up to an entry. */
export function saveDelivery(db: WritableDb, on: Day, seq: number): void {
  saveSetting(db, 'ledger_sent', { on, seq });
}
