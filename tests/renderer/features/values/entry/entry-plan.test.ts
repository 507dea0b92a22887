import { describe, expect, it } from 'vitest';
import { planEntries, readOnlyReason } from '#renderer/features/values/entry/entry-plan.ts';
import { inPeriod } from '#renderer/features/values/rows/shown-rows.ts';
import type { ValueRow } from '#renderer/features/values/rows/shown-rows.ts';
import type { CellText } from '#renderer/parts/sheet/sheet-source.ts';
import type { GridCell } from '#shared/features/values/model.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import { metricWith } from '#tests/renderer/parts/metric/metric-summaries.ts';

const metric = metricWith({ id: 'revenue_time', unit: 'money' });

function rowOf(part: Partial<MetricSummary>, why: ValueRow['why'] = null): ValueRow {
  const own = { ...metric, ...part };
  return {
    type: 'values',
    group: 'group:conversion',
    key: own.id,
    metric: own,
    segment: null,
    isFocus: false,
    hasTarget: false,
    why,
    spark: [],
    hasSegments: false,
  };
}

function ordinalOf(key: string): number {
  const period = parsePeriodKey(key, CIVIL_CALENDAR);
  return period.ok ? period.value.ordinal : Number.NaN;
}

const november = ordinalOf('2026-11');

type Typed = CellText & { readonly row: ValueRow };

const typed = (text: string, row = rowOf({}), column = november): Typed => ({
  position: { row: row.key, column },
  row,
  text,
});

const gap: GridCell = {
  value: null,
  have: 0,
  of: 1,
  isWhole: false,
  line: null,
  low: null,
  high: null,
  status: 'not_known',
  source: null,
  reason: 'not_known',
  sample: null,
};

/** In February it was entered by the week, in March it was a plain number. */
const cells = new Map<number, GridCell>([
  [ordinalOf('2026-02'), { ...gap, why: 'coarser_than_cadence' }],
  [ordinalOf('2026-03'), { ...gap, unit: 'count' }],
]);

const plan = (texts: readonly Typed[], language: 'fr' | 'en' = 'fr') =>
  planEntries(texts, {
    kind: 'month',
    calendar: CIVIL_CALENDAR,
    language,
    isClosed: (column) => column === ordinalOf('2026-01'),
    rowAt: ({ row, column }) => {
      const found = texts.find((one) => one.row.key === row);
      return found ? inPeriod(found.row, cells.get(column) ?? null) : null;
    },
  });

const valuesOf = (texts: readonly Typed[], language: 'fr' | 'en' = 'fr') => {
  const made = plan(texts, language);
  return made.isSound ? made.read.map(({ value }) => value.value) : made.faults;
};

describe('typed and pasted texts', () => {
  it('become values in cents at the period of their column', () => {
    const made = plan([typed('1 234,5')]);
    expect(made).toMatchObject({
      isSound: true,
      read: [{ value: { metric: 'revenue_time', period: '2026-11', value: 123_450 } }],
    });
  });

  it('are not known where empty or a point, and zero where zero', () => {
    expect(valuesOf([typed(''), typed('.'), typed('0')])).toEqual([null, null, 0]);
  });

  it('are all read as the clear ones among them are written', () => {
    // Alone, 1.234 would be a thousand and some in French; beside 5.5 it cannot be.
    expect(valuesOf([typed('1.234')])).toEqual([123_400]);
    expect(valuesOf([typed('1.234'), typed('5.5')])).toEqual([123, 550]);
  });

  it('are none of them written where one cannot be', () => {
    const made = plan([typed('1'), typed('about ten', rowOf({}), november - 1)]);
    expect(made.isSound).toBe(false);
    expect(made).toMatchObject({
      faults: new Map([[`revenue_time@${november - 1}`, { text: 'about ten' }]]),
    });
  });

  it('may have decimals for a mean of counts, and not for a count', () => {
    const mean = rowOf({ id: 'active_users', kind: 'score', unit: 'count' });
    const count = rowOf({ id: 'orders', kind: 'flow', unit: 'count' });
    expect(valuesOf([typed('2,5', mean)])).toEqual([2.5]);
    expect(plan([typed('2,5', count)]).isSound).toBe(false);
  });
});

describe('cells that cannot be typed into', () => {
  it('say why: computed, or closed by a review', () => {
    expect(readOnlyReason(rowOf({}, 'computed'), november, () => false)).toEqual({
      type: 'read_only',
      code: 'computed',
    });
    expect(readOnlyReason(rowOf({}), november, () => true)).toEqual({
      type: 'refused',
      code: 'closed_period',
    });
    expect(readOnlyReason(rowOf({}), november, () => false)).toBeNull();
  });

  it('refuse a paste over them, and keep the text in sight', () => {
    const made = plan([typed('5', rowOf({}, 'computed'))]);
    expect(made).toMatchObject({ isSound: false });
    expect(plan([typed('5', rowOf({}), ordinalOf('2026-01'))]).isSound).toBe(false);
  });

  it('may be some of a row: it was entered over another kind of period then', () => {
    const february = ordinalOf('2026-02');
    const reason = { type: 'read_only', code: 'coarser_than_cadence' } as const;
    expect(plan([typed('5', rowOf({}), february)])).toMatchObject({
      faults: new Map([[`revenue_time@${february}`, { text: '5', reason }]]),
    });
    expect(plan([typed('5', rowOf({}), february + 2)]).isSound).toBe(true);
  });
});

describe('a value of a period in which the metric had another unit', () => {
  it('is read in that unit', () => {
    const march = ordinalOf('2026-03');
    expect(valuesOf([typed('12', rowOf({}), march)])).toEqual([12]);
    expect(valuesOf([typed('12', rowOf({}), march + 1)])).toEqual([1200]);
  });
});
