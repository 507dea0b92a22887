import type { Chart } from '#shared/features/ledger/postings.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { listAccounts } from './account-store.ts';
import { readCategories } from './category-store.ts';
import { vatDeductionOf } from './taxpayer.ts';

/** What entries are posted by, as the business keeps it. */
export function readChart(db: ReadableDb): Chart {
  return {
    categories: readCategories(db),
    accounts: new Map(listAccounts(db).map((account) => [account.id, account])),
    deductsVat: vatDeductionOf(db),
  };
}
