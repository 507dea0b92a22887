import { benchmarksOf } from '#shared/features/metrics/benchmarks/find.ts';
import { BENCHMARKS } from '#shared/features/metrics/benchmarks/table.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import { useAsker } from '#renderer/parts/benchmark/use-asker.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import page from '../MetricPage.module.css';
import type { RecentPeriod } from '../use-recent-periods.ts';
import { BenchmarkTable } from './BenchmarkTable.tsx';
import classes from './Benchmarks.module.css';
import { RaiseLine } from './RaiseLine.tsx';

type BenchmarksSectionProps = {
  readonly metric: MetricSummary;
  readonly recent: readonly RecentPeriod[];
  readonly today: Day;
  readonly calendar: Calendar;
};

/** What others reach with a metric, and who says so; what is taken from it becomes a target. */
export function BenchmarksSection(props: BenchmarksSectionProps) {
  const { metric } = props;
  const t = useTranslations('benchmarks');
  const asker = useAsker();
  const { own, others } = benchmarksOf(BENCHMARKS, metric.id, asker.business_model);
  // A count or an amount of one's own has no equal elsewhere: only what has a good side can have one.
  if (metric.origin === 'own' || metric.good === null) return null;
  return (
    <section>
      <h2 className={page.title}>{t('title')}</h2>
      <RaiseLine {...props} asker={asker} />
      {own.length > 0 ? (
        <>
          <p className={page.quiet}>{t('about')}</p>
          <BenchmarkTable {...props} asker={asker} rows={own} />
        </>
      ) : (
        <p className={page.text}>{t(others.length === 0 ? 'none' : 'noneForYou')}</p>
      )}
      {others.length > 0 && (
        <details className={classes.others}>
          <summary>{t('others', { count: others.length })}</summary>
          <BenchmarkTable {...props} asker={asker} rows={others} isForOthers />
        </details>
      )}
    </section>
  );
}
