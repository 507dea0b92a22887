import { describe, expect, it } from 'vitest';
import {
  methodOf,
  periodsOf,
  previewOf,
  startingForm,
  waysFor,
} from '#renderer/features/targets/fill/fill-form.ts';
import type { FillForm } from '#renderer/features/targets/fill/fill-form.ts';
import { yearOf } from '#tests/support/target-year.ts';

const year = yearOf({
  line: { '2026-01': 1000, '2026-12': 4000 },
  lastYear: { '2026-01': 500, '2026-02': 800 },
  closed: ['2026-01'],
});

const form = (more: Partial<FillForm>): FillForm => ({ ...startingForm(year, 'line'), ...more });

describe('the form that lays out a year', () => {
  it('opens over the whole year, with the amounts that targets or last year suggest', () => {
    expect(startingForm(year, 'line')).toEqual({
      level: 'line',
      way: 'flat',
      from: '2026-01',
      to: '2026-12',
      amounts: { value: 1000, total: null, first: 1000, last: 4000, percent: 10 },
    });
    expect(startingForm(year, 'floor').amounts).toMatchObject({ first: 500, last: null });
  });

  it('splits a total only where the periods add up', () => {
    expect(waysFor({ isAdditive: true })).toContain('split_even');
    expect(waysFor({ isAdditive: false }).filter((way) => way.startsWith('split'))).toEqual([]);
  });

  it('stands for nothing while an amount is missing', () => {
    expect(methodOf(form({ way: 'split_even' }))).toBeNull();
    expect(methodOf(form({ way: 'linear' }))).toEqual({
      method: 'linear',
      first: 1000,
      last: 4000,
    });
    expect(previewOf(form({ way: 'split_even' }), year)).toBeNull();
  });

  it('has no periods where the last comes before the first', () => {
    expect(periodsOf({ from: '2026-05', to: '2026-04' }, year.periods)).toEqual([]);
    expect(previewOf(form({ from: '2026-05', to: '2026-04' }), year)).toBeNull();
  });

  it('shows what would be written, and which periods stay as they are and why', () => {
    const preview = previewOf(form({ way: 'last_year', to: '2026-03' }), year);
    expect(preview).toEqual({
      ok: true,
      value: {
        lines: new Map([['2026-02', 880]]),
        skipped: [
          { period: '2026-01', why: 'closed' },
          { period: '2026-03', why: 'no_last_year' },
        ],
      },
    });
    expect(previewOf(form({ to: '2026-01' }), year)).toEqual({
      ok: false,
      error: 'closed_period',
    });
  });
});
