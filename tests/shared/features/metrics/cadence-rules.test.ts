import { describe, expect, it } from 'vitest';
import { checkCadenceChange } from '#shared/features/metrics/cadence-rules.ts';
import type { CadenceChange } from '#shared/features/metrics/cadence-rules.ts';
import type { MetricDefinition } from '#shared/features/metrics/model.ts';
import { startOf } from '#shared/features/metrics/versions.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';

const leads: MetricDefinition = {
  id: 'leads',
  kind: 'flow',
  unit: 'count',
  good: null,
  cadence: 'month',
  formula: null,
  readBy: null,
};

function change(
  to: PeriodKind,
  from: string,
  entered: readonly string[],
  definition: MetricDefinition = leads,
): unknown {
  const checked = checkCadenceChange({
    timeline: { versions: startOf(definition), isCadenceDated: false },
    cadence: to,
    from,
    entered: entered.map((key) => {
      const parsed = parsePeriodKey(key, CIVIL_CALENDAR);
      if (!parsed.ok) throw new Error(key);
      return parsed.value;
    }),
    closed: [],
    calendar: CIVIL_CALENDAR,
  } satisfies CadenceChange);
  return checked.ok ? checked.value : checked.error;
}

describe('another rhythm of entry', () => {
  it('starts with the longer of the two periods that holds the day', () => {
    expect(change('week', '2026-11-18', ['2026-10'])).toBe('2026-11-01');
    expect(change('quarter', '2026-11-18', ['2026-09'])).toBe('2026-10-01');
    const weekly = { ...leads, cadence: 'week' } as const;
    expect(change('month', '2026-11-18', ['2026-W40'], weekly)).toBe('2026-11-01');
  });

  it('is refused where values of the old one lie after it, and names the first of them', () => {
    expect(change('week', '2026-11-18', ['2026-10', '2026-11', '2026-12'])).toEqual({
      code: 'cadence_in_use',
      period: '2026-11',
    });
    expect(change('week', '2026-11-18', ['2026-10', '2026-W47'])).toBe('2026-11-01');
  });

  it('is of no use without values, and of no formula', () => {
    expect(change('week', '2026-11-18', [])).toEqual({ code: 'no_values_yet' });
    const computed = { ...leads, kind: 'computed', formula: '1' } as const;
    expect(change('week', '2026-11-18', ['2026-10'], computed)).toEqual({
      code: 'computed_not_editable',
    });
  });
});
