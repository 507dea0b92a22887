import { describe, expect, it } from 'vitest';
import type { Asker } from '#shared/features/metrics/benchmarks/choose.ts';
import { suggestionFor } from '#shared/features/metrics/benchmarks/choose.ts';
import type { Figure } from '#shared/features/metrics/benchmarks/model.ts';
import { QUALIFIERS } from '#shared/features/metrics/benchmarks/qualifiers.ts';
import { standingBeside } from '#shared/features/metrics/benchmarks/standing.ts';
import { BENCHMARKS } from '#shared/features/metrics/benchmarks/table.ts';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';

const SAAS: Asker = {
  business_model: 'saas',
  lean_stage: 'stickiness',
  currency: 'EUR',
  benchmark_qualifiers: [],
};
const FREELANCER: Asker = { ...SAAS, business_model: 'freelance_services', lean_stage: 'revenue' };

function suggested(id: string, kind: PeriodKind, asker: Asker) {
  const good = catalogueEntry(id)?.good ?? null;
  return suggestionFor(BENCHMARKS, { id, good }, kind, asker);
}
const lineOf = (id: string, kind: PeriodKind, asker: Asker) =>
  suggested(id, kind, asker)?.levels.line ?? null;

const rows = BENCHMARKS.map((row, index) => ({ name: `${row.metric}, row ${index}`, row }));

function ends(figure: Figure | null): readonly number[] {
  if (figure === null) return [];
  return typeof figure === 'number' ? [figure] : figure;
}

describe('every benchmark', () => {
  it.each(rows)('$name names its source, and for whom it holds', ({ row }) => {
    expect(row.source.author.fr.trim(), 'an author, in French').toMatch(/\p{L}/u);
    expect(row.source.author.en.trim(), 'an author, in English').toMatch(/\p{L}/u);
    if (row.models !== 'all') expect(row.models, 'a business model').not.toHaveLength(0);
    if (row.stages !== null) expect(row.stages, 'a stage').not.toHaveLength(0);
    if (row.only !== null) expect(QUALIFIERS).toHaveProperty(row.only);
  });

  it.each(rows)('$name is of a metric that ships, and says at least one figure', ({ row }) => {
    expect(catalogueEntry(row.metric), row.metric).toBeDefined();
    expect([row.poor, row.usual, row.good].some((figure) => figure !== null)).toBe(true);
    for (const figure of [row.poor, row.usual, row.good]) {
      const [low, high = low] = ends(figure);
      if (low !== undefined) expect(low).toBeLessThanOrEqual(high ?? low);
    }
  });

  it.each(rows)('$name has a currency where it is an amount, and only there', ({ row }) => {
    expect(row.currency !== null).toBe(catalogueEntry(row.metric)?.unit === 'money');
  });

  it.each(rows)('$name calls better what is better', ({ row }) => {
    const good = catalogueEntry(row.metric)?.good ?? null;
    if (good !== 'up' && good !== 'down') return;
    const best = (figure: Figure | null) => ends(figure).map((end) => (good === 'up' ? end : -end));
    const [poor, aim] = [best(row.poor), best(row.good)];
    if (poor.length > 0 && aim.length > 0) {
      expect(Math.max(...poor)).toBeLessThanOrEqual(Math.max(...aim));
    }
  });
});

describe('a business that sells software', () => {
  it('which loses 2 % of its customers a month is good, at any stage', () => {
    for (const stage of ['stickiness', 'scale'] as const) {
      const found = suggested('churn', 'month', { ...SAAS, lean_stage: stage });
      expect(found && standingBeside(found.benchmark, 'down', 2), stage).toBe('good');
    }
  });

  it('is proposed a line that rises with its stage', () => {
    expect(lineOf('churn', 'month', SAAS)).toBe(5);
    expect(lineOf('churn', 'month', { ...SAAS, lean_stage: 'revenue' })).toBe(3.27);
    expect(lineOf('churn', 'month', { ...SAAS, lean_stage: 'scale' })).toBe(2);
  });

  it('is never held to the 5 % a year of freelancers under contract', () => {
    expect(lineOf('churn', 'year', SAAS)).toBeCloseTo(100 * (1 - 0.95 ** 12), 9);
    expect(suggested('churn', 'year', SAAS)?.derivedFrom).toBe('month');
    expect(lineOf('churn', 'year', FREELANCER)).toBe(5);
  });

  it('hears of trials once it said whether it asks for a card', () => {
    const asker = { ...SAAS, lean_stage: 'revenue' } as const;
    const ticked = (only: string) => ({ ...asker, benchmark_qualifiers: [only] });
    expect(lineOf('trial_conversion', 'month', asker)).toBeNull();
    expect(lineOf('trial_conversion', 'month', ticked('no_card'))).toBe(25);
    expect(lineOf('trial_conversion', 'month', ticked('card_asked'))).toBe(55);
  });
});

describe('a freelancer', () => {
  it('is proposed a list that grows by 10 % a month, and no other kind of period', () => {
    expect(lineOf('list_growth', 'month', FREELANCER)).toBe(10);
    expect(lineOf('list_growth', 'quarter', FREELANCER)).toBeNull();
    expect(lineOf('list_growth', 'month', { ...FREELANCER, business_model: null })).toBeNull();
  });

  it('loses 0.43 % a month where it may lose 5 % a year, as losses compound', () => {
    expect(lineOf('churn', 'month', FREELANCER)).toBeCloseTo(0.4265, 4);
    expect(lineOf('churn', 'quarter', FREELANCER)).toBeCloseTo(1.2741, 4);
    expect(lineOf('churn', 'week', FREELANCER)).toBeNull();
    for (const kind of ['month', 'quarter', 'year'] as const) {
      const [lost, kept] = [
        lineOf('churn', kind, FREELANCER),
        lineOf('retention', kind, FREELANCER),
      ];
      expect((lost ?? NaN) + (kept ?? NaN)).toBeCloseTo(100, 9);
    }
  });

  it('is proposed 60 % of scalable revenue for the year alone, with 5 % as the floor', () => {
    expect(suggested('scalable_share', 'year', FREELANCER)?.levels).toMatchObject({
      line: 60,
      floor: 5,
    });
    expect(suggested('scalable_share', 'quarter', FREELANCER)).toBeNull();
  });

  it('is never proposed an amount in another currency', () => {
    const consulting = { ...FREELANCER, benchmark_qualifiers: ['consulting'] };
    expect(lineOf('cac', 'month', consulting)).toBeNull();
    expect(lineOf('cac', 'month', { ...consulting, currency: 'USD' })).toBe(65_600);
  });
});

describe('a metric that joined the catalogue', () => {
  it('is proposed the line of its own channel only once the channel is told', () => {
    const by = (only: string) => ({ ...FREELANCER, benchmark_qualifiers: [only] });
    expect(lineOf('reply_rate', 'month', FREELANCER)).toBeNull();
    expect(lineOf('reply_rate', 'month', by('cold_mail'))).toBe(10.7);
    expect(lineOf('reply_rate', 'month', by('linkedin'))).toBe(9.36);
  });

  it('is held to what was said of such a business at such a stage', () => {
    const scale = { ...SAAS, lean_stage: 'scale' } as const;
    expect(lineOf('pmf_share', 'quarter', SAAS)).toBe(40);
    expect(lineOf('csat', 'quarter', SAAS)).toBe(75);
    expect(lineOf('nrr', 'year', scale)).toBe(101);
    expect(lineOf('nrr', 'month', scale)).toBeNull();
    expect(lineOf('runway_months', 'month', FREELANCER)).toBe(2);
  });

  it('has no line to reach where the figure names a way of selling, or comes from memory', () => {
    expect(lineOf('repurchase_year', 'year', { ...SAAS, business_model: 'ecommerce' })).toBeNull();
    expect(lineOf('interview_score', 'month', { ...SAAS, lean_stage: 'empathy' })).toBeNull();
  });
});

describe('where no honest line is known', () => {
  it.each([
    'conversion_rate',
    'viral_coefficient',
    'would_pay_share',
    'audience_conversion',
    'leads_to_close',
    'roi',
    'roas',
    'repeat_rate',
    'referral_share',
    'search_failure',
    'ad_rpm',
    'revenue',
    'sessions',
  ])('nothing stands beside %s', (metric) => {
    expect(BENCHMARKS.filter((row) => row.metric === metric)).toEqual([]);
  });
});

describe('how a value stands beside a benchmark', () => {
  const none = { poor: null, usual: null, good: null };

  it('that says only what is usual is worse below it, and better above it', () => {
    const usual = { ...none, usual: [2, 4] } as const;
    expect(standingBeside(usual, 'up', 1)).toBe('worse');
    expect(standingBeside(usual, 'up', 4)).toBe('usual');
    expect(standingBeside(usual, 'up', 9)).toBe('better');
    expect(standingBeside(usual, 'down', 9)).toBe('worse');
    expect(standingBeside(usual, 'down', 1)).toBe('better');
  });

  it('is in between only where something lies on both sides', () => {
    expect(standingBeside({ ...none, poor: 60, usual: 28 }, 'down', 40)).toBe('between');
    expect(standingBeside({ ...none, poor: 1, good: 3 }, 'up', 2)).toBe('between');
    expect(standingBeside({ ...none, poor: 34 }, 'down', 10)).toBe('better');
    expect(standingBeside({ ...none, usual: [1.5, 3], good: 2 }, 'down', 4)).toBe('worse');
    expect(standingBeside({ ...none, poor: 60, usual: 28 }, 'down', 60)).toBe('poor');
  });
});

describe('a figure that two sources tell', () => {
  it('is proposed only after the one that was measured on such customers', () => {
    const asker: Asker = {
      ...SAAS,
      lean_stage: 'scale',
      benchmark_qualifiers: ['over_500_dollars'],
    };
    const found = suggested('churn', 'month', asker);
    expect(found?.benchmark.source.author.en).toBe('ChartMogul');
    expect(found?.levels.line).toBe(2.2);
  });
});
