import { inForceAt, limitsAt } from './chart-model.ts';
import type { ChartModel, ChartPoint } from './chart-model.ts';
import type { ChartWords } from './use-chart-words.ts';

/** A chart as a table, in words: its columns, and one row a period, oldest first. */
export type ChartTableContent = {
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
};

type ChartColumn = {
  readonly name: string;
  readonly isNumber: boolean;
  readonly cell: (point: ChartPoint) => string;
};

/** The same as the drawing says; `isDetailed`: with the target and the limits of each period. */
export function chartTable(
  model: ChartModel,
  words: ChartWords,
  isDetailed: boolean,
): ChartTableContent {
  const { targets, limits, points } = model;
  const details: ChartColumn[] = [];
  if (isDetailed && targets.length > 0) {
    const target = (point: ChartPoint): string => {
      const found = inForceAt(targets, point.x);
      return found ? words.valueText(found.line) : '';
    };
    details.push({ name: words.head.target, isNumber: true, cell: target });
  }
  if (isDetailed && limits.length > 0) {
    const natural = (point: ChartPoint): string => {
      const found = point.state === 'open' ? undefined : limitsAt(limits, point);
      return found ? words.between(found) : '';
    };
    details.push({ name: words.head.limits, isNumber: true, cell: natural });
  }
  const columns: ChartColumn[] = [
    { name: words.head.period, isNumber: false, cell: words.period },
    { name: words.head.value, isNumber: true, cell: words.value },
    ...details,
    { name: words.head.mark, isNumber: false, cell: words.mark },
  ];
  return {
    columns: columns.map(({ name, isNumber }) => ({ name, isNumber })),
    rows: points.map((point) => ({
      key: point.period.key,
      cells: columns.map(({ cell }) => cell(point)),
    })),
  };
}
