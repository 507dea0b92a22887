import type { Language } from '#shared/features/metrics/model.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { AS_IT_COMES, EVERY_MONTH, LAPTOP, NO_FIGURES, OWNER, TO_BE_FOUND } from './books-said.ts';
import type { Bought } from './books-said.ts';
import { CHANNELS } from './cells.ts';
import { chanceOf } from './chance.ts';
import { BOOKS_BEGIN } from './money.ts';
import type { MonthOfMoney } from './money.ts';
import { partsOf, paydays } from './paydays.ts';
import type { Reach } from './paydays.ts';
import { PLAIN, lineOf, tagged } from './sample-entry.ts';
import type { SampleEntry } from './sample-entry.ts';

/** The month in which a computer was bought, by its beat, and what for, in cents. */
const LAPTOP_MONTH = -10;
const COMPUTER = 168_250;
/** With what the account was opened; of what time and products bring in, the owner's part. */
const PUT_IN = 500_000;
const OWNERS_PART = 0.45;

/** What was spent within a month, to the cent what the story says of it. */
export function expensesOf(money: MonthOfMoney, reach: Reach, language: Language): SampleEntry[] {
  const { at, spent, running } = money;
  const found = spent
    .filter(({ amount }) => amount !== 0)
    .map(({ channel, amount }) => ({
      ...paid(TO_BE_FOUND[channel], payday(TO_BE_FOUND[channel], reach), amount, language),
      tag: tagged({ isAcquisition: true, segment: CHANNELS[channel][language] }),
    }));
  return [...runningCosts(at.beat, running ?? 0, reach, language), ...found];
}

/** First what falls due every month, as far as it has come; the rest is spread over what comes. */
function runningCosts(
  beat: number,
  amount: number,
  reach: Reach,
  language: Language,
): SampleEntry[] {
  let left = amount;
  const due = EVERY_MONTH.filter((one) => {
    const isDue = addDays(reach.first, one.day - 1) <= reach.last && one.amount <= left;
    if (isDue) left -= one.amount;
    return isDue;
  });
  const came = AS_IT_COMES.filter(({ day }) => addDays(reach.first, day - 1) <= reach.last);
  const others = came.length > 0 ? came : AS_IT_COMES.slice(0, 1);
  const shares = others.map(({ party, share }) => share * (0.6 + chanceOf(`${party} ${beat}`)));
  const parts = partsOf(left, shares, 10);
  // The remainder comes last: it belongs to the first share.
  const amounts = [parts.at(-1) ?? 0, ...parts.slice(0, -1)];
  return [
    ...due.map((one) => paid(one, payday(one, reach), one.amount, language)),
    ...others
      .map((one, index) => paid(one, payday(one, reach), amounts[index] ?? 0, language))
      .filter(({ lines }) => lines.every(({ amount: net }) => net !== 0)),
  ];
}

function payday({ day }: Bought, reach: Reach): Day {
  return paydays([day], reach)[0] ?? reach.last;
}

function paid(
  one: Bought,
  paidOn: Day,
  net: number,
  language: Language,
  party = one.party,
): SampleEntry {
  const { label, category, method, rate } = one;
  return {
    ...PLAIN,
    kind: 'expense',
    paidOn,
    party,
    label: label[language],
    category,
    method,
    lines: [lineOf(net, rate)],
  };
}

/** What moved and counts in no value: the owner's own money, and a computer that lasts for years. */
export function asideOf(money: MonthOfMoney, reach: Reach, language: Language): SampleEntry[] {
  const { at, time, scalable } = money;
  const drawn = Math.round(((time + scalable) * OWNERS_PART) / 5000) * 5000;
  return [
    ...(at.beat === BOOKS_BEGIN ? [putIn(reach, language)] : []),
    ...(at.beat === LAPTOP_MONTH ? [paid(LAPTOP, payday(LAPTOP, reach), COMPUTER, language)] : []),
    ...(at.passed === 1 ? [takenOut(drawn, reach, language)] : []),
  ];
}

function putIn({ first }: Reach, language: Language): SampleEntry {
  const { owner, in: label } = NO_FIGURES;
  return {
    ...PLAIN,
    kind: 'receipt',
    paidOn: first,
    party: owner[language],
    label: label[language],
    category: 'owner_in',
    method: 'transfer',
    lines: [lineOf(PUT_IN, null)],
  };
}

function takenOut(amount: number, { first }: Reach, language: Language): SampleEntry {
  return paid(OWNER, addDays(first, OWNER.day - 1), amount, language, NO_FIGURES.owner[language]);
}
