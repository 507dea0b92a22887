import type { Language } from '#shared/kernel/language.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
import { wobbleOf } from './chance.ts';
import { courseAt } from './course.ts';
import { CHANNELS } from './data/figures.ts';
import type { Channel } from './data/figures.ts';
import {
  LAUNCHES,
  LEDGER_BEGINS,
  MEMBERSHIP,
  MONEY,
  NO_RECEIPTS,
  OWNERS_PART,
  SHARE_CHANCE,
} from './data/money.ts';
import type { MonthAmount } from './data/money.ts';
import type { StoryPeriod, StoryTime } from './story-time.ts';

/** What a whole month earns and spends, in whole euros as cents. */
export type MonthMoney = Readonly<Record<MonthAmount, number>>;

/** The amounts of a month, the running one as if it were over. */
export function moneyIn(at: StoryPeriod): MonthMoney {
  const amount = (name: keyof typeof MONEY) => courseAt(name, MONEY[name], at);
  const revenue = amount('revenue');
  const chance = wobbleOf(`share ${at.beat}`, SHARE_CHANCE);
  const scalable = (revenue * (amount('share') + (LAUNCHES[at.beat] ?? 0) + chance)) / 100;
  const club = Math.round(amount('members')) * MEMBERSHIP;
  return {
    time: wholeEuros(revenue - scalable),
    club,
    products: wholeEuros(scalable) - club,
    running: wholeEuros(amount('costs')),
    drawings: Math.round((revenue * OWNERS_PART) / 5_000) * 5_000,
    linkedIn: wholeEuros(amount('spend linkedIn')),
    podcast: wholeEuros(amount('spend podcast')),
    fair: wholeEuros(amount('spend fair')),
  };
}

/** The money of the months before the ledger was begun, as it was typed. */
export function typedMoney({ month }: StoryTime, language: Language): ValueDraft[] {
  return month
    .filter(({ beat }) => beat < LEDGER_BEGINS)
    .flatMap((at) => {
      const { time, club, products, running, ...found } = moneyIn(at);
      const draft = (metric: string, value: number, segment: string | null = null): ValueDraft => ({
        metric,
        period: at.period.key,
        segment,
        value,
      });
      const channels = Object.keys(CHANNELS) as Channel[];
      const spent = channels.reduce((sum, channel) => sum + found[channel], 0);
      return [
        draft('revenue_time', time),
        draft('revenue_scalable', club + products),
        draft('mrr', club),
        ...channels.map((channel) =>
          draft('acquisition_spend', found[channel], CHANNELS[channel][language]),
        ),
        ...(at.beat === NO_RECEIPTS ? [] : [draft('expenses', running + spent)]),
      ];
    });
}

function wholeEuros(cents: number): number {
  return Math.round(cents / 100) * 100;
}
