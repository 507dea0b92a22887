import { describe, expect, it } from 'vitest';
import { layOut } from '#shared/features/targets/lay-out.ts';
import type { LayOutRequest } from '#shared/features/targets/lay-out.ts';

type Period = LayOutRequest['periods'][number];

const month = (key: string, facts: Partial<Period> = {}): Period => ({
  key,
  isClosed: false,
  lastYear: null,
  ...facts,
});
const closed = { isClosed: true };

/** The line of each period that gets one, then the periods that are left, with the reason. */
function told(
  method: LayOutRequest['method'],
  periods: readonly Period[],
  unit: LayOutRequest['unit'] = 'count',
) {
  const laidOut = layOut({ method, unit, allowsFraction: unit !== 'count', periods });
  if (!laidOut.ok) return laidOut.error;
  const { lines, skipped } = laidOut.value;
  return [
    ...[...lines].map(([key, line]) => `${key} ${line}`),
    ...skipped.map(({ period, why }) => `${period} ${why}`),
  ];
}

const QUARTER = [month('2026-01'), month('2026-02', closed), month('2026-03')];

describe('targets laid out over several periods', () => {
  it('leave a closed period as it is', () => {
    expect(told({ method: 'flat', value: 7 }, QUARTER)).toEqual([
      '2026-01 7',
      '2026-03 7',
      '2026-02 closed',
    ]);
  });

  it('share a total, and a way from one line to another, among the open ones alone', () => {
    expect(told({ method: 'split', total: 100, by: 'even' }, QUARTER)).toEqual([
      '2026-01 50',
      '2026-03 50',
      '2026-02 closed',
    ]);
    expect(told({ method: 'linear', first: 10, last: 20 }, QUARTER)).toEqual([
      '2026-01 10',
      '2026-03 20',
      '2026-02 closed',
    ]);
  });

  it('have no line where nothing is known of last year', () => {
    const periods = [
      month('2026-01', { lastYear: 200 }),
      month('2026-02'),
      month('2026-03', { lastYear: 999, ...closed }),
      month('2026-04', { lastYear: 10 }),
    ];
    expect(told({ method: 'last_year', percent: 10 }, periods)).toEqual([
      '2026-01 220',
      '2026-04 11',
      '2026-02 no_last_year',
      '2026-03 closed',
    ]);
    expect(told({ method: 'last_year', percent: 10 }, QUARTER)).toBe('no_last_year');
  });

  it('are whole cents and whole people, and hundredths of anything else', () => {
    const method = { method: 'growth', first: 10, percent: 5 } as const;
    const periods = [month('2026-01'), month('2026-02'), month('2026-03')];
    expect(told(method, periods, 'count')).toEqual(['2026-01 10', '2026-02 11', '2026-03 11']);
    expect(told(method, periods, 'money')).toEqual(['2026-01 10', '2026-02 11', '2026-03 11']);
    expect(told(method, periods, 'percent')).toEqual([
      '2026-01 10',
      '2026-02 10.5',
      '2026-03 11.03',
    ]);
  });

  it('are refused where every period is closed, or a line would outgrow all numbers', () => {
    expect(told({ method: 'flat', value: 7 }, [month('2026-01', closed)])).toBe('closed_period');
    expect(told({ method: 'growth', first: 1e15, percent: 10_000 }, QUARTER)).toBe('too_large');
  });
});
