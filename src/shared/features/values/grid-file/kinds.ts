import { PERIOD_KINDS } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { report } from './model.ts';
import type { GridFileError } from './model.ts';
import type { FileRow } from './rows.ts';

/**
 * A row speaks of one kind of period, and a metric keeps to its cadence: the one of the values it
 * has already, else that of its first row here. Targets may lie at any kind.
 */
export function refuseMixedKinds(rows: readonly FileRow[], errors: GridFileError[]): void {
  const newCadences = new Map<string, PeriodKind>();
  for (const { row, label: value, metric, part, readings } of rows) {
    const found = readings[0]?.column.period.kind;
    if (found === undefined) continue;
    const other = readings.find(({ column }) => column.period.kind !== found);
    const expected = metric.cadenceAt
      ? cadenceAmong(readings, found, metric.cadenceAt)
      : metric.hasValues
        ? metric.cadence
        : (newCadences.get(metric.id) ?? found);
    if (other) {
      const second = other.column.period.kind;
      report(errors, { code: 'mixed_kinds', row, value, expected: found, found: second });
    } else if (part !== 'target') {
      newCadences.set(metric.id, expected);
      const code = metric.hasValues ? 'other_cadence' : 'mixed_kinds';
      if (expected !== found) report(errors, { code, row, value, expected, found });
    }
  }
}

/** The kind that all columns of a row have where they should; else what one of them should have. */
function cadenceAmong(
  readings: FileRow['readings'],
  found: PeriodKind,
  cadenceAt: (period: Period) => PeriodKind,
): PeriodKind {
  const kinds = readings.map(({ column }) => cadenceAt(column.period));
  return kinds.find((kind) => kind !== found) ?? found;
}

/** The kinds of period that the rows speak of, the finest first. */
export function kindsOf(rows: readonly FileRow[]): PeriodKind[] {
  const found = new Set(rows.flatMap(({ readings }) => readings.map((r) => r.column.period.kind)));
  return PERIOD_KINDS.filter((kind) => found.has(kind));
}
