import type { PreparedBusiness } from './prepared-business.ts';
import type { BorrowOptions, RunningApp } from './electron-app.ts';
import { passFirstRun } from './started-business.ts';
import type { OpenApp } from './started-business.ts';

/** The first day of the business: a Monday, five weeks into its quarter. */
const FIRST_DAY = '2026-11-02';

const cells = (metric: string, values: Readonly<Record<string, number>>, segment: string | null) =>
  Object.entries(values).map(([period, value]) => ({ metric, period, segment, value }));

const WEEKS = [50, 52, 49, 51, 50, 48, 51, 50, 52, 49, 51, 95];

/** Leads by the week, which jumped in week 47; customers by channel and expenses by the month. */
const FIGURES = [
  ...cells(
    'leads',
    Object.fromEntries(WEEKS.map((value, index) => [`2026-W${36 + index}`, value])),
    null,
  ),
  ...cells('sessions', { '2026-W45': 800, '2026-W46': 860 }, null),
  ...cells('interviews', { '2026-W45': 3, '2026-W46': 4 }, null),
  ...cells('customers_new', { '2026-09': 5, '2026-10': 9 }, 'LinkedIn'),
  ...cells('customers_new', { '2026-09': 4, '2026-10': 1 }, 'Salon'),
  ...cells('expenses', { '2026-09': 120_000, '2026-10': 98_000 }, null),
];

const NO_LEVELS = { line: null, low: null, high: null, floor: null, stretch: null };

const LIVED: PreparedBusiness = {
  name: 'lived-quarter',
  day: FIRST_DAY,
  fill: async (call, language, on) => {
    await passFirstRun(call, language);
    // Once its weeks are over: what is typed before stands so far.
    await on('2026-11-23')('values.enter', { cells: FIGURES });
    await call('targets.set', {
      objectives: [
        { ...NO_LEVELS, metric: 'customers_new', period: '2026-10', line: 8 },
        { ...NO_LEVELS, metric: 'sessions', period: '2026-W47', line: 900 },
      ],
    });
    await call('focus.choose', {
      quarter: '2026-Q4',
      metric: 'leads',
      line: 700,
      why: 'Sales wait for conversations',
      reaction: 'Call ten former clients',
      readingKind: null,
      guardrail: null,
      because: '',
    });
    for (const title of ['Guest on three podcasts', 'Exit pop-up on the guide']) {
      await call('plans.add', { metric: 'leads', title, state: 'doing' });
    }
  },
};

/**
 * A business that began on 2 November 2026, opened on a later day: two numbers are missing for week
 * 47, leads moved beyond noise, two actions are under way, a metric is chosen.
 */
export async function liveUntil(
  openApp: OpenApp,
  today: string,
  options: BorrowOptions = {},
): Promise<RunningApp> {
  return openApp({ business: LIVED, place: '/', ...options, today });
}
