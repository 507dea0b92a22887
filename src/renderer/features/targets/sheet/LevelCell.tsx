import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { TargetYearEntry } from '#shared/features/targets/contract.ts';
import { formatNumber, formatQuantity } from '#shared/i18n/format.ts';
import { afterEdit } from '#renderer/parts/sheet/after-edit.ts';
import { CellEditor } from '#renderer/parts/sheet/CellEditor.tsx';
import { CellNote } from '#renderer/parts/sheet/CellNote.tsx';
import { isSameSpot } from '#renderer/parts/sheet/spot.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useFaultWords } from './use-fault-words.ts';
import { readTarget } from './target-plan.ts';
import type { TargetSheet } from './use-target-sheet.ts';
import classes from './YearTable.module.css';

type LevelCellProps = {
  readonly spot: Spot;
  readonly entry: TargetYearEntry;
  readonly metric: MetricSummary;
  readonly sheet: TargetSheet;
  /** The name of its period. */
  readonly period: string;
  /** What would be written here; null: nothing. */
  readonly next: number | null;
};

/** One level of a period's target: typed in place; a preview stands beside what is there. */
export function LevelCell({ spot, entry, metric, sheet, period, next }: LevelCellProps) {
  const t = useTranslations('targets.year');
  const locale = useLocale();
  const active = sheet.cursor.cursor?.active;
  const isActive = active !== undefined && isSameSpot(active, spot);
  const fault = sheet.faultAt(spot);
  const value = sheet.valueAt(spot);
  const written = (figure: number): string => formatNumber(figure, metric.unit, locale);
  const isOwn = entry.origin === 'own' || entry.origin === null;
  return (
    <td
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- the keys and the clipboard know a cell by it
      role="gridcell"
      tabIndex={isActive ? 0 : -1}
      aria-selected={isSelected(sheet, spot)}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- WAI-ARIA has it for a gridcell
      aria-readonly={entry.period.closedBy !== null}
      className={classes.level}
      data-row={spot.row}
      data-at={spot.at}
      data-active={isActive}
      data-selected={isSelected(sheet, spot)}
      data-fault={fault !== null && fault.text !== ''}
      data-own={isOwn}
      data-next={next !== null}
    >
      {next === null ? (
        <span>{fault?.text || (value === null ? '' : written(value))}</span>
      ) : (
        <>
          {value !== null && value !== next && <s className={classes.before}>{written(value)}</s>}
          <span className="visually-hidden">{t('fill.becomes')}</span>
          <span className={classes.next}>{written(next)}</span>
        </>
      )}
      {isActive && <Content metric={metric} sheet={sheet} spot={spot} period={period} />}
    </td>
  );
}

function isSelected({ cursor, field }: TargetSheet, { row, at }: Spot): boolean {
  const { area } = cursor;
  const index = field.rowKeys.indexOf(row);
  if (!area || index < area.top || index > area.bottom) return false;
  return area.left <= at && at <= area.right;
}

type ContentProps = Pick<LevelCellProps, 'metric' | 'sheet' | 'spot' | 'period'>;

/** The field of the active cell, or the sentence under it. */
function Content({ metric, sheet, spot, period }: ContentProps) {
  const t = useTranslations('targets');
  const number = useTranslations('common.number');
  const faultWords = useFaultWords();
  const locale = useLocale();
  const { editing, cursor } = sheet;
  const level = sheet.levels[spot.at] ?? 'line';
  const fault = sheet.faultAt(spot);
  const doubtOf = (text: string): string => {
    const reading = readTarget(text, metric.unit, { language: sheet.language });
    if (!reading.ok || reading.value.doubt === null || reading.value.value === null) return '';
    return number('readAs', { value: formatQuantity(reading.value.value, metric.unit, locale) });
  };
  if (editing && isSameSpot(editing.spot, spot)) {
    return (
      <CellEditor
        start={editing}
        label={t('year.editing', { level: t(`level.${level}`), period })}
        doubtOf={doubtOf}
        onCommit={(text) => {
          const refused = sheet.commit(text);
          return refused && faultWords(refused);
        }}
        onMove={(to) => afterEdit(sheet, to)}
        onLeave={sheet.leave}
        onCancel={() => {
          sheet.cancel();
          cursor.refocus();
        }}
      />
    );
  }
  if (!fault) return null;
  return <CellNote sentence={faultWords(fault)} isFault={fault.text !== ''} />;
}
