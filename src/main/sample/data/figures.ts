/*
 * What the sample business measured. To add a metric: one row here, and its id in FOLLOWED (`story.ts`).
 *
 * `levels` is where something stood every six months, the last time two months before the end of
 * today's quarter; between them, and on to the end, the line is straight. A season bends it month by
 * month, chance moves it by up to that share. Months in `gap` and `zero` count from the last month
 * of today's quarter (0) into the past. Money is in cents.
 */

export type HalfYearLevels = readonly [number, number, number, number, number];

/** The share of an ordinary month that each month of the year brings, January first. */
export const SEASONS = {
  even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  /** Clients sign in spring and autumn, and are away in August and at Christmas. */
  work: [0.96, 1, 1.05, 1.01, 0.95, 1.07, 0.93, 0.62, 1.08, 1.09, 1.1, 0.84],
  /** Days that can be sold at all: holidays in August, the week between the years. */
  days: [0.98, 1, 1.05, 1, 0.92, 1.05, 0.92, 0.58, 1.08, 1.1, 1.04, 0.78],
  /** People read and look around after the holidays, and hardly in August. */
  audience: [1.12, 1.04, 1, 1, 0.94, 0.96, 0.84, 0.66, 1.18, 1.08, 1.06, 0.82],
  /** The two trade fairs of the year, and the people met there who call back later. */
  fair: [0, 0, 1, 0.4, 0, 0, 0, 0, 0, 1, 0.4, 0],
  /** The stand is paid for in the month of the fair. */
  stand: [0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0],
} as const satisfies Record<string, readonly number[]>;

/** The channels of the business; LinkedIn and the podcast are called the same everywhere. */
export const CHANNELS = {
  linkedIn: { fr: 'LinkedIn', en: 'LinkedIn' },
  podcast: { fr: 'Podcast', en: 'Podcast' },
  fair: { fr: 'Salon', en: 'Trade fair' },
} as const;
export type Channel = keyof typeof CHANNELS;

/** How something went: its level, when in the year, how evenly. */
export type Course = {
  readonly levels: HalfYearLevels;
  readonly season?: keyof typeof SEASONS;
  readonly chance?: number;
};

/** One row of what was counted. */
export type FigureRow = Course & {
  readonly every: 'week' | 'month' | 'quarter';
  readonly metric: string;
  readonly channel?: Channel;
  /** The metric of which the levels are a share. */
  readonly of?: string;
  /** The time sold in the month is what is divided: the levels are its price for one. */
  readonly sold?: true;
  /** Kept to so many parts of one; whole and carried on where it is left out. */
  readonly parts?: number;
  /** On how many cases it rests. */
  readonly sample?: HalfYearLevels;
  /** What is there in the end: the start and what came, less this row, which is what went. */
  readonly stock?: {
    readonly metric: string;
    readonly start: number;
    readonly came: string;
    /** The levels are the share of it that goes. */
    readonly isShare?: true;
  };
  /** Nobody knows it between these months. */
  readonly gap?: readonly [from: number, until: number];
  /** Nothing happened in the first so many weeks of a month of the year. */
  readonly zero?: { readonly month: number; readonly weeks: number };
};

/** The consent banner kept the analytics from counting for two weeks. */
const BLIND = [-7.2, -6.7] as const;
/** The figures of the month of moving to another emailing tool never came along. */
const MOVING = [-21.5, -20.5] as const;
/** A month's timesheet was lost. */
const NO_TIMESHEET = [-11.5, -10.5] as const;
/** The letter pauses for two weeks in August. */
const PAUSE = { month: 8, weeks: 2 } as const;

const weekly = (
  metric: string,
  levels: HalfYearLevels,
  row: Partial<FigureRow> = {},
): FigureRow => ({
  every: 'week',
  metric,
  levels,
  ...row,
});
const monthly = (
  metric: string,
  levels: HalfYearLevels,
  row: Partial<FigureRow> = {},
): FigureRow => ({
  every: 'month',
  metric,
  levels,
  chance: 0.12,
  ...row,
});
const audience = { season: 'audience', chance: 0.28 } as const;
const fair = { channel: 'fair', season: 'fair', chance: 0.3 } as const;
const work = { season: 'work' } as const;

/** A row comes after those on which it rests. */
export const FIGURES: readonly FigureRow[] = [
  // Who finds the business.
  weekly('sessions', [190, 250, 390, 570, 770], { ...audience, chance: 0.18, gap: BLIND }),
  weekly('leads', [1.4, 2, 3.2, 4.6, 5.8], { ...audience, chance: 0.3, channel: 'linkedIn' }),
  weekly('leads', [0.3, 0.9, 2.1, 3.4, 5], { ...audience, chance: 0.3, channel: 'podcast' }),
  weekly('leads', [3, 3, 4, 5, 5], fair),

  // Who joins the list, and leaves it; one letter a week to all of it.
  weekly('list_joined', [11, 14, 16, 28, 35], { ...audience, channel: 'linkedIn' }),
  weekly('list_joined', [3, 8, 14, 31, 47], { ...audience, channel: 'podcast' }),
  weekly('list_joined', [9, 9, 11, 13, 14], fair),
  weekly('list_left', [0.0032, 0.003, 0.0027, 0.0025, 0.0024], {
    chance: 0.4,
    stock: { metric: 'list_size', start: 1_150, came: 'list_joined', isShare: true },
  }),
  weekly('emails_sent', [1, 1, 1, 1, 1], { of: 'list_size', gap: MOVING, zero: PAUSE }),
  weekly('emails_delivered', [0.966, 0.969, 0.975, 0.978, 0.981], {
    of: 'emails_sent',
    chance: 0.006,
  }),
  weekly('emails_opened', [0.33, 0.345, 0.37, 0.395, 0.41], {
    of: 'emails_delivered',
    chance: 0.07,
  }),
  weekly('emails_clicked', [0.026, 0.033, 0.045, 0.054, 0.061], {
    of: 'emails_delivered',
    chance: 0.16,
  }),

  // Those who buy.
  monthly('prospects_contacted', [90, 125, 190, 265, 340], work),
  monthly('conversions_hard', [0.026, 0.032, 0.041, 0.0455, 0.047], { of: 'prospects_contacted' }),
  monthly('quotes_sent', [6, 6, 5.5, 4.5, 4], work),
  monthly('quotes_won', [0.4, 0.42, 0.46, 0.5, 0.52], { of: 'quotes_sent' }),
  monthly('orders', [4, 7, 24, 43, 66], work),
  weekly('sales_page_visitors', [24, 33, 50, 76, 97], { season: 'audience', chance: 0.2 }),
  weekly('sales_page_orders', [0.018, 0.026, 0.037, 0.0405, 0.043], {
    of: 'sales_page_visitors',
    chance: 0.12,
  }),
  monthly('customers_new', [1.4, 1.8, 2.8, 4, 5.6], { ...work, channel: 'linkedIn' }),
  monthly('customers_new', [0.2, 0.8, 2.2, 4, 6.2], { ...work, channel: 'podcast' }),
  monthly('customers_new', [2, 2, 3, 4, 5], { ...fair, chance: 0.12 }),
  monthly('customers_lost', [0.4, 0.5, 0.9, 1.2, 1.3], {
    stock: { metric: 'customers', start: 16, came: 'customers_new' },
  }),
  monthly('lifetime_months', [3.6, 4.1, 5.8, 7.6, 9.3], {
    parts: 10,
    chance: 0.02,
    sample: [6, 8, 14, 24, 38],
  }),

  // What the survey says when a quarter has ended.
  { every: 'quarter', metric: 'nps_promoters', levels: [4, 5.5, 9, 14.5, 21], chance: 0.1 },
  { every: 'quarter', metric: 'nps_passives', levels: [5, 5, 7, 9, 11] },
  { every: 'quarter', metric: 'nps_detractors', levels: [2.2, 2.3, 2.9, 3.5, 4] },

  // Days: fewer for sale each half-year, since products take the rest.
  monthly('days_billable', [38_500, 40_000, 43_000, 45_500, 48_500], {
    sold: true,
    parts: 2,
    chance: 0.03,
    gap: NO_TIMESHEET,
  }),
  monthly('days_available', [18, 17.5, 14, 11.5, 10], {
    season: 'days',
    parts: 2,
    chance: 0,
    gap: NO_TIMESHEET,
  }),
];
