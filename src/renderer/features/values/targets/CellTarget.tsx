import { formatPeriod } from '#shared/i18n/format.ts';
import { periodAt } from '#shared/kernel/period.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { GridDesk } from '../grid/grid-desk.ts';
import type { Area, Spot } from '#renderer/parts/sheet/spot.ts';
import type { FigureLine } from '../rows/grid-lines.ts';
import { TargetPopover } from './TargetPopover.tsx';

type CellTargetProps = {
  readonly desk: GridDesk;
  readonly line: FigureLine;
  readonly spot: Spot;
  readonly area: Area | null;
  readonly onClose: () => void;
};

/** The line of the active cell, and of the periods selected beside it in the same row. */
export function CellTarget({ desk, line, spot, area, onClose }: CellTargetProps) {
  const t = useTranslations('targets');
  const locale = useLocale();
  const isOneRow = area !== null && area.top === area.bottom;
  const [first, last] = isOneRow ? [area.left, area.right] : [spot.at, spot.at];
  // What is closed keeps its targets.
  const periods = Array.from({ length: last - first + 1 }, (_, index) => first + index)
    .filter((at) => !desk.data.isClosed(at))
    .map((at) => periodAt(desk.span.kind, at, desk.calendar));
  const nameOf = (at: number): string =>
    formatPeriod(periodAt(desk.span.kind, at, desk.calendar), locale);
  const metric = line.metric.name[locale.language];
  return (
    <TargetPopover
      line={line}
      cell={desk.data.cellAt(spot)}
      title={
        first === last
          ? t('forOne', { metric, period: nameOf(first) })
          : t('forMany', { metric, first: nameOf(first), last: nameOf(last) })
      }
      periods={periods.map(({ key }) => key)}
      onClose={onClose}
    />
  );
}
