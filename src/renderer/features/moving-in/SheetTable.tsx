import { useRef } from 'react';
import type { SheetColumn } from '#shared/features/values/old-sheet/model.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import type { PreviewProps } from './preview-props.ts';
import classes from './SheetTable.module.css';
import { SheetRowView } from './SheetRowView.tsx';
import { useFateOptions } from './use-fate-options.ts';
import { useSheetWindow } from './use-sheet-window.ts';
import type { SheetWindow } from './use-sheet-window.ts';

type SheetTableProps = PreviewProps & { readonly metrics: MetricsById };

/** The columns before the first period. */
const NAMING_COLUMNS = 2;

/** The sheet as it will be: what each row becomes, which period each column is, each value as read. */
export function SheetTable({ reading, choices, metrics, onChange }: SheetTableProps) {
  const t = useTranslations('movingIn.table');
  const viewport = useRef<HTMLDivElement>(null);
  const options = useFateOptions(metrics);
  const columns = reading.columns.filter(({ period }) => period !== null);
  const doubtful = new Set(
    reading.doubts.flatMap(({ cell }) => (cell ? [`${cell.row}:${cell.column}`] : [])),
  );
  const size = { rows: reading.rows.length, columns: columns.length };
  const sight = useSheetWindow(viewport, size);
  const isTurned = reading.orientation === 'columns';
  return (
    <div
      ref={viewport}
      className={classes.viewport}
      role="table"
      aria-label={t('label')}
      aria-rowcount={size.rows + 1}
      aria-colcount={size.columns + NAMING_COLUMNS}
    >
      <SheetHead {...{ columns, sight, choices, onChange }} />
      <div role="rowgroup" className={classes.body} style={{ height: sight.height }}>
        {sight.rows.map(({ index, start }) => {
          const row = reading.rows[index];
          return (
            row && (
              <SheetRowView
                key={row.line}
                {...{ row, index, start, columns, options, choices, onChange }}
                before={sight.before}
                after={sight.after}
                shown={sight.columns}
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

type SheetHeadProps = Omit<PreviewProps, 'reading'> & {
  readonly columns: readonly SheetColumn[];
  readonly sight: SheetWindow;
};

function SheetHead({ columns, sight, choices, onChange }: SheetHeadProps) {
  const t = useTranslations('movingIn.table');
  return (
    <div role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.headRow}>
        <div role="columnheader" aria-colindex={1} className={classes.label}>
          {t('row')}
        </div>
        <div role="columnheader" aria-colindex={2} className={classes.fate}>
          {t('fate')}
        </div>
        <div role="presentation" style={{ width: sight.before, flex: 'none' }} />
        {sight.columns.map((index) => {
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
        <div role="presentation" style={{ width: sight.after, flex: 'none' }} />
      </div>
    </div>
  );
}
