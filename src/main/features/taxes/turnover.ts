import { euroAmountsOf } from '#shared/features/ledger/amounts.ts';
import { saidLine } from '#shared/features/ledger/category-map.ts';
import type { CategoryMap } from '#shared/features/ledger/category-map.ts';
import { OUTSIDE_KINDS, isOutside } from '#shared/features/ledger/vat/kinds.ts';
import { taxProfileOn } from '#shared/features/taxes/model.ts';
import type { ActivityLine } from '#shared/features/taxes/model.ts';
import { declaredLine } from '#shared/features/taxes/profile-change.ts';
import { turnoverOf } from '#shared/features/taxes/turnover-limits.ts';
import type { DayTurnover, Turnover } from '#shared/features/taxes/turnover-limits.ts';
import { defined } from '#shared/kernel/defined.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { readCategories } from '../ledger/category-store.ts';
import { receiptsOfKinds } from '../ledger/vat-kind-store.ts';
import { daySums } from '../ledger/day-sums-store.ts';
import { listTaxProfiles } from './tax-profiles.ts';

/** The turnover of a year by day and line, and that of the year before. */
type Receipts = { readonly receipts: DayTurnover[]; readonly before: Turnover };

/** The same, and what limits ask beside. */
export type TurnoverOfYear = Receipts & {
  /** What of it is no turnover of the country (see `isOutside`). */
  readonly outside?: Receipts;
  readonly unsaid: number;
};

/** What was sold in a year, in cents without VAT, on the days on which the money came. */
export function turnoverOfYear(db: ReadableDb, year: number): TurnoverOfYear {
  const categories = readCategories(db);
  const declared = declaredReceipts(db, categories);
  const outside = outsideReceipts(db, categories);
  const unsaid = daySums(db).filter(
    ({ kind, day, use }) =>
      kind === 'receipt' && use === 'other_income' && day.startsWith(`${year}-`),
  );
  return {
    ...receiptsOf(declared, year),
    ...(outside.length === 0 ? {} : { outside: receiptsOf(outside, year) }),
    unsaid: unsaid.reduce((sum, { net }) => sum + net, 0),
  };
}

function receiptsOf(all: readonly DayTurnover[], year: number): Receipts {
  const ofYear = (wanted: number): DayTurnover[] =>
    all.filter(({ day }) => day.startsWith(`${wanted}-`));
  return { receipts: ofYear(year), before: sumOf(ofYear(year - 1)) };
}

/** Each day's receipts that are turnover, under the line of the profile of their day. */
function declaredReceipts(db: ReadableDb, categories: CategoryMap): DayTurnover[] {
  const profiles = listTaxProfiles(db);
  const receipts = daySums(db).flatMap((sum): DayTurnover[] => {
    const { kind, day, category, net } = sum;
    const known = kind === 'receipt' ? categories.get(category) : undefined;
    if (!known) return [];
    const line = declaredLine(known, taxProfileOn(profiles, day)?.lines ?? [], sum);
    return line === null ? [] : [{ day, line, cents: net }];
  });
  return byDayAndLine(receipts);
}

/** Receipts that are turnover and are not counted for the exemption from VAT (see `isOutside`). */
function outsideReceipts(db: ReadableDb, categories: CategoryMap): DayTurnover[] {
  const profiles = listTaxProfiles(db);
  const receipts = receiptsOfKinds(db, OUTSIDE_KINDS).flatMap((entry) =>
    entry.lines.filter(isOutside).flatMap((each): DayTurnover[] => {
      const key = each.category ?? entry.category;
      const known = categories.get(key);
      const said = defined({ activityLine: saidLine(entry, key, categories) });
      const { paidOn: day } = entry;
      const line = known && declaredLine(known, taxProfileOn(profiles, day)?.lines ?? [], said);
      return line ? [{ day, line, cents: euroAmountsOf(each, entry).net }] : [];
    }),
  );
  return byDayAndLine(receipts);
}

function byDayAndLine(receipts: readonly DayTurnover[]): DayTurnover[] {
  return [...groupedBy(receipts, ({ day, line }) => `${day} ${line}`).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, cents: same.reduce((sum, { cents }) => sum + cents, 0) }] : [];
  });
}

function sumOf(receipts: readonly DayTurnover[]): Turnover {
  const byLine: Partial<Record<ActivityLine, number>> = {};
  for (const { line, cents } of receipts) byLine[line] = (byLine[line] ?? 0) + cents;
  return turnoverOf(byLine);
}
