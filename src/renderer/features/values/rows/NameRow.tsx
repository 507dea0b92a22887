import { memo } from 'react';
import { Sparkline } from '#renderer/ui/Sparkline.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import type { Status } from '#shared/features/values/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { Frozen } from '../grid/layout.ts';
import { RowHeader } from './RowHeader.tsx';
import type { RowHeaderProps } from './RowHeader.tsx';
import classes from './NameRow.module.css';

type NameRowProps = Omit<RowHeaderProps, 'width'> & {
  /** Counted from 1 with the row of headers, as the accessibility tree counts. */
  readonly rowIndex: number;
  readonly top: number;
  readonly height: number;
  readonly frozen: Frozen;
  readonly isDragged: boolean;
  /** It stays under the head while the others scroll. */
  readonly isPinned: boolean;
  /** The status of the newest finished period; null: there is no line or no value. */
  readonly status: Status | null;
  /** The id of the element with the row's cells, which lies elsewhere. */
  readonly cellsId: string;
};

/**
 * A row: what it is about, and its course. Its cells are its own by `aria-owns`: all names lie in one
 * sheet that stays at the left, because a sheet for each row would make every frame of scrolling slow.
 */
export const NameRow = memo(function NameRow(props: NameRowProps) {
  const { row, frozen, rowIndex, top, height, isDragged, isPinned, status, cellsId, ...header } =
    props;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      aria-owns={cellsId}
      className={classes.row}
      style={{ top, height }}
      data-row={row.key}
      data-dragged={isDragged || undefined}
      data-pinned={isPinned || undefined}
    >
      <RowHeader row={row} width={frozen.name} {...header} />
      {frozen.trend > 0 && <Trend row={row} frozen={frozen} status={status} />}
    </div>
  );
});

type TrendProps = Pick<NameRowProps, 'row' | 'frozen' | 'status'>;

// Not drawn anew where only the columns beside it change.
const Trend = memo(function Trend({ row, frozen, status }: TrendProps) {
  const t = useTranslations('values.row');
  return (
    <div
      role="gridcell"
      aria-colindex={2}
      aria-label={status ? undefined : t('noStatus')}
      title={status ? t('newest') : undefined}
      className={classes.trend}
      style={{ width: frozen.trend }}
    >
      <Sparkline values={row.spark} width={68} height={18} />
      {status && <StatusMark status={status} isBare of={row.key} />}
    </div>
  );
});
