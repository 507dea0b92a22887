import type {
  BottleneckCount,
  BottleneckRate,
  BottleneckView,
} from '#shared/features/bottleneck/contract.ts';

const count = (metric: string): BottleneckCount => ({ metric, less: null, isOpening: false });

const RATE: BottleneckRate = {
  chain: 'pipeline',
  from: count('quotes_sent'),
  to: count('quotes_won'),
  skipped: [],
  metric: { id: 'quote_win_rate', isComplement: false },
  direction: 'up',
  months: 8,
  asks: 160,
  yes: 83,
  rate: 51.875,
  standing: 'moves',
  width: {
    width: 21.3,
    held: 73.2,
    ownSpread: 24.1,
    chanceSpread: 11.2,
    chiSquare: 61.4,
    chiSquareLimit: 18.48,
    isCapped: false,
  },
  gain: 2_218_000,
  isBeyondDays: false,
};

const QUOTED: BottleneckRate = {
  ...RATE,
  from: count('sql'),
  to: count('quotes_sent'),
  metric: { id: 'sql_to_quote', isComplement: false },
  asks: 240,
  yes: 160,
  rate: 66.7,
  standing: 'chance',
  width: {
    width: 2.4,
    held: 69.1,
    ownSpread: 9.1,
    chanceSpread: 8.8,
    chiSquare: 7.2,
    chiSquareLimit: 18.48,
    isCapped: false,
  },
  gain: 194_000,
};

const FEW: BottleneckRate = {
  ...RATE,
  from: count('leads'),
  to: count('sql'),
  metric: null,
  months: 6,
  asks: 21,
  yes: 9,
  rate: 42.9,
  standing: 'few',
  width: null,
  gain: null,
};

const PIPELINE: BottleneckView['chains'][number] = {
  id: 'pipeline',
  amount: 'revenue_time',
  year: 5_400_000,
  months: 8,
  isProjected: true,
  spare: 3_200_000,
  levers: [{ from: count('quotes_won'), to: count('revenue_time'), value: 65_000, unit: 'money' }],
};

/** One step is named; another one has too few cases. */
export const NAMED: BottleneckView = {
  model: 'freelance_services',
  months: { first: '2025-11', last: '2026-10' },
  unit: 'money',
  margin: null,
  chains: [PIPELINE],
  rates: [RATE, QUOTED, FEW],
  verdict: {
    kind: 'named',
    first: 0,
    proposal: { metric: 'quote_win_rate', guardrail: 'gross_margin' },
  },
  compared: null,
  missing: [{ kind: 'few', rate: 2 }],
};

export const TWO: BottleneckView = {
  ...NAMED,
  margin: 62,
  rates: [RATE, { ...QUOTED, standing: 'moves', gain: 1_820_000 }, FEW],
  verdict: {
    kind: 'two',
    first: 1,
    second: 0,
    proposal: { metric: 'sql_to_quote', guardrail: 'quote_win_rate' },
  },
};

export const CAPACITY: BottleneckView = {
  ...NAMED,
  chains: [{ ...PIPELINE, spare: 420_000 }],
  rates: [{ ...RATE, gain: 420_000, isBeyondDays: true }, QUOTED],
  verdict: {
    kind: 'capacity',
    first: 0,
    proposal: { metric: 'day_rate', guardrail: 'quote_win_rate' },
  },
  missing: [],
};

export const NONE: BottleneckView = {
  ...NAMED,
  rates: [{ ...RATE, standing: 'chance', gain: 0 }, QUOTED],
  verdict: { kind: 'none' },
  missing: [],
};

export const COMPARED: BottleneckView = {
  ...NONE,
  compared: {
    rates: [
      {
        rate: 0,
        usual: 60,
        gain: 845_000,
        source: {
          author: { fr: 'First Page Sage', en: 'First Page Sage' },
          place: 'knowledgelib',
          year: 2026,
          sample: null,
        },
      },
    ],
    isOne: true,
    proposal: { metric: 'quote_win_rate', guardrail: 'gross_margin' },
  },
};

export const NO_AMOUNT: BottleneckView = {
  ...NAMED,
  unit: 'share',
  chains: [{ ...PIPELINE, year: null, months: 3, isProjected: false, levers: [] }],
  rates: [
    { ...RATE, gain: 41.06 },
    { ...QUOTED, gain: 3.6, skipped: [count('mql')] },
  ],
  missing: [
    {
      kind: 'step',
      count: count('sql'),
      months: 2,
      place: 'between',
      from: count('leads'),
      to: count('quotes_sent'),
    },
    { kind: 'step', count: count('leads'), months: 0, place: 'start', from: null, to: null },
    { kind: 'amount', metric: 'revenue_time', months: 3 },
    { kind: 'typed_percent', metric: 'open_rate' },
    { kind: 'no_path', metric: 'contribution_rate' },
  ],
};

export const APART: BottleneckView = {
  ...NAMED,
  verdict: { kind: 'do_not_meet' },
  missing: [
    {
      kind: 'do_not_meet',
      one: { metric: 'carts_started', less: 'carts_abandoned', isOpening: false },
      other: count('orders'),
      sums: [240, 300],
    },
  ],
};

export const NOT_YET: BottleneckView = {
  ...NAMED,
  chains: [],
  rates: [FEW],
  verdict: { kind: 'not_yet' },
};

export const NO_MODEL: BottleneckView = {
  ...NOT_YET,
  model: null,
  unit: 'share',
  rates: [],
  verdict: { kind: 'no_model' },
  missing: [],
};
