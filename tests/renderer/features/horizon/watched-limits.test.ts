import { describe, expect, it } from 'vitest';
import { vatSinceNewYear, watchedLimits } from '#renderer/features/horizon/watched-limits.ts';
import type { LimitGround } from '#renderer/features/horizon/watched-limits.ts';
import { thresholdsOn } from '#shared/features/ledger/thresholds.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import type { TaxProfile } from '#shared/features/taxes/model.ts';
import type { DayTurnover } from '#shared/features/taxes/turnover-limits.ts';

const TODAY = '2026-12-31';
const LIMITS = thresholdsOn(TODAY, []);

const got = (day: string, line: DayTurnover['line'], euros: number): DayTurnover => ({
  day,
  line,
  cents: euros * 100,
});

type Said = Omit<Partial<LimitGround>, 'profile'> & { readonly profile?: Partial<TaxProfile> };

const ground = ({ profile, ...rest }: Said): LimitGround => ({
  today: TODAY,
  limits: LIMITS,
  receipts: [],
  before: { total: 0, services: 0 },
  ...rest,
  profile: { ...NO_TAX_PROFILE, ...profile },
});

const keysOf = (said: Said) => watchedLimits(ground(said)).map(({ key }) => key);
const limitOf = (key: string, said: Said) =>
  watchedLimits(ground(said)).find((limit) => limit.key === key);

const MICRO = { status: 'micro', lines: ['bnc'], vat: 'ca3_month' } as const;
const EXEMPT = { status: 'micro', lines: ['bnc'], vat: 'franchise' } as const;
const micro = (more: Partial<TaxProfile> = {}) => ({ ...MICRO, lines: ['bnc' as const], ...more });
const exempt = (more: Partial<TaxProfile> = {}) => ({
  ...EXEMPT,
  lines: ['bnc' as const],
  ...more,
});

describe('the limits that concern a business', () => {
  it('are those of its status and of its VAT, and of all together only where goods are sold', () => {
    expect(keysOf({ profile: micro() })).toEqual(['micro_services']);
    expect(keysOf({ profile: exempt() })).toEqual([
      'franchise_services',
      'franchise_services_tolerance',
      'micro_services',
    ]);
    expect(keysOf({ profile: micro({ lines: ['sale'] }) })).toEqual(['micro_goods']);
    expect(keysOf({ profile: micro({ lines: ['sale', 'bnc'] }) })).toEqual([
      'micro_services',
      'micro_goods',
    ]);
    expect(keysOf({ profile: { ...exempt(), status: 'ei_real' } })).toEqual([
      'franchise_services',
      'franchise_services_tolerance',
    ]);
    expect(keysOf({ profile: { ...micro(), status: 'company' } })).toEqual([]);
    expect(keysOf({})).toEqual([]);
  });

  it('are those of goods too where some were sold, whatever the profile says', () => {
    const receipts = [got('2026-03-01', 'sale', 10), got('2026-03-01', 'bnc', 10)];
    expect(keysOf({ profile: micro(), receipts })).toEqual(['micro_services', 'micro_goods']);
  });
});

describe('the micro-enterprise', () => {
  it('counts goods and services together, and services by themselves', () => {
    const receipts = [got('2026-05-01', 'sale', 150_000), got('2026-05-01', 'bnc', 60_000)];
    const profile = micro({ lines: ['sale', 'bnc'] });
    expect(limitOf('micro_goods', { profile, receipts })).toMatchObject({
      takings: 21_000_000,
      crossing: { state: 'crossed' },
      follows: { what: 'micro', leavesOn: null },
    });
    expect(limitOf('micro_services', { profile, receipts })).toMatchObject({
      takings: 6_000_000,
      crossing: { state: 'clear' },
    });
  });

  it('counts a year that began in July as a whole one', () => {
    const profile = micro({ startedOn: '2026-07-01' });
    expect(
      limitOf('micro_services', { profile, receipts: [got('2026-09-01', 'bnc', 44_000)] }),
    ).toMatchObject({ whole: 8_728_261, crossing: { state: 'crossed' } });
    expect(
      limitOf('micro_services', { profile, receipts: [got('2026-09-01', 'bnc', 42_000)] }),
    ).toMatchObject({ crossing: { state: 'clear' } });
    expect(limitOf('micro_services', { profile: micro() })?.whole).toBeNull();
  });

  it('ends only after two years running', () => {
    const receipts = [got('2026-09-01', 'bnc', 90_000)];
    const before = { total: 8_500_000, services: 8_500_000 };
    expect(limitOf('micro_services', { profile: micro(), receipts, before })?.follows).toEqual({
      what: 'micro',
      leavesOn: '2027-01-01',
    });
    expect(limitOf('micro_services', { profile: micro(), before })?.follows).toEqual({
      what: 'micro',
      leavesOn: null,
    });
  });
});

describe('the exemption from VAT', () => {
  it('ends on the very day on which the tolerance is passed, which is never prorated', () => {
    const profile = exempt({ startedOn: '2026-07-01' });
    const receipts = [got('2026-09-01', 'bnc', 41_250), got('2026-10-05', 'bnc', 1)];
    expect(limitOf('franchise_services_tolerance', { profile, receipts })).toMatchObject({
      whole: null,
      crossing: { state: 'crossed' },
      follows: { what: 'tolerance', vatFrom: '2026-10-05' },
    });
    expect(
      limitOf('franchise_services_tolerance', { profile, receipts: receipts.slice(0, 1) }),
    ).toMatchObject({ crossing: { state: 'clear' }, follows: { vatFrom: null } });
  });

  it('ends with the year that is above the base', () => {
    const receipts = [got('2026-09-01', 'bnc', 38_000)];
    expect(limitOf('franchise_services', { profile: exempt(), receipts })).toMatchObject({
      crossing: { state: 'crossed' },
      follows: { what: 'base', vatFrom: '2027-01-01' },
    });
  });

  it('ended on 1 January where the year before was above', () => {
    const before = { total: 3_800_000, services: 3_800_000 };
    expect(vatSinceNewYear(ground({ profile: exempt(), before }))).toBe('2026-01-01');
    expect(vatSinceNewYear(ground({ profile: micro(), before }))).toBeNull();
    expect(vatSinceNewYear(ground({ profile: exempt() }))).toBeNull();
  });
});

it('the pace is that of the days since the activity began', () => {
  const profile = exempt({ startedOn: '2026-07-01' });
  const receipts = [got('2026-07-05', 'bnc', 20_625)];
  // Half of the tolerance in 31 days: the rest in 31 more, and a day to be above.
  expect(
    limitOf('franchise_services_tolerance', { profile, receipts, today: '2026-07-31' })?.crossing,
  ).toEqual({ state: 'ahead', on: '2026-09-01' });
});

describe('services that are taxed abroad', () => {
  const receipts = [got('2026-03-01', 'bnc', 30_000), got('2026-06-01', 'bnc', 58_000)];
  const before = { total: 5_000_000, services: 5_000_000 };
  const outside = { receipts: [got('2026-06-01', 'bnc', 50_000)], before };

  it('do not count for the exemption, of this year and of the one before', () => {
    const said = { profile: exempt(), receipts, before, outside };
    expect(limitOf('franchise_services_tolerance', said)).toMatchObject({
      takings: 3_800_000,
      leftOut: 5_000_000,
      follows: { vatFrom: null },
    });
    expect(limitOf('franchise_services', said)?.crossing.state).toBe('crossed');
    expect(vatSinceNewYear(ground(said))).toBeNull();
    expect(vatSinceNewYear(ground({ ...said, outside: undefined }))).toBe('2026-01-01');
  });

  it('count for the micro-enterprise', () => {
    const said = { profile: exempt(), receipts, before, outside };
    expect(limitOf('micro_services', said)).toMatchObject({
      takings: 8_800_000,
      leftOut: 0,
      crossing: { state: 'crossed' },
    });
  });
});
