import type { TargetYearEntry } from '#shared/features/targets/contract.ts';
import { formatNumber, formatValue } from '#shared/i18n/format.ts';
import { CellContent } from '#renderer/parts/sheet/CellContent.tsx';
import { isInRange, isSamePosition } from '#renderer/parts/sheet/position.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { cellAttributes, cellClass } from '#renderer/parts/sheet/sheet-cell.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { acceptSuggestion } from './accept-command.ts';
import { isClosed, readTarget } from './target-plan.ts';
import type { TargetSheet } from './use-target-sheet.ts';
import classes from './YearTable.module.css';
import { useFaultWords } from './use-fault-words.ts';

type LevelCellProps = {
  readonly position: Position;
  readonly entry: TargetYearEntry;
  readonly targets: TargetSheet;
  readonly period: string;
  /** What would be written here; null: nothing. */
  readonly next: number | null;
};

/** One level of a period's target: typed in place; a preview stands beside what is there. */
export function LevelCell({ position, entry, targets, period, next }: LevelCellProps) {
  const t = useTranslations('targets.year');
  const locale = useLocale();
  const { valueText } = useValueText();
  const { sheet, source, metric } = targets;
  const isCursor = sheet.cursor !== null && isSamePosition(sheet.cursor, position);
  const row = source.layout.rowKeys.indexOf(position.row);
  const fault = sheet.faultAt(position);
  const value = source.valueAt(position);
  const suggested = fault === undefined ? source.suggestionAt(position) : null;
  const written = (level: number): string => formatNumber(level, metric.unit, locale);
  return (
    <td
      {...cellAttributes(position.column, {
        isCursor,
        isSelected: isInRange(sheet.range, row, position.column),
        isReadOnly: isClosed(entry),
        hasFault: fault !== undefined && fault.text !== '',
      })}
      className={`${cellClass} ${classes['level']}`}
      data-own={entry.origin === 'own' || entry.origin === null}
      data-next={next !== null || undefined}
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
      {next === null && suggested !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={classes.suggested}
          onClick={() => acceptSuggestion(targets, position)}
        >
          {t('suggested', { line: valueText(suggested, metric.unit) })}
        </button>
      )}
      {isCursor && <CursorContent position={position} targets={targets} period={period} />}
    </td>
  );
}

type LevelCursorProps = Pick<LevelCellProps, 'position' | 'targets' | 'period'>;

function CursorContent({ position, targets, period }: LevelCursorProps) {
  const t = useTranslations('targets');
  const number = useTranslations('common.number');
  const faultWords = useFaultWords();
  const locale = useLocale();
  const { sheet, metric, levels, language } = targets;
  const level = levels[position.column] ?? 'line';
  const doubtOf = (text: string): string => {
    const reading = readTarget(text, metric.unit, { language });
    if (!reading.ok || reading.value.doubt === null || reading.value.number === null) return '';
    return number('readAs', { value: formatValue(reading.value.number, metric.unit, locale) });
  };
  return (
    <CellContent
      sheet={sheet}
      position={position}
      label={t('year.editing', { level: t(`level.${level}`), period })}
      doubtOf={doubtOf}
      faultWords={faultWords}
    />
  );
}
