import type {
  BottleneckCount,
  BottleneckRate,
  BottleneckView,
} from '#shared/features/bottleneck/contract.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';

type BottleneckWords = {
  /** What a count is called: "Orders", "Searches less Searches without a result". */
  readonly countName: (count: BottleneckCount) => string;
  /** What a step is called: by its metric, or "Quotes sent of Leads". */
  readonly stepName: (rate: BottleneckRate) => string;
  readonly percent: (rate: number) => string;
  /** "7 points". */
  readonly points: (width: number) => string;
  /** "5,300 €", or "25%" where no amount is known. */
  readonly amount: (gain: number) => string;
  /** "5,300 € more income on 21,600 €". */
  readonly gain: (gain: number, rate: BottleneckRate) => string;
};

/** What a gain is told by: nobody knows more digits of it. */
const DIGITS = 2;

function short(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** Whole percentages, and a digit more of small ones. */
function rounded(percent: number): number {
  return Math.abs(percent) >= 10 ? Math.round(percent) : Math.round(percent * 10) / 10;
}

export function useBottleneckWords({ unit, margin, chains }: BottleneckView): BottleneckWords {
  const t = useTranslations('bottleneck');
  const nameOf = useMetricName();
  const { valueText, estimate, gap } = useValueText();
  const countName = ({ metric, less }: BottleneckCount): string =>
    less === null ? nameOf(metric) : t('rest', { all: nameOf(metric), less: nameOf(less) });
  const amount = (gain: number): string =>
    valueText(short(gain), unit === 'money' ? 'money' : 'percent');
  return {
    countName,
    stepName: ({ metric, from, to }) => {
      if (metric?.isComplement && metric.id === 'cart_abandonment')
        return t('kept.cart_abandonment');
      if (metric?.isComplement && metric.id === 'search_failure') return t('kept.search_failure');
      if (metric && !metric.isComplement) return nameOf(metric.id);
      return t('of', { part: countName(to), whole: countName(from) });
    },
    percent: (rate) => valueText(rounded(rate), 'percent'),
    points: (width) => gap(width >= 1 ? Math.round(width) : width, 'percent'),
    amount,
    gain: (gain, { chain }) => {
      const year = chains.find(({ id }) => id === chain)?.year ?? null;
      if (unit === 'share' || year === null) return t('gain.share', { amount: amount(gain) });
      const words = { amount: amount(gain), year: estimate(year, 'money') };
      return margin === null ? t('gain.money', words) : t('gain.margin', words);
    },
  };
}
