import type { VatKind } from '#shared/features/ledger/model.ts';
import type { ActivityLine } from '#shared/features/taxes/model.ts';
import type { Day } from '#shared/kernel/day.ts';

/** Turnover by line in cents, the main line first. */
export type Lines = Partial<Readonly<Record<ActivityLine, number>>>;

/** What is declared of a period: turnover to the cent by line (CSS, art. L613-7). */
export type Period = {
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
  readonly lines: Lines;
};

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

export const PERIODS: readonly Period[] = [
  { title: 'fees', ...NOVEMBER, lines: { bnc: 500_000 } },
  { title: 'fees with cents', ...NOVEMBER, lines: { bnc: 124_254 } },
  { title: 'nothing', ...NOVEMBER, lines: { bnc: 0 } },
  { title: 'sales of a trader', ...NOVEMBER, lines: { sale: 835_000 } },
  { title: 'services of a trader', ...NOVEMBER, lines: { bic: 410_000 } },
  { title: 'services of a craft, with cents', ...NOVEMBER, lines: { bic: 277_777 } },
  { title: 'a profession of the Cipav', ...NOVEMBER, lines: { cipav: 620_000 } },
  { title: 'a month of 2025', from: '2025-12-01', to: '2025-12-31', lines: { bnc: 300_000 } },
  { title: 'a quarter', from: '2026-10-01', to: '2026-12-31', lines: { bnc: 1_000_100 } },
  {
    title: 'a quarter of sales and services',
    from: '2026-07-01',
    to: '2026-09-30',
    lines: { sale: 900_000, bic: 250_000 },
  },
  { title: 'a refund and nothing else', ...NOVEMBER, lines: { bnc: -30_000 } },
  {
    title: 'fees first, then sales and services of trade',
    ...NOVEMBER,
    lines: { bnc: 412_345, sale: 98_761, bic: 55_555 },
  },
  { title: 'lets beside sales', ...NOVEMBER, lines: { tourism: 77_777, sale: 12_301 } },
];

/** A year of a micro-enterprise (CGI, art. 50-0 and 102 ter; limits of 2026 to 2028). */
export type MicroSituation = {
  readonly title: string;
  readonly startedOn: Day | null;
  readonly lines: Lines;
  readonly wasOverBefore: boolean;
  readonly annualised: { readonly total: number; readonly services: number };
  readonly isOver: boolean;
  readonly leavesOn: Day | null;
};

const both = (cents: number) => ({ total: cents, services: cents });
const within = { wasOverBefore: false, isOver: false, leavesOn: null };

export const MICRO_YEARS: readonly MicroSituation[] = [
  {
    ...within,
    title: 'exactly the limit of services, a year above behind it',
    startedOn: null,
    lines: { bnc: 8_360_000 },
    wasOverBefore: true,
    annualised: both(8_360_000),
  },
  {
    title: 'a cent above it for the second year',
    startedOn: null,
    lines: { bnc: 8_360_001 },
    wasOverBefore: true,
    annualised: both(8_360_001),
    isOver: true,
    leavesOn: '2027-01-01',
  },
  {
    ...within,
    title: 'sales and fees above the limit of both together',
    startedOn: null,
    lines: { sale: 15_000_000, bnc: 6_000_000 },
    annualised: { total: 21_000_000, services: 6_000_000 },
    isOver: true,
  },
  {
    ...within,
    title: 'services of two lines count together',
    startedOn: null,
    lines: { bic: 4_200_000, bnc: 4_160_001, sale: 100_000 },
    annualised: { total: 8_460_001, services: 8_360_001 },
    isOver: true,
  },
  {
    ...within,
    title: 'half a year within',
    startedOn: '2026-07-01',
    lines: { bnc: 4_200_000 },
    annualised: both(8_331_522),
  },
  {
    ...within,
    title: 'half a year above',
    startedOn: '2026-07-01',
    lines: { bnc: 4_400_000 },
    annualised: both(8_728_261),
    isOver: true,
  },
];

/** A year under the exemption from VAT (CGI, art. 293 B; limits from 2025 on). */
export type FranchiseSituation = {
  readonly title: string;
  readonly startedOn: Day | null;
  /** Turnover of the year before; null: there was none. */
  readonly before: Lines | null;
  readonly receipts: readonly (readonly [Day, Lines])[];
  readonly vatFrom: Day | null;
  readonly why: 'base_passed' | 'tolerance_passed' | null;
};

export const FRANCHISE_YEARS: readonly FranchiseSituation[] = [
  {
    title: 'the tolerance of services is passed by a euro on a day',
    startedOn: null,
    before: { bnc: 3_000_000 },
    receipts: [
      ['2026-03-01', { bnc: 2_000_000 }],
      ['2026-09-30', { bnc: 2_125_000 }],
      ['2026-10-14', { bnc: 100 }],
      ['2026-12-01', { bnc: 500_000 }],
    ],
    vatFrom: '2026-10-14',
    why: 'tolerance_passed',
  },
  {
    title: 'exactly the base keeps it',
    startedOn: null,
    before: { bnc: 3_000_000 },
    receipts: [['2026-06-01', { bnc: 3_750_000 }]],
    vatFrom: null,
    why: null,
  },
  {
    title: 'a cent above the base keeps it until the end of the year',
    startedOn: null,
    before: { bnc: 3_000_000 },
    receipts: [['2026-06-01', { bnc: 3_750_001 }]],
    vatFrom: '2027-01-01',
    why: 'base_passed',
  },
  {
    title: 'four months of the year before, within',
    startedOn: '2025-09-01',
    before: { bnc: 1_250_000 },
    receipts: [['2026-02-01', { bnc: 100_000 }]],
    vatFrom: null,
    why: null,
  },
  {
    title: 'four months of the year before, above',
    startedOn: '2025-09-01',
    before: { bnc: 1_260_000 },
    receipts: [['2026-02-01', { bnc: 100_000 }]],
    vatFrom: '2026-01-01',
    why: 'base_passed',
  },
  {
    title: 'a first year: the tolerance is whole, the base is not',
    startedOn: '2026-09-01',
    before: null,
    receipts: [['2026-11-01', { bnc: 4_000_000 }]],
    vatFrom: '2027-01-01',
    why: 'base_passed',
  },
  {
    title: 'sales and services together pass the tolerance of the total',
    startedOn: null,
    before: { sale: 4_000_000, bic: 2_000_000 },
    receipts: [
      ['2026-02-01', { sale: 6_000_000, bic: 3_000_000 }],
      ['2026-08-20', { sale: 349_999, bic: 1 }],
      ['2026-08-21', { sale: 1 }],
    ],
    vatFrom: '2026-08-21',
    why: 'tolerance_passed',
  },
  {
    title: 'services of two lines pass that of services',
    startedOn: null,
    before: null,
    receipts: [
      ['2026-02-01', { bnc: 4_000_000, sale: 90_000, bic: 100_000 }],
      ['2026-05-04', { bic: 25_001 }],
    ],
    vatFrom: '2026-05-04',
    why: 'tolerance_passed',
  },
];

/** What is sold or bought: cents without VAT, and the rate in basis points. */
export type Traded = readonly [net: number, rate: number | null, kind?: VatKind];

/** A return of a month, and its boxes in whole euros as on the form 3310-CA3. */
export type VatSituation = {
  readonly title: string;
  readonly sold: readonly Traded[];
  readonly bought: readonly Traded[];
  readonly assets: readonly Traded[];
  /** Box 27 of the month before, in whole euros. */
  readonly creditBefore: number;
  readonly boxes: Readonly<Record<string, number>>;
  /** What it asks to be declared beside it. */
  readonly asks?: readonly string[];
};

const at = (net: number, kind?: VatKind): Traded =>
  kind === undefined ? [net, 2000] : [net, 2000, kind];

export const RETURNS: readonly VatSituation[] = [
  {
    title: 'services, a book and a laptop',
    sold: [at(842_000), at(125_050)],
    bought: [at(31_000), [2_275, 550]],
    assets: [at(145_900)],
    creditBefore: 0,
    boxes: { A1: 9671, '08': 9671, '16': 1934, '19': 292, '20': 63, '23': 355, '28': 1579 },
  },
  {
    title: 'services sold abroad, Irish advertising, a credit of before',
    sold: [[450_000, 0, 'eu_service'], [120_000, 0, 'abroad_service'], at(100_000)],
    bought: [at(150_000), at(5_000, 'foreign_service')],
    assets: [],
    creditBefore: 85,
    boxes: {
      A1: 1000,
      A3: 50,
      E2: 5700,
      '08': 1050,
      '16': 210,
      '20': 310,
      '22': 85,
      '23': 395,
      '25': 185,
    },
    asks: ['services_to_eu'],
  },
  {
    title: 'goods and a laptop from Germany',
    sold: [at(500_000)],
    bought: [at(80_000, 'eu_goods')],
    assets: [at(129_900, 'eu_goods')],
    creditBefore: 0,
    boxes: {
      A1: 5000,
      B2: 2099,
      '08': 7099,
      '16': 1420,
      '17': 420,
      '19': 260,
      '20': 160,
      '23': 420,
      '28': 1000,
    },
  },
  {
    title: 'a credit that could be asked back',
    sold: [at(50_000)],
    bought: [],
    assets: [at(480_000)],
    creditBefore: 0,
    boxes: { A1: 500, '08': 500, '16': 100, '19': 960, '23': 960, '25': 860 },
  },
  {
    title: 'each way of trading abroad, two rates, a refund',
    sold: [
      at(200_033),
      at(-50_000),
      [33_333, 1000],
      [70_000, 0, 'export'],
      [80_000, 0, 'eu_goods'],
      [30_000, null, 'exempt'],
    ],
    bought: [at(10_000, 'foreign_283_1'), at(40_000, 'import'), [12_345, null, 'none']],
    assets: [],
    creditBefore: 0,
    boxes: {
      A1: 1833,
      A4: 400,
      B4: 100,
      E1: 700,
      E2: 300,
      F2: 800,
      '08': 2000,
      '9B': 333,
      '16': 433,
      '20': 100,
      '23': 100,
      '28': 333,
    },
    asks: ['goods_to_eu'],
  },
];
