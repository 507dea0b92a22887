import type { MovedMetric } from '#shared/features/reviews/contract.ts';
import type { PeriodInfo } from '#shared/features/values/model.ts';
import { isOneUsual } from '#shared/features/signals/newest.ts';
import { RUN_LENGTH } from '#shared/features/signals/xmr-signals.ts';
import { formatPeriodInSentence, monthName } from '#shared/i18n/format.ts';
import { dayInWords, useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

/** What moved, in one sentence: how far out it is, and what it usually is. */
export function useMoveWords(): (moved: MovedMetric) => string {
  const t = useTranslations('reviews.moved');
  const span = useSpanWords();
  const since = useSinceWords();
  const { estimate } = useValueText();
  return (moved) => {
    const { side, record, signals, mean, lower, upper, unit, kind, isProvisional } = moved;
    const recordWords =
      record &&
      (record.since
        ? t('recordSince', { side, since: since(record.since, moved.period) })
        : t('recordOf', { side, span: span(kind, record.of) }));
    const rules = {
      beyond: () => recordWords ?? t(`beyond.${side}`),
      run: () =>
        isOneUsual(moved.course.slice(-RUN_LENGTH).map(({ limits }) => limits))
          ? t('run', { side, span: span(kind, RUN_LENGTH), mean: estimate(mean, unit) })
          : t('runAlong', { side, span: span(kind, RUN_LENGTH) }),
      near: () => t(`near.${side}`),
    };
    const whole = (limit: number): number => (isWholeLike(moved) ? Math.round(limit) : limit);
    const band = {
      low: estimate(whole(lower), unit),
      high: estimate(whole(upper), unit),
    };
    // A sentence that says "usual" already has the band in brackets.
    const isNamed = signals.includes('run') || (signals.includes('beyond') && recordWords !== null);
    const said = signals.map((signal) => rules[signal]()).join(', ');
    const usual = isNamed ? `, ${t('usual', band)}` : ` (${t('band', band)})`;
    return `${said}${usual}${isProvisional ? ` ${t('provisional')}` : ''}`;
  };
}

/** True where things are counted by the dozen: nobody has 38.3 visitors. */
function isWholeLike({ unit, value, upper, lower }: MovedMetric): boolean {
  return unit === 'count' && Number.isInteger(value) && upper - lower >= WIDE;
}
const WIDE = 5;

/** So many periods of a kind: `8 mois`. */
function useSpanWords(): (kind: MovedMetric['kind'], count: number) => string {
  const t = useTranslations('common.period');
  return (kind, count) => t(`${kind}s`, { count });
}

/** A period since which something holds: `août`, `la semaine du 3 août`, `août 2025`. */
function useSinceWords(): (since: PeriodInfo, now: PeriodInfo) => string {
  const t = useTranslations('reviews.moved');
  const locale = useLocale();
  return (since, now) => {
    const year = since.start.slice(0, 4);
    const isOfYear = year === now.start.slice(0, 4);
    if (since.kind === 'week' && isOfYear) {
      return t('weekOf', { day: dayInWords(since.start, locale) });
    }
    if (since.kind !== 'month') return formatPeriodInSentence(since, locale);
    const month = monthName(Number(since.key.slice(5)), locale);
    return isOfYear ? month : `${month} ${year}`;
  };
}
