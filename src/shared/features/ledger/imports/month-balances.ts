import type { Day } from '#shared/kernel/day.ts';
import { lastDayOf, monthAfter, monthOf } from '../lock/months.ts';

/** What an account held on a day, or what moved there; minor units. */
type DatedAmount = { readonly on: Day; readonly amount: number };

/** No statement covers more; what seems to is of days that stand for none. */
const MOST_MONTHS = 240;

/**
 * What an account held at the end of each month before the one of its last told balance: what was there
 * first and all that moved since, where the balance that the file tells last until then is just that.
 */
export function monthEndsIn(
  opening: number,
  moves: readonly DatedAmount[],
  told: readonly DatedAmount[],
): DatedAmount[] {
  const byDay = moves.toSorted(inOrder);
  const balances = told.toSorted(inOrder);
  const [first, last] = [byDay[0], balances.at(-1)];
  if (!first || !last) return [];
  const found: DatedAmount[] = [];
  let [amount, moved, seen] = [opening, 0, 0];
  let month = monthOf(first.on);
  for (let count = 0; month < monthOf(last.on); count += 1, month = monthAfter(month)) {
    if (count === MOST_MONTHS) return [];
    const on = lastDayOf(month);
    for (; (byDay[moved]?.on ?? '9') <= on; moved += 1) amount += byDay[moved]?.amount ?? 0;
    while ((balances[seen]?.on ?? '9') <= on) seen += 1;
    const day = balances[seen - 1]?.on;
    const isTold = balances.some((one) => one.on === day && one.amount === amount);
    if (isTold) found.push({ on, amount });
  }
  return found;
}

function inOrder(one: DatedAmount, other: DatedAmount): number {
  return one.on < other.on ? -1 : Number(one.on > other.on);
}
