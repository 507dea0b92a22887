import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import type { GridCell } from '#shared/features/values/model.ts';
import { periodInfos } from './periods.ts';

const CELL: GridCell = {
  value: null,
  have: 0,
  of: 1,
  isWhole: false,
  line: null,
  low: null,
  high: null,
  status: 'not_known',
  source: null,
  reason: null,
  sample: null,
};

/** A cell of the grid; one that is known was typed. */
function gridCell(value: number | null, more: Partial<GridCell> = {}): GridCell {
  if (value === null) return { ...CELL, ...more };
  return { ...CELL, value, have: 1, isWhole: true, status: 'no_target', source: 'typed', ...more };
}

type KnownRow = {
  readonly metric: string;
  readonly segment?: string;
  readonly isComputed?: boolean;
  readonly cells: Readonly<Record<string, GridCell>>;
};

/** What is known of a row, by period; the total of a metric, or one of its segments. */
const ROWS: readonly KnownRow[] = [
  {
    metric: 'prospects_contacted',
    cells: {
      '2026-07': gridCell(40),
      '2026-08': gridCell(60, { hasNote: true }),
      '2026-09': gridCell(100),
    },
  },
  {
    metric: 'conversion_rate',
    isComputed: true,
    cells: {
      '2026-07': gridCell(25, { line: 4, status: 'met', sample: { part: 10, whole: 40 } }),
      '2026-08': gridCell(10, { line: 4, status: 'met', sample: { part: 6, whole: 60 } }),
      '2026-09': gridCell(3, { line: 4, status: 'missed', sample: { part: 3, whole: 100 } }),
    },
  },
  {
    metric: 'customers_new',
    cells: { '2026-09': gridCell(9), '2026-10': gridCell(10, { have: 1, of: 2, isWhole: false }) },
  },
  { metric: 'customers_new', segment: 'LinkedIn', cells: { '2026-10': gridCell(9) } },
  { metric: 'customers_new', segment: 'Salon', cells: { '2026-09': gridCell(4) } },
  {
    metric: 'revenue_time',
    cells: {
      '2026-09': gridCell(400_000, { line: 500_000, status: 'missed' }),
      '2026-10': gridCell(376_550, { source: 'ledger' }),
      '2026-11': gridCell(120_000, { isOverLedger: true, line: 500_000, status: 'at_risk' }),
    },
  },
];

/** The grid of any range of periods; `closed` are the keys of periods that are. */
export function gridOf(closed: readonly string[] = []) {
  return ({ from, to }: InputOf<'values.grid'>): OutputOf<'values.grid'> => {
    const periods = periodInfos(from, to).map((period) =>
      closed.includes(period.key) ? { ...period, isClosed: true, closedBy: period.key } : period,
    );
    const rows = ROWS.map(({ metric, segment = null, isComputed = false, cells }) => {
      const isTotal = segment === null && metric === 'customers_new';
      const why = isComputed
        ? ('computed' as const)
        : isTotal
          ? ('total_of_segments' as const)
          : null;
      return {
        metric,
        segment,
        isFocus: metric === 'conversion_rate',
        isEditable: why === null,
        why,
        cells: periods.map(({ key }) => cells[key] ?? CELL),
        spark: [null, 3, 5, 4, 6, null, 8],
      };
    });
    return { periods, rows };
  };
}
