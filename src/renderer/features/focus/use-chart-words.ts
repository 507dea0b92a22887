import { formatPeriod, formatPeriodShort, formatQuantity } from '../../../shared/i18n/format.ts';
import type { Unit } from '../../../shared/kernel/quantity.ts';
import { useLocale, useTranslations } from '../../ui/locale.tsx';
import type { ChartPoint } from './chart-model.ts';
import { useFigureText } from './use-figure-text.ts';

/** The chart's figures and periods in words, shared by its drawing, its legend and its table. */
export type ChartWords = {
  readonly period: (point: ChartPoint) => string;
  /** Below the axis, where there is little room. */
  readonly shortPeriod: (period: ChartPoint['period']) => string;
  readonly value: (point: ChartPoint) => string;
  /** What is special about a point; empty for a plain one. */
  readonly mark: (point: ChartPoint) => string;
  /** A point in one sentence, as a screen reader says it. */
  readonly sentence: (point: ChartPoint) => string;
  readonly figure: (value: number) => string;
  /** A figure that was computed: no more digits than it deserves. */
  readonly estimate: (value: number) => string;
  readonly tick: (value: number) => string;
};

/** The words of a chart of that unit. */
export function useChartWords(unit: Unit): ChartWords {
  const t = useTranslations('focus.chart');
  const locale = useLocale();
  const { figure, estimate } = useFigureText();
  const period = (point: ChartPoint): string => formatPeriod(point.period, locale);
  const value = (point: ChartPoint): string =>
    point.value === null ? t('notKnown') : figure(point.value, unit);
  const mark = ({ state, isSignal, period: { day, days } }: ChartPoint): string => {
    if (state === 'open') return t('open', { day: String(day ?? 1), days: String(days) });
    if (state === 'part') return t('part');
    return isSignal ? t('signal') : '';
  };
  return {
    period,
    shortPeriod: (one) => formatPeriodShort(one, locale),
    value,
    mark,
    sentence: (point) => {
      const words = { period: period(point), value: value(point) };
      const special = mark(point);
      return special === '' ? t('sentenceBare', words) : t('sentence', { ...words, mark: special });
    },
    figure: (number) => figure(number, unit),
    estimate: (number) => estimate(number, unit),
    tick: (number) => formatQuantity(number, unit, locale),
  };
}
