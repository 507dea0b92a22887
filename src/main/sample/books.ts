import { lastDayOf, monthOf } from '#shared/features/ledger/lock/months.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { lockMonth } from '../features/ledger/lock.ts';
import { ledgerHandlers } from '../features/ledger/handlers.ts';
import { receiptsOf } from './books-earned.ts';
import { asideOf, expensesOf } from './books-spent.ts';
import { moneyOfBooks } from './money.ts';
import type { MonthOfMoney } from './money.ts';
import { reachOf } from './paydays.ts';
import type { SampleEntry } from './sample-entry.ts';
import type { Story } from './story.ts';

/** So many days after its last day a month has been gone through, and is locked. */
const UNTIL_LOCKED = 40;

/**
 * The ledger since it was begun: what came in and went out adds up to the values of the story,
 * month by month, to the cent. Months that have been gone through are locked.
 */
export function keepBooks({ on, time, language }: Story): void {
  const months = moneyOfBooks(time);
  for (const money of months) {
    for (const entry of entriesOf(money, time.today, language)) {
      ledgerHandlers['ledger.add'](on(entry.paidOn), entry);
    }
  }
  for (const { at } of months) {
    const month = monthOf(at.period.start);
    const lockedOn = addDays(lastDayOf(month), UNTIL_LOCKED);
    if (lockedOn <= time.today) lockMonth(on(lockedOn).db, month, lockedOn);
  }
}

/** What was written in a month, in the order in which the money moved. */
function entriesOf(money: MonthOfMoney, today: Day, language: Story['language']): SampleEntry[] {
  const reach = reachOf(money.at, today);
  return [receiptsOf, expensesOf, asideOf]
    .flatMap((part) => part(money, reach, language))
    .toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : Number(a.paidOn > b.paidOn)));
}
