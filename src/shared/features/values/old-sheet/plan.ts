import type { Period } from '#shared/kernel/period.ts';
import { UNASSIGNED } from '../engine/evaluation.ts';
import type { GridMetric } from '../grid-file/model.ts';
import type { FileRow } from '../grid-file/rows.ts';
import type { SheetColumns } from './columns.ts';
import type { SheetValue } from './row-values.ts';
import type { SheetMetric } from './match.ts';
import type { ReadRow } from './understood.ts';

type GridRowsContext = {
  readonly metricOf: (id: string) => SheetMetric | null;
  readonly isClosed: (period: Period) => boolean;
};

/**
 * The rows that give values, as the readers of our own files have them, so that totals, samples and
 * lines are told apart in one place for all. Closed periods stay as they are.
 */
export function rowsForGrid(
  read: readonly ReadRow[],
  { columns, kind }: SheetColumns,
  { metricOf, isClosed }: GridRowsContext,
): FileRow[] {
  const columnAt = new Map(columns.map((column) => [column.line, column]));
  const closed = new Set(columns.filter(({ period }) => period && isClosed(period)));
  return read.flatMap(({ row, figures }): FileRow[] => {
    const { fate, line, label } = row;
    if (fate.type === 'skip') return [];
    const metric = fate.type === 'own' ? ownGridMetric(fate, kind) : metricOf(fate.metric);
    if (!metric) return [];
    const readingsOf = (role: 'value' | 'target') =>
      figures.flatMap((figure) => readingOf(figure, columnAt.get(figure.column), role, closed));
    const common = { metric, row: line + 1, label };
    const segment = fate.type === 'own' ? null : fate.segment;
    const written = segment === UNASSIGNED ? null : (segment ?? undefined);
    const part = fate.type === 'own' ? 'value' : fate.part;
    const targets = readingsOf('target');
    return [
      { ...common, segment: written, part, readings: readingsOf('value') },
      ...(targets.length > 0 && segment === null
        ? [{ ...common, segment: undefined, part: 'target' as const, readings: targets }]
        : []),
    ];
  });
}

function readingOf(
  { text, value }: SheetValue,
  column: SheetColumns['columns'][number] | undefined,
  role: 'value' | 'target',
  closed: ReadonlySet<SheetColumns['columns'][number]>,
): FileRow['readings'] {
  if (!column?.period || column.role !== role || value === null) return [];
  if (role === 'value' && closed.has(column)) return [];
  const { line: index, header, period } = column;
  return [{ column: { index, header, period }, text, value }];
}

function ownGridMetric(
  { id, kind, unit }: Pick<GridMetric, 'id' | 'kind' | 'unit'>,
  cadence: GridMetric['cadence'],
): GridMetric {
  return { id, kind, unit, cadence, hasValues: false };
}
