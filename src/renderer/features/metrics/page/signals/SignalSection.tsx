import { Button } from '@mantine/core';
import { useId, useMemo, useRef, useState } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { SignalChart } from '#shared/features/signals/contract.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import { Chart } from '#renderer/parts/chart/Chart.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { HowToRead } from './HowToRead.tsx';
import { LazyRebaseForm } from './lazy-forms.tsx';
import { LimitsPanel } from './LimitsPanel.tsx';
import { NotesPanel } from './NotesPanel.tsx';
import { signalChartModel } from './signal-chart-model.ts';
import { SignalControls } from './SignalControls.tsx';
import classes from './SignalSection.module.css';
import { SignalsPanel } from './SignalsPanel.tsx';
import { SignalVerdict } from './SignalVerdict.tsx';
import { useSignalChart } from './use-signal-chart.ts';

type SignalSectionProps = {
  readonly metric: MetricSummary;
  readonly today: Day;
  readonly calendar: Calendar;
  /** Takes the user to where an action of this metric is added. */
  readonly onAddAction: () => void;
};

/** Signal or noise: the metric's course with its natural limits, what stands out, what happened. */
export function SignalSection({ metric, today, calendar, onAddAction }: SignalSectionProps) {
  const t = useTranslations('signals.page');
  const heading = useId();
  const { view, show, chart } = useSignalChart(metric, today, calendar);
  return (
    <section className={classes.section} aria-labelledby={heading}>
      <div className={classes.head}>
        <h2 id={heading} className={classes.heading}>
          {t('title')}
        </h2>
        <SignalControls
          metric={metric}
          view={view}
          show={show}
          hasEarlier={chart?.hasEarlier ?? false}
        />
      </div>
      {chart && (
        <SignalContent metric={metric} chart={chart} today={today} onAddAction={onAddAction} />
      )}
    </section>
  );
}

/** True where there is nothing to look at, and nothing that was noted for a look later on. */
function isBlank({ points, hasEarlier, annotations }: SignalChart): boolean {
  return annotations.length === 0 && !hasEarlier && points.every(({ value }) => value === null);
}

type SignalContentProps = Omit<SignalSectionProps, 'calendar'> & { readonly chart: SignalChart };

function SignalContent({ metric, chart, today, onAddAction }: SignalContentProps) {
  const t = useTranslations('signals');
  const { language } = useLocale();
  const [isExplained, setExplained] = useState(false);
  const [rebasedFrom, setRebasedFrom] = useState<Day | null>(null);
  const rebaseRef = useRef<HTMLButtonElement>(null);
  const model = useMemo(() => signalChartModel(chart), [chart]);
  if (isBlank(chart)) return <p className={classes.quiet}>{t('page.empty')}</p>;
  return (
    <>
      <div className={classes.verdict}>
        <SignalVerdict chart={chart} />
        <Button variant="subtle" size="compact-sm" onClick={() => setExplained(true)}>
          {t('page.how')}
        </Button>
      </div>
      {model && (
        <div className={classes.chart}>
          <Chart
            title={t('chart.title', { metric: metric.name[language], kind: chart.kind })}
            model={model}
            unit={chart.unit}
            isDetailed
          />
        </div>
      )}
      <div className={classes.panels}>
        <div className={classes.panel}>
          <SignalsPanel
            chart={chart}
            today={today}
            onRebase={setRebasedFrom}
            onAddAction={onAddAction}
          />
          {model && (
            <LimitsPanel
              chart={chart}
              rebaseRef={rebaseRef}
              onRebase={(day) => setRebasedFrom(day ?? today)}
            />
          )}
        </div>
        <NotesPanel chart={chart} today={today} />
      </div>
      {rebasedFrom !== null && (
        <LazyRebaseForm
          metric={chart.metric}
          day={rebasedFrom}
          today={today}
          returnTo={rebaseRef}
          onClose={() => setRebasedFrom(null)}
        />
      )}
      {isExplained && <HowToRead onClose={() => setExplained(false)} />}
    </>
  );
}
