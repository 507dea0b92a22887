import { SHIPPED_CATEGORIES, categoryIn } from '#shared/features/ledger/category-map.ts';
import type { OwnCategory } from '#shared/features/ledger/category-map.ts';
import { taxProfileOn } from '#shared/features/taxes/model.ts';
import { serviceLine } from '#shared/features/taxes/profile-change.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { listTaxProfiles } from '../taxes/tax-profiles.ts';
import { ownCategories, saveCategory } from './category-store.ts';

const OTHER_INCOME = 'other_income';

/** Keeps that other income is turnover, under the line of services of a day, or that it is none. */
export function sayOtherIncome(db: WritableDb, isTurnover: boolean, day: Day): void {
  const lines = taxProfileOn(listTaxProfiles(db), day)?.lines ?? [];
  const activityLine = isTurnover ? (serviceLine(lines) ?? 'bnc') : 'none';
  saveCategory(db, { ...asKept(db), activityLine });
}

function asKept(db: WritableDb): OwnCategory {
  const known = ownCategories(db).find(({ key }) => key === OTHER_INCOME);
  if (known) return known;
  const { kind, account, accountName } = categoryIn(SHIPPED_CATEGORIES, OTHER_INCOME);
  const key = OTHER_INCOME;
  return { key, kind, name: null, account, accountName, activityLine: null, isHidden: false };
}
