import type { Bookkeeper } from '#shared/features/ledger/neutral.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { WritableDb } from '#main/db/handles.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { readSettings, saveSetting } from '../settings/store.ts';

/** Who keeps the books, as the settings say. */
export function keeperOf({
  db,
  systemLanguage,
}: Pick<QueryContext, 'db' | 'systemLanguage'>): Bookkeeper {
  const { siren, vat, activity, year_end } = readSettings(db, systemLanguage);
  return { siren, vat, activity, year_end };
}

/** Takes over who keeps the books; what is not said stays as it was. */
export function saveKeeper(db: WritableDb, keeper: Bookkeeper): void {
  for (const key of ['siren', 'vat', 'activity', 'year_end'] as const) {
    if (keeper[key] !== null) saveSetting(db, key, keeper[key]);
  }
}

/** The name of the business, and when the accountant was sent files last; seq 0 where they never were. */
export function sendingsOf({ db, systemLanguage }: Pick<QueryContext, 'db' | 'systemLanguage'>) {
  const { business_name, ledger_sent } = readSettings(db, systemLanguage);
  return { name: business_name, sentOn: ledger_sent?.on ?? null, seq: ledger_sent?.seq ?? 0 };
}

/** Keeps that files were sent on a day, up to an entry. */
export function saveSending(db: WritableDb, on: Day, seq: number): void {
  saveSetting(db, 'ledger_sent', { on, seq });
}
