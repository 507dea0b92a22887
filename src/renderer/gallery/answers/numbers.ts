import type { OutputOf } from '#shared/ipc/contract.ts';
import type { NumbersAnswer } from '#renderer/parts/numbers/numbers-answer.ts';

const table = (
  change: Partial<NumbersAnswer['tables'][number]>,
): NumbersAnswer['tables'][number] => ({
  file: 0,
  sha256: 'a'.repeat(64),
  entry: null,
  sheet: null,
  profile: 'ga4-explore',
  tool: 'Google Analytics',
  how: 'built_in',
  covers: { from: '2026-11-09', until: '2026-11-22', by: 'preamble' },
  rows: {
    read: 245,
    used: 244,
    totals: 1,
    left_out: { not_kept: 0, doubled: 0, no_date: 0 },
  },
  checks: [{ column: 'Sessions', total: 10_213, sum: 10_213, equal: true }],
  unused: ['Average engagement time per session'],
  notTaken: [],
  doubts: [],
  ...change,
});

const value = (
  change: Partial<NumbersAnswer['values'][number]>,
): NumbersAnswer['values'][number] => ({
  metric: 'sessions',
  period: '2026-W46',
  segment: null,
  kind: 'week',
  value: 329,
  unit: 'count',
  sample: null,
  state: 'new',
  before: null,
  isPartial: false,
  movesUntil: null,
  tables: [0],
  rows: 7,
  rule: 'sum',
  column: 'Sessions',
  within: null,
  profile: 'ga4-explore',
  until: '2026-11-22',
  ...change,
});

/** Two files that are read, with something of everything that may be said of them. */
export const NUMBERS: NumbersAnswer = {
  tables: [
    table({
      notTaken: [{ column: 'Active users', metric: 'users', reason: 'not_additive', rows: 244 }],
    }),
    table({
      file: 1,
      profile: 'stripe-payments',
      tool: 'Stripe',
      checks: [{ column: 'Amount', total: 1200, sum: 1180, equal: false }],
      rows: { read: 40, used: 31, totals: 1, left_out: { not_kept: 4, doubled: 3, no_date: 1 } },
      doubts: [
        { code: 'no_date', line: 12, column: 'Created date (UTC)', text: 'hier', reading: null },
        { code: 'days_moved', line: null, column: null, text: '3', reading: null },
      ],
    }),
  ],
  values: [
    ...['Direct', 'Organic Search', 'Referral'].map((segment, place) =>
      value({ segment, value: 200 + place * 31 }),
    ),
    ...Array.from({ length: 18 }, (_, place) =>
      value({ metric: 'page_views', period: `2026-W${20 + place}`, value: 900 + place }),
    ),
    value({
      metric: 'revenue_scalable',
      tables: [1],
      unit: 'money',
      value: 118_000,
      before: 95_000,
      state: 'changes',
      movesUntil: '2026-11-29',
      column: 'Amount',
      rows: 31,
    }),
    value({ metric: 'list_size', state: 'kept', value: 1450, before: 1400 }),
    value({ metric: 'list_left', state: 'same', value: 4, before: 4 }),
  ],
  leftOut: [
    { metric: 'sessions', kind: 'week', period: '2026-W48', reason: 'partial', have: 1, of: 7 },
    { metric: 'orders', kind: 'week', period: '2026-W46', reason: 'from_ledger', have: 0, of: 0 },
  ],
  problems: [],
};

/** Files that ask for something before they are read. */
export const NUMBERS_ASKING: NumbersAnswer = {
  tables: [],
  values: [],
  leftOut: [],
  problems: [
    { file: 0, code: 'day_or_month', names: [] },
    { file: 1, code: 'file_unknown', names: ['Toggl, détaillé', 'Duration'] },
    { file: 2, code: 'profiles_tie', names: ['Plausible', 'Mes visites'] },
    { file: 3, code: 'file_unknown', names: [] },
  ],
};

export const TOOLS: OutputOf<'numbers.profiles'> = {
  own: [],
  builtIn: [
    {
      name: 'GA4, exploration',
      tool: 'Google Analytics',
      way: {
        fr: 'Google Analytics › Explorer › Format libre : date, canal, sessions › télécharger en CSV',
        en: 'Google Analytics › Explore › Free form: date, channel, sessions › download as CSV',
      },
    },
  ],
};
