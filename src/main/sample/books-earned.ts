import type { Language } from '#shared/features/metrics/model.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { chanceOf } from './chance.ts';
import { ABROAD, CLIENTS, PAYER, REFUNDED, SOLD } from './books-said.ts';
import type { Client } from './books-said.ts';
import { MEMBERSHIP } from './money.ts';
import type { MonthOfMoney } from './money.ts';
import { partsOf, paydays } from './paydays.ts';
import type { Reach } from './paydays.ts';
import { PLAIN, lineOf, tagged } from './sample-entry.ts';
import type { SampleEntry } from './sample-entry.ts';

/** The days of a month on which clients pay, and those on which what was sold online is paid out. */
const CLIENTS_PAY = [4, 11, 19, 26];
const CLUB_PAYS = [5, 12, 20, 27];
const SALES_PAY = [3, 10, 17, 24];

/** Every so many months a client abroad pays; the rest of such a month is French. */
const EVERY_FOURTH = 4;
/** What was refunded of the course, in cents, and every how many months. */
const REFUND = 19_000;
const EVERY_SEVENTH = 7;
/** In the months of the fair some guides are sold in cash. */
const FAIR_MONTHS = [3, 10];
const IN_CASH = 18_000;

/** What came in within a month, to the cent what the story says of it. */
export function receiptsOf(money: MonthOfMoney, reach: Reach, language: Language): SampleEntry[] {
  const receipts = [...timeSold(money, reach, language), ...productsSold(money, reach, language)];
  return receipts.filter(({ lines }) => lines.some(({ amount }) => amount !== 0));
}

function timeSold({ at, time }: MonthOfMoney, reach: Reach, language: Language): SampleEntry[] {
  const days = paydays(CLIENTS_PAY, reach);
  const abroad = abroadIn(at.beat, days.length, time);
  const turn = Math.abs(at.beat) * 2;
  const shares = days.map((_, slot) => 0.7 + chanceOf(`client ${at.beat} ${slot}`));
  const parts = partsOf(time - (abroad?.euros ?? 0), shares, 5000);
  const invoice = (who: Client, paidOn: string, slot: number) => ({
    ...PLAIN,
    kind: 'receipt' as const,
    paidOn,
    docRef: `F-${100 + (at.beat + 30) * 5 + slot}`,
    docDate: addDays(paidOn, -21 - Math.round(chanceOf(`due ${at.beat} ${slot}`) * 14)),
    party: who.party,
    label: who.label[language],
    category: 'services' as const,
    method: who.method,
  });
  const french = parts.flatMap((net, slot) => {
    const who = CLIENTS[(turn + slot) % CLIENTS.length];
    const paidOn = days[slot];
    if (!who || paidOn === undefined) return [];
    return [{ ...invoice(who, paidOn, slot), lines: [lineOf(net, 2000)] }];
  });
  if (abroad === null) return french;
  const { who, currency } = abroad;
  return [
    ...french,
    {
      ...invoice(who, days[1] ?? reach.last, 4),
      currency,
      fx: who.fx,
      lines: [lineOf(who.amount, 0)],
    },
  ];
}

/** The client abroad whose turn it is, once the month has come far enough to be paid by them. */
function abroadIn(beat: number, paid: number, time: number) {
  if (paid < 2 || beat % EVERY_FOURTH !== 0) return null;
  const currency = beat % (2 * EVERY_FOURTH) === 0 ? 'USD' : 'GBP';
  const who = ABROAD[currency];
  const euros = Math.round(who.amount * Number(who.fx));
  return euros < time / 2 ? { who, currency, euros } : null;
}

/** The club, the course and the kit, paid out by the same house; now and then cash and a refund. */
function productsSold(money: MonthOfMoney, reach: Reach, language: Language): SampleEntry[] {
  const { at, scalable } = money;
  const club = clubIn(money, reach);
  const { cash, refund } = seldomIn(money);
  const sales = scalable - club.reduce((sum, { net }) => sum + net, 0) - cash + refund;
  const days = paydays(SALES_PAY, reach);
  const shares = days.map((_, slot) => 0.5 + chanceOf(`sales ${at.beat} ${slot}`));
  const nameOf = (what: keyof typeof SOLD): string => SOLD[what][language];
  return [
    ...club.map(({ paidOn, net }) => ({
      ...sold(paidOn, nameOf('club'), net),
      tag: tagged({ stream: 'scalable', isRecurring: true }),
    })),
    ...partsOf(sales, shares, 100).map((net, slot) =>
      sold(days[slot] ?? reach.last, nameOf(slot === 1 ? 'kit' : 'course'), net),
    ),
    {
      ...sold(addDays(reach.first, 13), nameOf('atStand'), cash),
      party: nameOf('passers'),
      method: 'cash',
    },
    {
      ...sold(addDays(reach.first, 17), nameOf('refund'), -refund),
      party: REFUNDED,
      method: 'card',
    },
  ];
}

function sold(paidOn: Day, label: string, net: number): SampleEntry {
  return {
    ...PLAIN,
    kind: 'receipt',
    paidOn,
    party: PAYER,
    label,
    category: 'services',
    method: 'transfer',
    lines: [lineOf(net, 2000)],
    tag: tagged({ stream: 'scalable' }),
  };
}

/** What happens in a few months only, and is known once they are over. */
function seldomIn({ at, scalable }: MonthOfMoney) {
  const isWhole = at.passed === 1;
  return {
    cash: isWhole && FAIR_MONTHS.includes(at.month) ? Math.min(IN_CASH, scalable) : 0,
    refund: isWhole && at.beat % EVERY_SEVENTH === -3 ? REFUND : 0,
  };
}

/** The club is paid out four times a month, each time for whole members. */
function clubIn({ members, scalable }: MonthOfMoney, { first, last }: Reach) {
  const counts = partsOf(members, [1, 1, 1, 1], 1);
  let left = scalable;
  return CLUB_PAYS.flatMap((number, index) => {
    const paidOn = addDays(first, number - 1);
    const net = (counts[index] ?? 0) * MEMBERSHIP;
    if (paidOn > last || net > left) return [];
    left -= net;
    return [{ paidOn, net }];
  });
}
