import { expect, it } from 'vitest';
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import { createEngine } from '#shared/features/values/engine/engine.ts';
import { explain } from '#shared/features/values/engine/explain.ts';
import type { Explanation } from '#shared/features/values/engine/explain.ts';
import {
  filledPieceSchema,
  missingSchema,
  roleSchema,
  sampleSchema,
} from '#shared/features/values/model.ts';
import { CIVIL_CALENDAR, periodContaining } from '#shared/kernel/period.ts';

it('what the engine tells of any metric of the catalogue has the form that the window reads', () => {
  const definitions = definitionsOf({ ltv: 'saas' });
  const period = periodContaining('quarter', '2026-11-22', CIVIL_CALENDAR);
  const october = periodContaining('month', '2026-10-01', CIVIL_CALENDAR);
  const measurements = [...definitions.values()]
    .filter(({ kind }) => kind !== 'computed')
    .flatMap(({ id: metric }, index) =>
      [-1, 0, 2].slice(index % 2).map((month) => ({
        metric,
        kind: 'month' as const,
        ordinal: october.ordinal + month,
        segment: null,
        value: 100 + index,
        sampleSize: null,
      })),
    );
  const engine = createEngine({ definitions, measurements, calendar: CIVIL_CALENDAR });
  let pieces = 0;
  const read = ({ role, evaluation, filled, parts }: Explanation): void => {
    pieces += filled.length;
    expect(roleSchema.parse(role)).toBe(role);
    expect(filledPieceSchema.array().parse(filled)).toEqual(filled);
    expect(missingSchema.array().parse(evaluation.missing)).toEqual(evaluation.missing);
    expect(sampleSchema.nullable().parse(evaluation.sample)).toEqual(evaluation.sample);
    parts.forEach(read);
  };
  for (const metric of definitions.keys()) read(explain(engine, metric, period));
  expect(pieces).toBeGreaterThan(definitions.size);
});
