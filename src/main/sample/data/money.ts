import type { Course } from './figures.ts';

/*
 * What the sample business earned and spent, month by month: what the entries of its ledger, in
 * `ledger.ts`, add up to. Amounts are in cents, without VAT; months count from the last one of
 * today's quarter (0) into the past.
 */

/** What a month brings in or costs; `share` is the percentage that is not time sold. */
export const MONEY = {
  revenue: { levels: [524_000, 545_000, 607_000, 683_000, 780_000], season: 'work', chance: 0.07 },
  share: { levels: [5, 8, 29, 44, 54.5] },
  /** Members of the club. */
  members: { levels: [0, 0, 15, 38, 68], chance: 0.06 },
  /** Tools, accountant, insurance, desk. */
  costs: { levels: [141_000, 145_000, 155_000, 166_000, 176_000], chance: 0.06 },
  /** What it costs to be found. */
  'spend linkedIn': { levels: [36_000, 41_000, 54_000, 58_000, 63_000], chance: 0.1 },
  'spend podcast': { levels: [0, 10_000, 25_000, 36_000, 47_000], chance: 0.1 },
  'spend fair': { levels: [90_000, 90_000, 96_000, 96_000, 104_000], season: 'stand', chance: 0.1 },
} as const satisfies Readonly<Record<string, Course>>;

/** What a member of the club pays a month. */
export const MEMBERSHIP = 2_900;
/** Of all that comes in, what the owner takes out. */
export const OWNERS_PART = 0.45;

/** By how many points chance moves the share of a month. */
export const SHARE_CHANCE = 1.2;

/**
 * Points of share that the months of a launch bring, and what the months after lack: the course
 * opens its doors every four months, the last time to fewer people.
 */
export const LAUNCHES: Readonly<Record<number, number>> = {
  [-21]: 1.5,
  [-17]: 3,
  [-16]: -1.5,
  [-13]: 4.5,
  [-12]: -2.5,
  [-9]: 4.5,
  [-8]: -2,
  [-5]: 4,
  [-4]: -2.5,
  [-3]: -0.8,
  [-2]: 1,
  [-1]: 0.8,
};

/** From this month on there is a ledger; the money of the months before was typed. */
export const LEDGER_BEGINS = -23;
/** The receipts of this month were lost. */
export const NO_RECEIPTS = -24;

/** The amounts of a month on which entries draw, in steps of so many cents. */
export const AMOUNTS = {
  time: 5_000,
  club: MEMBERSHIP,
  products: 100,
  running: 10,
  drawings: 5_000,
  linkedIn: 1,
  podcast: 1,
  fair: 1,
} as const;
export type MonthAmount = keyof typeof AMOUNTS;
