import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isOpen } from '#shared/kernel/period.ts';
import { LineSource } from '#renderer/parts/benchmark/LineSource.tsx';
import { ExplainButton } from '#renderer/parts/explanation/ExplainButton.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import classes from './MetricNow.module.css';
import type { RecentPeriod } from './use-recent-periods.ts';

type MetricNowProps = {
  readonly metric: MetricSummary;
  readonly recent: readonly RecentPeriod[];
  readonly today: Day;
};

/** Where the metric stands, before anything is explained: its newest value, its target, one sentence. */
export function MetricNow({ metric, recent, today }: MetricNowProps) {
  const t = useTranslations('metrics.page.now');
  const locale = useLocale();
  const { valueText } = useValueText();
  const sentenceOf = useSentence(metric, today);
  const index = recent.findIndex(({ explanation }) => explanation.value !== null);
  const shown = recent[index];
  if (!shown || shown.explanation.value === null) return null;
  const { period, explanation } = shown;
  const name = formatPeriod(period, locale);
  const of = `${metric.id} ${period.key}`;
  return (
    <section className={classes.now} aria-label={t('title')}>
      <p className={classes.figure}>
        <ExplainButton cell={{ metric: metric.id, period: period.key, segment: null }}>
          <Value value={explanation.value} unit={explanation.unit} of={of} />
        </ExplainButton>
      </p>
      <p className={classes.facts}>
        <span>{isOpen(period, today) ? t('toDate', { period: name }) : name}</span>
        {explanation.line !== null && (
          <span>{t('target', { target: valueText(explanation.line, explanation.unit) })}</span>
        )}
        {explanation.status !== 'no_target' && <StatusMark status={explanation.status} of={of} />}
      </p>
      <p className={classes.sentence}>{sentenceOf(shown, recent.slice(index + 1))}</p>
      {explanation.line !== null && (
        <LineSource metric={metric} kind={period.kind} line={explanation.line} />
      )}
    </section>
  );
}

/** What it was before, and what is missing to the target. */
function useSentence({ good }: Pick<MetricSummary, 'good'>, today: Day) {
  const t = useTranslations('metrics.page.now');
  const locale = useLocale();
  const { valueText, gap } = useValueText();
  return ({ period, explanation }: RecentPeriod, earlier: readonly RecentPeriod[]): string => {
    const { value, line, unit } = explanation;
    const before = earlier.find((one) => one.explanation.value !== null);
    const was = before?.explanation.unit === unit ? before.explanation.value : null;
    const after =
      before && was !== null && was !== undefined
        ? { before: valueText(was, unit), period: formatPeriod(before.period, locale) }
        : null;
    const isEarly = good === 'down' && isOpen(period, today);
    const reach = value === null || line === null ? null : reachOf(value - line, good, isEarly);
    const words = { gap: value === null || line === null ? '' : gap(value - line, unit) };
    if (after) return t(`after.${reach ?? 'noTarget'}`, { ...words, ...after });
    return reach ? t(`alone.${reach}`, words) : t('alone.noTarget');
  };
}

type TargetReach = 'missing' | 'tooMuch' | 'reached';

/**
 * null: no direction is better, so that nothing is missing; or `isEarly`, as what has to stay low is
 * low while its period runs, and may rise above its target yet.
 */
function reachOf(over: number, good: MetricSummary['good'], isEarly: boolean): TargetReach | null {
  if (good === 'up') return over < 0 ? 'missing' : 'reached';
  if (good === 'down' && over > 0) return 'tooMuch';
  if (good === 'down' && !isEarly) return 'reached';
  return null;
}
