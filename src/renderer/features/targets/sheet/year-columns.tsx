import type { ReactNode } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { Translate } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { useRowNote } from './use-row-note.ts';
import type { ShownPreview } from './use-row-note.ts';
import type { YearRow } from './year-rows.ts';
import classes from './YearTable.module.css';

type ReadCellProps = {
  readonly row: YearRow;
  readonly metric: MetricSummary;
  readonly preview: ShownPreview | null;
};

/** A column beside the targets, which is read and not typed into. */
type ReadColumn = {
  readonly id: string;
  readonly headClass?: string | undefined;
  readonly heading: (t: Translate<'targets.year'>, lastYear: string) => string;
  /** Its cell in a row, a `td`. */
  readonly Cell: (props: ReadCellProps) => ReactNode;
};

export const READ_COLUMNS: readonly ReadColumn[] = [
  {
    id: 'note',
    headClass: classes['noteHead'],
    heading: (t) => t('column.note'),
    Cell: function Note({ row, metric, preview }) {
      return <td className={classes.note}>{useRowNote()(row, metric, preview)}</td>;
    },
  },
  {
    id: 'value',
    heading: (t) => t('column.value'),
    Cell: ({ row: { entry }, metric }) => (
      <td className={classes.value} data-part={!entry.isWhole}>
        {entry.value === null && entry.period.isFuture ? null : (
          <Value value={entry.value} unit={metric.unit} />
        )}
      </td>
    ),
  },
  {
    id: 'status',
    headClass: classes['statusHead'],
    heading: (t) => t('column.status'),
    Cell: ({ row: { entry } }) => (
      <td className={classes.status}>
        {entry.value !== null && !entry.period.isFuture && <StatusMark status={entry.status} />}
      </td>
    ),
  },
  {
    id: 'last_year',
    heading: (t, year) => t('column.lastYear', { year }),
    Cell: ({ row: { entry }, metric }) => (
      <td className={classes.value} data-quiet="true">
        <Value value={entry.lastYear} unit={metric.unit} />
      </td>
    ),
  },
];
