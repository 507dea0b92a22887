import type { GridCell } from '#shared/features/values/model.ts';
import { isTooSmall } from '#shared/features/values/sample.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useFaultWords } from '../entry/use-fault-words.ts';
import { inPeriod } from '../rows/shown-rows.ts';
import type { ValueRow } from '../rows/shown-rows.ts';
import type { CellState } from './cell-face.ts';

/** Everything that a cell says, as one line of words: for screen readers and for the status bar. */
export function useCellWords(): (row: ValueRow, state: CellState) => string {
  const t = useTranslations('values.cell');
  const status = useTranslations('common.status');
  const missing = useTranslations('values.missing');
  const readOnly = useTranslations('values.readOnly');
  const { valueText } = useValueText();
  const faultWords = useFaultWords();
  const locale = useLocale();

  const aroundWords = (around: NonNullable<GridCell['around']>, unit: Unit): string => {
    const period = parsePeriodKey(around.period, locale);
    return t('around', {
      period: period.ok ? formatPeriod(period.value, locale) : around.period,
      value: around.value === null ? missing('not_known') : valueText(around.value, unit),
    });
  };
  const valueWords = (unit: Unit, state: CellState): string => {
    const value = state.cell?.value ?? null;
    if (value !== null) return valueText(value, unit);
    if (state.cell?.around) return aroundWords(state.cell.around, unit);
    if (state.isFuture) return t('empty');
    return missing(state.cell?.reason ?? 'not_known');
  };
  const lineWords = (unit: Unit, { line, low, high }: GridCell): string => {
    const words = (level: number): string => valueText(level, unit);
    if (low !== null && high !== null) return t('band', { low: words(low), high: words(high) });
    if (low !== null) return t('atLeast', { low: words(low) });
    if (high !== null) return t('atMost', { high: words(high) });
    return line === null ? '' : t('line', { line: words(line) });
  };
  const cellWords = (unit: Unit, cell: GridCell): string[] => [
    cell.value !== null && !cell.isWhole ? t('part', { have: cell.have, of: cell.of }) : '',
    cell.sample ? t(isTooSmall(cell.sample) ? 'sampleSmall' : 'sample', cell.sample) : '',
    lineWords(unit, cell),
    cell.hasNote ? t('note') : '',
    cell.isOverLedger ? t('overLedger') : '',
    cell.status === 'not_known' || cell.status === 'incomplete' || cell.status === 'no_target'
      ? ''
      : status(cell.status),
  ];
  const words = (row: ValueRow, state: CellState): string => {
    const { why, metric } = inPeriod(row, state.cell);
    const { unit } = metric;
    if (state.fault) return [state.fault.text, faultWords(state.fault)].filter(Boolean).join(', ');
    const facts = state.cell ? cellWords(unit, state.cell) : [];
    const reason = why === null ? '' : readOnly(`short.${why}`);
    return [valueWords(unit, state), ...facts, reason].filter(Boolean).join(', ');
  };
  return (row, state) => {
    const { cell, fault } = state;
    if (!cell || fault) return words(row, state);
    const { why, metric } = row;
    const known = knownWords.get(cell);
    if (known?.locale === locale && known.unit === metric.unit && known.why === why) {
      return known.words;
    }
    const told = words(row, state);
    knownWords.set(cell, { locale, unit: metric.unit, why, words: told });
    return told;
  };
}

type KnownWords = Pick<ValueRow, 'why'> & {
  readonly locale: Locale;
  readonly unit: Unit;
  readonly words: string;
};

/** What cells said when they were last in sight: scrolling back asks for it again. */
const knownWords = new WeakMap<GridCell, KnownWords>();
