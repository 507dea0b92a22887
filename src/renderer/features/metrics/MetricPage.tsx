import { Button } from '@mantine/core';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { definitionOf } from './metric-words.ts';
import { BenchmarksSection } from './page/benchmarks/BenchmarksSection.tsx';
import { FilesSection } from './page/FilesSection.tsx';
import { FormulaSection } from './page/FormulaSection.tsx';
import { GoodMetricSection } from './page/GoodMetricSection.tsx';
import { MetricActions } from './page/MetricActions.tsx';
import { MetricFacts } from './page/MetricFacts.tsx';
import { MetricNow } from './page/MetricNow.tsx';
import classes from './page/MetricPage.module.css';
import { RecentValues } from './page/RecentValues.tsx';
import { VersionsSection } from './page/VersionsSection.tsx';
import { SignalSection } from './page/signals/SignalSection.tsx';
import { useRecentPeriods } from './page/use-recent-periods.ts';
import type { RecentPeriod } from './page/use-recent-periods.ts';
import { ExplanationRelatives } from '#renderer/parts/explanation/ExplanationRelatives.tsx';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useReadMetrics } from '#renderer/api/use-metrics.ts';

/** One metric: its definition, values and facts; its plan is handed in. */
export function MetricPage({ id, plan }: { id: string; plan: ReactNode }) {
  const t = useTranslations('metrics.page');
  const metrics = useReadMetrics();
  const today = useOperationQuery('vault.status', {}).data?.today;
  const yearStartMonth = useOperationQuery('settings.read', {}).data?.business_year_start;
  if (!metrics || today === undefined || yearStartMonth === undefined) return null;
  const metric = metrics.get(id);
  if (!metric) {
    return (
      <>
        <PageHeading title={t('unknown')} />
        <EmptyState
          title={t('unknownText')}
          action={
            <Button component={Link} href="/metrics" variant="default">
              {t('back')}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <KnownMetric
      metric={metric}
      metrics={metrics}
      today={today}
      calendar={{ yearStartMonth }}
      plan={plan}
    />
  );
}

type KnownMetricProps = {
  readonly metric: MetricSummary;
  readonly metrics: MetricsById;
  readonly today: Day;
  readonly calendar: Calendar;
  readonly plan: ReactNode;
};

function KnownMetric({ metric, metrics, today, calendar, plan }: KnownMetricProps) {
  const go = useTranslations('shell.go');
  const { language } = useLocale();
  const recent = useRecentPeriods(metric, today, calendar);
  const planRef = useRef<HTMLDivElement>(null);
  return (
    <div className={classes.page}>
      <PageHeading
        title={metric.name[language]}
        back={{ href: '/metrics', label: go('metrics.name') }}
        actions={<MetricActions metric={metric} metrics={metrics} />}
      />
      <MetricNow metric={metric} recent={recent} today={today} />
      <SignalSection
        key={metric.id}
        metric={metric}
        today={today}
        calendar={calendar}
        onAddAction={() => planRef.current?.querySelector('input')?.focus()}
      />
      <div className={classes.columns}>
        <div className={classes.main}>
          <Definition metric={metric} />
          {metric.formula !== null && (
            <FormulaSection formula={metric.formula} metrics={metrics} recent={recent} />
          )}
          <Relatives metric={metric.id} recent={recent} />
          <BenchmarksSection metric={metric} recent={recent} today={today} calendar={calendar} />
          <GoodMetricSection metric={metric} metrics={metrics} />
          <RecentValues metric={metric} recent={recent} today={today} />
          <FilesSection metric={metric.id} />
          <VersionsSection metric={metric} metrics={metrics} today={today} />
        </div>
        <MetricFacts metric={metric} />
      </div>
      <div ref={planRef} className={classes.plan}>
        {plan}
      </div>
    </div>
  );
}

/** What the newest value is held beside: other methods, and metrics that are taken for this one. */
function Relatives({ metric, recent }: { metric: string; recent: readonly RecentPeriod[] }) {
  const shown = recent.find(({ explanation }) => explanation.value !== null) ?? recent[0];
  if (!shown) return null;
  return (
    <ExplanationRelatives cell={{ metric, period: shown.period.key, segment: null }} level={2} />
  );
}

function Definition({ metric }: { metric: MetricSummary }) {
  const t = useTranslations('metrics.page');
  const { language } = useLocale();
  const entry = catalogueEntry(metric.id);
  const definition = definitionOf(metric, language);
  return (
    <section>
      <h2 className={classes.title}>{t('definition')}</h2>
      <p className={classes.text}>{definition === '' ? t('noDefinition') : definition}</p>
      {entry && (
        <p className={classes.example}>
          <span className={classes.exampleTitle}>{t('example')}</span>
          {entry.words.example[language]}
        </p>
      )}
    </section>
  );
}
