import { memo } from 'react';
import { dayNumber } from '#shared/kernel/day.ts';
import { isOpen, periodAt } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { formatDay, formatPeriod, formatPeriodShort } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { ColumnButton } from '../closing/ColumnButton.tsx';
import { useClosedWords } from '../closing/use-closed-words.ts';
import type { FindMark, FindMarks } from '../find/find-marks.ts';
import type { Block } from './blocks.ts';
import { drawnColumns } from './drawn-columns.ts';
import type { GridButtons } from './grid-buttons.ts';
import type { GridSource } from './grid-source.ts';
import classes from './HeaderRow.module.css';
import { HEAD_HEIGHT } from './layout.ts';
import type { Frozen } from './layout.ts';

type HeaderRowProps = {
  readonly source: GridSource;
  readonly frozen: Frozen;
  readonly columns: Block;
  /** Of a column, in pixels. */
  readonly width: number;
  readonly menuColumn: number | null;
  readonly buttons: GridButtons;
  readonly marks: FindMarks;
};

/** The row of periods, always in sight. */
export function HeaderRow(props: HeaderRowProps) {
  const { source, frozen, columns, marks } = props;
  const t = useTranslations('values.column');
  const left = frozen.name + frozen.trend;
  return (
    <div role="row" aria-rowindex={1} className={classes.row} style={{ height: HEAD_HEIGHT }}>
      <div
        role="columnheader"
        aria-colindex={1}
        className={classes.frozen}
        style={{ width: frozen.name, left: 0 }}
      >
        {t('metric')}
      </div>
      {frozen.trend > 0 && (
        <div
          role="columnheader"
          aria-colindex={2}
          className={classes.frozen}
          style={{ width: frozen.trend, left: frozen.name }}
        >
          {t('trend')}
        </div>
      )}
      {drawnColumns(columns, null, source.columnRange, left, props.width).map(
        ({ column, left: start }) => (
          <PeriodHead
            key={column}
            column={column}
            left={start}
            source={source}
            isMenuOpen={props.menuColumn === column}
            onMenu={props.buttons.openColumnMenu}
            mark={marks.ofColumn(column)}
          />
        ),
      )}
    </div>
  );
}

type PeriodHeadProps = {
  readonly column: number;
  readonly left: number;
  readonly source: GridSource;
  readonly isMenuOpen: boolean;
  readonly onMenu: (column: number) => void;
  readonly mark: FindMark;
};

const PeriodHead = memo(function PeriodHead(props: PeriodHeadProps) {
  const { column, left, source, mark } = props;
  const t = useTranslations('values.column');
  const locale = useLocale();
  const period = periodAt(source.columnRange.kind, column, source.calendar);
  const isRunning = isOpen(period, source.today);
  const day = dayNumber(source.today) - dayNumber(period.start) + 1;
  const closedBy = useClosedWords()(source.data.closedBy(period.ordinal), period, source.calendar);
  const days = dayNumber(period.end) - dayNumber(period.start) + 1;
  const name = formatPeriod(period, locale);
  const above = aboveLabel(period, locale);
  const progress = isRunning && <span className={classes.day}>◐ {day}</span>;
  return (
    <div
      role="columnheader"
      aria-colindex={column - source.columnRange.first + 3}
      aria-label={[name, isRunning ? t('open', { day, days }) : '', closedBy]
        .filter(Boolean)
        .join(', ')}
      className={classes.period}
      style={{ left }}
      data-open={isRunning}
      data-future={period.start > source.today}
      data-closed={closedBy !== ''}
      data-found={mark}
    >
      <span className={classes.above}>{above || progress}</span>
      <span className={classes.label}>
        {above && progress}
        {formatPeriodShort(period, locale)}
      </span>
      <ColumnButton
        period={period}
        closed={closedBy}
        isMenuOpen={props.isMenuOpen}
        onMenu={props.onMenu}
      />
    </div>
  );
});

/** The small line over a period: the Monday of a week, the year of the others. */
function aboveLabel(period: Period, locale: Locale): string {
  if (period.kind === 'week') {
    const isFirst = period.key.endsWith('W01');
    return isFirst ? period.key.slice(0, 4) : formatDay(period.start, locale, 'short');
  }
  if (period.kind === 'year') return '';
  return formatPeriod(period, locale).split(' ').slice(1).join(' ');
}
