import type { SheetColumn, SheetRow } from '#shared/features/values/old-sheet/model.ts';
import type { SheetChoices } from '#shared/features/values/old-sheet/model.ts';
import { formatValue } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { withRow } from './choices.ts';
import { FateSelect } from './FateSelect.tsx';
import { MeasureButton } from './MeasureButton.tsx';
import classes from './SheetTable.module.css';
import type { FateOption } from './use-fate-options.ts';

type SheetRowViewProps = {
  readonly row: SheetRow;
  readonly index: number;
  /** Pixels from the top of the table's body. */
  readonly start: number;
  readonly columns: readonly SheetColumn[];
  /** The columns in sight, and the room that those out of sight take. */
  readonly shown: readonly number[];
  readonly before: number;
  readonly after: number;
  readonly options: readonly FateOption[];
  readonly choices: SheetChoices;
  readonly onChange: (choices: SheetChoices) => void;
  readonly isDoubtful: (column: number) => boolean;
};

/** One row of the sheet: its name there, what it becomes, and its values. */
export function SheetRowView(props: SheetRowViewProps) {
  const { row, index, start, columns, shown, before, after } = props;
  const t = useTranslations('movingIn');
  const why = row.fate.type === 'skip' ? row.fate.why : null;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes.row}
      data-out={why !== null}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="rowheader" aria-colindex={1} className={classes.label}>
        <span className={classes.place}>{row.place}</span>
        <span className={classes.name} title={row.label}>
          <span>{row.label || '—'}</span>
          {row.group !== null && row.group !== '' && (
            <span className={classes.group}>{row.group}</span>
          )}
        </span>
      </div>
      <div role="cell" aria-colindex={2} className={classes.fate}>
        <FateSelect {...props} />
        {row.fate.type === 'own' && <MeasureButton {...props} fate={row.fate} />}
        {row.fate.type === 'metric' && row.fate.segment !== null && (
          <SegmentNote {...props} metric={row.fate.metric} segment={row.fate.segment} />
        )}
        {why !== null && why !== 'chosen' && (
          <span className={classes.note}>{t(`rowLeftOut.${why}`)}</span>
        )}
      </div>
      <div role="presentation" style={{ width: before, flex: 'none' }} />
      {shown.map((at) => {
        const column = columns[at];
        return column && <ValueCell key={column.line} {...{ ...props, column, at }} />;
      })}
      <div role="presentation" style={{ width: after, flex: 'none' }} />
    </div>
  );
}

type SegmentNoteProps = Pick<SheetRowViewProps, 'row' | 'choices' | 'onChange'> & {
  readonly metric: string;
  readonly segment: string;
};

/** The segment in which the row's values are kept, and the way to keep them in none. */
function SegmentNote({ row, choices, onChange, metric, segment }: SegmentNoteProps) {
  const t = useTranslations('movingIn.table');
  return (
    <span className={classes.segment}>
      <span title={t('segment', { segment })}>{segment}</span>
      <button
        type="button"
        className={classes.drop}
        aria-label={`${t('noSegment')} (${segment})`}
        title={t('noSegment')}
        onClick={() =>
          onChange(withRow(choices, row.line, { fate: { type: 'metric', metric, segment: null } }))
        }
      >
        <span aria-hidden="true">×</span>
      </button>
    </span>
  );
}

type ValueCellProps = SheetRowViewProps & { readonly column: SheetColumn; readonly at: number };

function ValueCell({ row, column, at, isDoubtful }: ValueCellProps) {
  const t = useTranslations('movingIn.table');
  const locale = useLocale();
  const value = row.values[at] ?? null;
  const isInDoubt = isDoubtful(column.line);
  return (
    <div role="cell" aria-colindex={at + 3} className={classes.value} data-doubt={isInDoubt}>
      {isInDoubt && (
        <>
          <span aria-hidden="true">▲&#8239;</span>
          <span className="visually-hidden">{t('doubtful')} </span>
        </>
      )}
      {value !== null && row.unit !== null && formatValue(value, row.unit, locale)}
    </div>
  );
}
