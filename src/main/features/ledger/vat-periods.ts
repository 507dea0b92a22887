import { and, between, eq, isNull } from 'drizzle-orm';
import { CREDIT } from '#shared/features/ledger/vat/settlement.ts';
import { returnRhythm } from '#shared/features/taxes/vat-standing.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry } from '#main/db/ledger-schema.ts';
import { listTaxProfiles } from '../taxes/tax-profiles.ts';
import { balancesBefore } from './opening.ts';
import { withLines } from './store.ts';
import { holdsReturns, movedDays } from './vat-moved.ts';
import { vatOfDays } from './vat-return.ts';
import { settledPeriods } from './vat-settled.ts';

/**
 * The VAT of each day; what a return declares of other periods stands on its last one. A period of which
 * there is something to say is there without VAT, too: one that was declared, and where a credit is
 * brought forward.
 */
export function vatOfPeriods(db: ReadableDb, kind: PeriodKind, days: DayRange, today: Day) {
  const own = vatOfDays(db, days);
  const declared = settledPeriods(db)
    .filter(({ period }) => period.kind === kind)
    .map(({ period }) => period.start);
  const isReturn = kind === returnRhythm(listTaxProfiles(db));
  const credit = isReturn ? daysOfCredit(db, days, today) : [];
  const told = [...declared, ...credit].map((day) => ({ day, collected: 0, deductible: 0 }));
  const moved = holdsReturns(db, kind) ? movedDays(db) : [];
  return [...own, ...[...told, ...moved].filter(({ day }) => isWithin(day, days))];
}

/** The days on which a year is opened with a credit, and today as long as one is held. */
function daysOfCredit(db: ReadableDb, days: DayRange, today: Day): Day[] {
  const isHeld =
    isWithin(today, days) && balancesBefore(db, addDays(today, 1)).some((row) => isCredit(row));
  const openings = db
    .select()
    .from(ledgerEntry)
    .where(
      and(
        eq(ledgerEntry.journal, 'AN'),
        between(ledgerEntry.paidOn, days.from, days.to),
        isNull(ledgerEntry.correctsId),
      ),
    )
    .all();
  const opened = withLines(db, openings).filter(({ lines }) => lines.some((row) => isCredit(row)));
  return [...opened.map(({ paidOn }) => paidOn), ...(isHeld ? [today] : [])];
}

type HeldAmount = { readonly account?: string | undefined; readonly amount: number };

/** True for VAT that is carried on, whatever digits its account has more. */
function isCredit({ account, amount }: HeldAmount): boolean {
  return account?.startsWith(CREDIT[0].slice(0, 5)) === true && amount > 0;
}

function isWithin(day: Day, { from, to }: DayRange): boolean {
  return day >= from && day <= to;
}
