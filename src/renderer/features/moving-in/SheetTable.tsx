import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { MetricsById } from '../../api/use-metrics.ts';
import { useTranslations } from '../../ui/locale.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import type { PreviewProps } from './preview-props.ts';
import classes from './SheetTable.module.css';
import { SheetRowView } from './SheetRowView.tsx';
import { useFateOptions } from './use-fate-options.ts';

type SheetTableProps = PreviewProps & { readonly metrics: MetricsById };

const ROW_HEIGHT = 40;
const COLUMN_WIDTH = 88;
/** Columns and rows that count before the first period and the first row. */
const NAMING_COLUMNS = 2;
const OVERSCAN = 4;

/** The sheet as it will be: what each row becomes, which period each column is, each figure as read. */
export function SheetTable({ reading, choices, metrics, onChange }: SheetTableProps) {
  const t = useTranslations('movingIn.table');
  const viewport = useRef<HTMLDivElement>(null);
  const options = useFateOptions(metrics);
  const columns = reading.columns.filter(({ period }) => period !== null);
  const doubtful = new Set(
    reading.doubts.flatMap(({ cell }) => (cell ? [`${cell.row}:${cell.column}`] : [])),
  );
  const across = useVirtualizer({
    count: columns.length,
    horizontal: true,
    getScrollElement: () => viewport.current,
    estimateSize: () => COLUMN_WIDTH,
    overscan: OVERSCAN,
  });
  const down = useVirtualizer({
    count: reading.rows.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
  });
  const shown = across.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = across.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const isTurned = reading.orientation === 'columns';
  return (
    <div
      ref={viewport}
      className={classes.viewport}
      role="table"
      aria-label={t('label')}
      aria-rowcount={reading.rows.length + 1}
      aria-colcount={columns.length + NAMING_COLUMNS}
      tabIndex={0}
    >
      <div role="rowgroup" className={classes.head}>
        <div role="row" aria-rowindex={1} className={classes.headRow}>
          <div role="columnheader" aria-colindex={1} className={classes.label}>
            {t('row')}
          </div>
          <div role="columnheader" aria-colindex={2} className={classes.fate}>
            {t('fate')}
          </div>
          <div role="presentation" style={{ width: before, flex: 'none' }} />
          {shown.map(({ index }) => {
            const column = columns[index];
            return (
              column && (
                <div
                  key={column.line}
                  role="columnheader"
                  aria-colindex={index + NAMING_COLUMNS + 1}
                  className={classes.period}
                >
                  <ColumnHead {...{ column, choices, onChange }} />
                </div>
              )
            );
          })}
          <div role="presentation" style={{ width: after, flex: 'none' }} />
        </div>
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: down.getTotalSize() }}>
        {down.getVirtualItems().map(({ index, start }) => {
          const row = reading.rows[index];
          return (
            row && (
              <SheetRowView
                key={row.line}
                {...{ row, index, start, columns, options, choices, onChange, before, after }}
                shown={shown.map((item) => item.index)}
                isDoubtful={(column) =>
                  doubtful.has(isTurned ? `${column}:${row.line}` : `${row.line}:${column}`)
                }
              />
            )
          );
        })}
      </div>
    </div>
  );
}
