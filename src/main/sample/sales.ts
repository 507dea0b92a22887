import type { Language } from '#shared/features/metrics/model.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
import { cellOf, cellsOf, countTally, sumOf } from './cells.ts';
import type { Counted, Tally } from './cells.ts';
import { createCounter, wobbleOf } from './chance.ts';
import { levelAt } from './course.ts';
import type { Course } from './course.ts';
import type { StoryPeriod, StoryTime } from './story-time.ts';

/** New customers of a month, by where they come from. */
const CUSTOMERS_NEW: readonly Tally[] = [
  monthly('customers_new', 'linkedIn', [1.4, 1.8, 2.8, 4, 5.6]),
  monthly('customers_new', 'podcast', [0.2, 0.8, 2.2, 4, 6.2]),
  { ...monthly('customers_new', 'fair', [2, 2, 3, 4, 5]), season: 'fair' },
];

const PROSPECTS = monthly('prospects_contacted', null, [90, 125, 190, 265, 340]);
const QUOTES = monthly('quotes_sent', null, [6, 6, 5.5, 4.5, 4]);
const ORDERS = monthly('orders', null, [4, 7, 24, 43, 66]);
const CUSTOMERS_LOST: Tally = {
  ...monthly('customers_lost', null, [0.4, 0.5, 0.9, 1.2, 1.3]),
  season: 'even',
};
const PAGE_VISITORS: Tally = {
  metric: 'sales_page_visitors',
  channel: null,
  course: [24, 33, 50, 76, 97],
  season: 'audience',
  noise: 0.2,
};

/** Customers before the first month. */
const CUSTOMERS_AT_START = 16;
/** Of the prospects of a month, those who buy; of the quotes sent, those won. */
const CONVERSION: Course = [0.026, 0.032, 0.041, 0.0455, 0.047];
const QUOTES_WON: Course = [0.4, 0.42, 0.46, 0.5, 0.52];
/** Of the visitors of the sales page, those who order. */
const PAGE_CONVERSION: Course = [0.018, 0.026, 0.037, 0.0405, 0.043];
/** How long customers stay, in months, and how many of them that was counted on. */
const LIFETIME: Course = [3.6, 4.1, 5.8, 7.6, 9.2];
const LIFETIME_SAMPLE: Course = [6, 8, 14, 24, 38];
/** Answers to the survey of a quarter, and the parts of them that promote and that detract. */
const SURVEY: Course = [11, 13, 19, 27, 36];
const PROMOTERS: Course = [0.38, 0.42, 0.48, 0.54, 0.58];
const DETRACTORS: Course = [0.2, 0.18, 0.15, 0.13, 0.11];

function monthly(metric: string, channel: Tally['channel'], course: Course): Tally {
  return { metric, channel, course, season: 'work', noise: 0.12 };
}

/** Prospects, quotes, orders and customers, month by month; the sales page by week. */
export function salesCells(time: StoryTime, language: Language): ValueDraft[] {
  const { months, weeks, quarters } = time;
  const prospects = countTally(PROSPECTS, months);
  const quotes = countTally(QUOTES, months);
  const visitors = countTally(PAGE_VISITORS, weeks);
  return [
    ...cellsOf(PROSPECTS, prospects, language),
    ...shareOf('conversions_hard', prospects, CONVERSION),
    ...cellsOf(QUOTES, quotes, language),
    ...shareOf('quotes_won', quotes, QUOTES_WON),
    ...cellsOf(ORDERS, countTally(ORDERS, months), language),
    ...cellsOf(PAGE_VISITORS, visitors, language),
    ...shareOf('sales_page_orders', visitors, PAGE_CONVERSION),
    ...customerCells(months, language),
    ...months.map(lifetimeIn),
    ...quarters.flatMap((quarter, index) =>
      surveyOf(quarter.key, -3 * (quarters.length - index) - 1),
    ),
  ];
}

/** The part of a count that became something; never more than there was. */
function shareOf(metric: string, whole: readonly Counted[], course: Course): ValueDraft[] {
  const count = createCounter();
  return whole.map(({ at, value }) => {
    const part = count(
      value * levelAt(course, at.x) * (1 + wobbleOf(`${metric} ${at.beat}`, 0.12)),
    );
    return cellOf(metric, at, Math.min(value, part));
  });
}

function customerCells(months: readonly StoryPeriod[], language: Language): ValueDraft[] {
  const won = CUSTOMERS_NEW.map((row) => ({ row, counted: countTally(row, months) }));
  const lost = countTally(CUSTOMERS_LOST, months);
  let customers = CUSTOMERS_AT_START;
  const levels = sumOf(won.map(({ counted }) => counted)).map(({ at, value }, index) => {
    customers += value - (lost[index]?.value ?? 0);
    return { at, value: customers };
  });
  return [
    ...won.flatMap(({ row, counted }) => cellsOf(row, counted, language)),
    ...cellsOf(CUSTOMERS_LOST, lost, language),
    ...levels.map(({ at, value }) => cellOf('customers', at, value)),
  ];
}

function lifetimeIn(at: StoryPeriod): ValueDraft {
  const months = levelAt(LIFETIME, at.x) + wobbleOf(`lifetime ${at.beat}`, 0.4);
  return {
    ...cellOf('lifetime_months', at, Math.round(months * 10) / 10),
    sampleSize: Math.round(levelAt(LIFETIME_SAMPLE, at.x)),
  };
}

/** The survey is sent when a quarter ends, so the running one has no answers yet. */
function surveyOf(period: string, x: number): ValueDraft[] {
  const answers = Math.round(levelAt(SURVEY, x));
  const promoters = Math.round(
    answers * (levelAt(PROMOTERS, x) + wobbleOf(`promoters ${x}`, 0.05)),
  );
  const detractors = Math.round(answers * levelAt(DETRACTORS, x));
  const parts = {
    nps_promoters: promoters,
    nps_passives: answers - promoters - detractors,
    nps_detractors: detractors,
  };
  return Object.entries(parts).map(([metric, value]) => ({
    metric,
    period,
    segment: null,
    value,
  }));
}
