import type { XmrLimits } from '#shared/features/signals/xmr-limits.ts';
import { formatPeriod, formatPeriodShort, formatValue } from '#shared/i18n/format.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { Translate } from '#renderer/ui/locale.tsx';
import { roundTarget, useValueText } from '../value/use-value-text.ts';
import type { ChartPoint } from './chart-model.ts';

/** The chart's values and periods in words, shared by its drawing, its legend and its table. */
export type ChartWords = {
  readonly head: Readonly<Record<'period' | 'value' | 'target' | 'limits' | 'mark', string>>;
  readonly period: (point: ChartPoint) => string;
  /** Below the axis, where there is little room. */
  readonly shortPeriod: (period: ChartPoint['period']) => string;
  readonly value: (point: ChartPoint) => string;
  /** What is special about a point: its state, or that it is a signal; empty for a plain one. */
  readonly special: (point: ChartPoint) => string;
  /** What is special about a point, and what happened then. */
  readonly mark: (point: ChartPoint) => string;
  /** A point in one sentence, as a screen reader says it. */
  readonly sentence: (point: ChartPoint) => string;
  readonly valueText: (value: number) => string;
  /** A value that was computed: no more digits than it deserves. */
  readonly estimate: (value: number) => string;
  readonly between: (limits: Pick<XmrLimits, 'lower' | 'upper'>) => string;
  readonly tick: (value: number) => string;
  /** The line of a target in words, as it was set. */
  readonly targetValue: (line: number) => string;
  readonly target: (line: number) => string;
};

export function useChartWords(unit: Unit): ChartWords {
  const t = useTranslations('signals.chart');
  const locale = useLocale();
  const { estimate, valueText } = useValueText();
  const period = (point: ChartPoint): string => formatPeriod(point.period, locale);
  const value = (point: ChartPoint): string =>
    point.value === null ? t('notKnown') : valueText(point.value, unit);
  const special = (point: ChartPoint): string => specialOf(point, t);
  const targetValue = (line: number): string => valueText(roundTarget(line, unit), unit);
  const mark = (point: ChartPoint): string =>
    [special(point), ...point.notes.map(({ text }) => t('note', { text }))]
      .filter((words) => words !== '')
      .join(t('and'));
  return {
    head: {
      period: t('period'),
      value: t('value'),
      target: t('target'),
      limits: t('limitsHead'),
      mark: t('mark'),
    },
    period,
    shortPeriod: (one) => formatPeriodShort(one, locale),
    value,
    special,
    mark,
    sentence: (point) => {
      const words = { period: period(point), value: value(point) };
      const said = mark(point);
      return said === '' ? t('sentenceBare', words) : t('sentence', { ...words, mark: said });
    },
    valueText: (number) => valueText(number, unit),
    estimate: (number) => estimate(number, unit),
    between: ({ lower, upper }) =>
      t('between', { lower: estimate(lower, unit), upper: estimate(upper, unit) }),
    tick: (number) => formatValue(number, unit, locale),
    targetValue,
    target: (line) => t('line', { line: targetValue(line) }),
  };
}

function specialOf(point: ChartPoint, t: Translate<'signals.chart'>): string {
  const { state, isSignal, signals, period } = point;
  if (state === 'open') {
    return t('open', { day: String(period.day ?? 1), days: String(period.days) });
  }
  if (state === 'part') return t('part');
  const [rule] = signals;
  if (rule) return t(`rule.${rule}`);
  return isSignal ? t('signal') : '';
}
