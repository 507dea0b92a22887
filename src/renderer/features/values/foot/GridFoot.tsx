import { formatPeriod } from '#shared/i18n/format.ts';
import { periodAt } from '#shared/kernel/period.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useQuantityWords } from '#renderer/ui/quantity-words.ts';
import { useCellWords } from '../cells/use-cell-words.ts';
import type { GridDesk } from '../grid/grid-desk.ts';
import type { Area, Cursor, Spot } from '#renderer/parts/sheet/spot.ts';
import type { Board } from '../grid/use-board.ts';
import { isRange } from '#renderer/parts/sheet/use-cursor.ts';
import { useRowName } from '../rows/use-row-name.ts';
import classes from './GridFoot.module.css';
import { summaryOf } from './summary.ts';

/** The line under the grid: the cell or the selection in words, and whether everything is saved. */
export function GridFoot({ board }: { board: Board }) {
  const { desk, cursor, bulk } = board;
  return (
    <div className={classes.foot}>
      <p className={classes.about}>
        {cursor.cursor && cursor.area && (
          <About desk={desk} cursor={cursor.cursor} area={cursor.area} />
        )}
      </p>
      <p className={classes.message} role="status">
        {bulk.message}
      </p>
      <SavedState board={board} />
    </div>
  );
}

type AboutProps = { readonly desk: GridDesk; readonly cursor: Cursor; readonly area: Area };

function About({ desk, cursor, area }: AboutProps) {
  return isRange(cursor) ? (
    <RangeWords desk={desk} area={area} />
  ) : (
    <SpotWords desk={desk} spot={cursor.active} />
  );
}

function SpotWords({ desk, spot }: { desk: GridDesk; spot: Spot }) {
  const t = useTranslations('values.foot');
  const locale = useLocale();
  const nameOf = useRowName();
  const wordsOf = useCellWords();
  const line = desk.lineOf(spot.row);
  if (!line) return null;
  const metric = line.metric.name[locale.language];
  return t('cell', {
    metric: line.segment === null ? metric : `${metric} / ${nameOf(line)}`,
    period: formatPeriod(periodAt(desk.span.kind, spot.at, desk.calendar), locale),
    words: wordsOf(line, desk.stateOf(spot)),
  });
}

function RangeWords({ desk, area }: { desk: GridDesk; area: Area }) {
  const t = useTranslations('values.foot');
  const quantity = useQuantityWords();
  const { cells, figures, unit, sum, mean } = summaryOf(desk, area);
  const words = [t('cells', { count: cells }), t('figures', { count: figures })];
  if (unit !== null && sum !== null) words.push(t('sum', { sum: quantity(sum, unit) }));
  if (unit !== null && mean !== null) words.push(t('mean', { mean: quantity(mean, unit) }));
  return words.join(' · ');
}

function SavedState({ board }: { board: Board }) {
  const t = useTranslations('common.state');
  const foot = useTranslations('values.foot');
  const { isSaving, isSaved, faultCount } = board.desk.entries;
  const words = (): string => {
    if (isSaving) return t('saving');
    if (faultCount > 0) return foot('faults', { count: faultCount });
    return isSaved ? t('saved') : '';
  };
  return (
    <p className={classes.state} role="status" data-fault={!isSaving && faultCount > 0}>
      {words()}
    </p>
  );
}
