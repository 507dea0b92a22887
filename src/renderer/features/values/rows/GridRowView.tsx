import type { ReactNode } from 'react';
import { Sparkline } from '../../../ui/Sparkline.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import type { Status } from '../../../../shared/features/values/model.ts';
import { useTranslations } from '../../../ui/locale.tsx';
import type { Frozen } from '../grid/layout.ts';
import type { FindMark } from '../find/find-marks.ts';
import { RowHeader } from './RowHeader.tsx';
import type { FigureLine } from './grid-lines.ts';
import classes from './GridRowView.module.css';
import type { RowDoors } from './row-doors.ts';

type GridRowViewProps = {
  readonly line: FigureLine;
  /** Counted from 1 with the row of headers, as the accessibility tree counts. */
  readonly rowIndex: number;
  readonly top: number;
  readonly height: number;
  readonly frozen: Frozen;
  readonly doors: RowDoors;
  /** The status of the newest finished period; null: there is no line or no figure. */
  readonly status: Status | null;
  readonly mark: FindMark;
  readonly children: ReactNode;
};

/** A row: what it is about, its course, and its figures. */
export function GridRowView(props: GridRowViewProps) {
  const { line, frozen } = props;
  return (
    <div
      role="row"
      aria-rowindex={props.rowIndex}
      className={classes.row}
      style={{ top: props.top, height: props.height }}
      data-line={line.key}
      data-dragged={props.doors.dragged === line.metric.id}
    >
      <div role="presentation" className={classes.frozen}>
        <RowHeader line={line} width={frozen.name} doors={props.doors} mark={props.mark} />
        {frozen.trend > 0 && <Trend line={line} frozen={frozen} status={props.status} />}
      </div>
      {props.children}
    </div>
  );
}

function Trend({ line, frozen, status }: Pick<GridRowViewProps, 'line' | 'frozen' | 'status'>) {
  const t = useTranslations('values.row');
  return (
    <div
      role="gridcell"
      aria-colindex={2}
      className={classes.trend}
      style={{ width: frozen.trend }}
    >
      <Sparkline values={line.spark} width={68} height={18} />
      {status ? (
        <span title={t('newest')}>
          <StatusMark status={status} isBare />
        </span>
      ) : (
        <span className="visually-hidden">{t('noStatus')}</span>
      )}
    </div>
  );
}
