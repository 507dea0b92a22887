import { useMemo } from 'react';
import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import { formatPeriodInSentence } from '#shared/i18n/format.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { ChartLegend } from '#renderer/parts/chart/ChartLegend.tsx';
import { ChartLines } from '#renderer/parts/chart/ChartLines.tsx';
import { useChartWords } from '#renderer/parts/chart/use-chart-words.ts';
import { dayInWords, roundEstimate, useValueText } from '#renderer/parts/value/use-value-text.ts';
import { focusChartModel } from '#renderer/parts/focus/focus-chart-model.ts';
import { useIsFlow } from '#renderer/parts/metric/use-is-flow.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import classes from './ReportFocus.module.css';
import sheet from './ReportSheet.module.css';
import type { QuarterReport } from './use-report.ts';

/** The width between the margins of a sheet of A4, in pixels; and what the chart takes of it. */
const CHART = { width: 680, height: 220 } as const;

type Chosen = { readonly view: FocusView; readonly pact: Pact };
type ReportHero = NonNullable<FocusView['hero']>;

/** The metric of the quarter: where it ended, its course, the pact, and what was learned. */
export function ReportFocus({ report: { view, learned } }: { report: QuarterReport }) {
  const t = useTranslations('reviews.report.focus');
  const { pact } = view;
  if (!pact) {
    return (
      <section className={sheet.section}>
        <h2 className={sheet.title}>{t('title')}</h2>
        <p className={sheet.quiet}>{t('none')}</p>
      </section>
    );
  }
  return (
    <section className={classes.focus}>
      <Result view={view} pact={pact} />
      <Course view={view} pact={pact} />
      <Words view={view} pact={pact} />
      {learned !== '' && (
        <figure className={classes.lesson}>
          <figcaption className={sheet.kicker}>{t('learned')}</figcaption>
          <blockquote>{learned}</blockquote>
        </figure>
      )}
    </section>
  );
}

function Result({ view, pact }: Chosen) {
  const t = useTranslations('reviews.report.focus');
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  const unit = useMetrics().get(pact.metric)?.unit ?? 'count';
  const { hero } = view;
  return (
    <div className={classes.result}>
      <h2 className={classes.metric}>{nameOf(pact.metric)}</h2>
      <p className={classes.value}>
        <Value value={hero?.value ?? null} unit={unit} size="hero" />
      </p>
      <div className={classes.judgement}>
        {hero && (
          <p className={classes.status}>
            <StatusMark status={hero.status} />
          </p>
        )}
        <p className={classes.line}>
          {t('line', { line: valueText(pact.line, unit) })}
          {hero && <Distance hero={hero} metric={pact.metric} />}
        </p>
        {hero && <Facts hero={hero} view={view} pact={pact} />}
      </div>
    </div>
  );
}

function Distance({ hero, metric }: { hero: ReportHero; metric: string }) {
  const t = useTranslations('focus.hero');
  const { gap } = useValueText();
  const unit = useMetrics().get(metric)?.unit ?? 'count';
  if (hero.distance === null) return null;
  const words = { gap: gap(hero.distance, unit) };
  if (hero.distance === 0) return ` · ${t('reached')}`;
  if (hero.distance > 0) return ` · ${t('passed', words)}`;
  return ` · ${t(hero.period.isOpen ? 'toGo' : 'missedBy', words)}`;
}

/** Which period the value is of, how far it has come, and where it leads. */
function Facts({ hero, view, pact }: Chosen & { hero: ReportHero }) {
  const locale = useLocale();
  const focus = useTranslations('focus');
  const { change, estimate, gap } = useValueText();
  const unit = useMetrics().get(pact.metric)?.unit ?? 'count';
  const { baseline, projection, value } = hero;
  const facts: string[] = [];
  if (hero.period.key !== view.quarter.key) {
    facts.push(focus('hero.of', { period: formatPeriodInSentence(hero.period, locale) }));
  }
  if (baseline !== null && value !== null && value !== baseline.value) {
    const day = dayInWords(view.quarter.start, locale);
    facts.push(focus('facts.since', { change: change(baseline.value, value, unit), day }));
  }
  if (projection?.isKnown === true) {
    const words = {
      value: estimate(projection.value, unit),
      day: dayInWords(projection.at, locale),
    };
    const difference = roundEstimate(projection.value, unit) - pact.line;
    const side = difference < 0 ? 'short' : 'above';
    facts.push(
      difference === 0
        ? focus('projection.even', words)
        : focus(`projection.${side}`, { ...words, gap: gap(difference, unit) }),
    );
  }
  return <p className={sheet.quiet}>{facts.join(' · ')}</p>;
}

function Course({ view, pact }: Chosen) {
  const t = useTranslations('signals.chart');
  const nameOf = useMetricName();
  const unit = useMetrics().get(pact.metric)?.unit ?? 'count';
  const isFlow = useIsFlow(pact.metric);
  const words = useChartWords(unit);
  const model = useMemo(() => focusChartModel(view, isFlow), [view, isFlow]);
  if (model === null || !view.chart) return null;
  return (
    <figure
      className={classes.chart}
      aria-label={t('title', { metric: nameOf(pact.metric), kind: view.chart.kind })}
    >
      <div aria-hidden="true">
        <ChartLines model={model} words={words} active={null} {...CHART} />
      </div>
      <figcaption>
        <ChartLegend model={model} words={words} isShared={view.chart.isLineShared} />
      </figcaption>
    </figure>
  );
}

function Words({ view, pact }: Chosen) {
  const t = useTranslations('reviews.report.focus');
  return (
    <dl className={classes.words}>
      <div>
        <dt>{t('why')}</dt>
        <dd>{pact.why}</dd>
      </div>
      <div>
        <dt>{t('reaction')}</dt>
        <dd>{pact.reaction}</dd>
      </div>
      {view.guardrail && <Guardrail guardrail={view.guardrail} />}
    </dl>
  );
}

function Guardrail({ guardrail }: { guardrail: NonNullable<FocusView['guardrail']> }) {
  const t = useTranslations('reviews.report.focus');
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  const unit = useMetrics().get(guardrail.metric)?.unit ?? 'count';
  return (
    <div>
      <dt>{t('guardrail')}</dt>
      <dd>
        {nameOf(guardrail.metric)}{' '}
        <strong>
          <Value value={guardrail.value} unit={unit} />
        </strong>
        , {t('limit', { line: valueText(guardrail.line, unit) })}{' '}
        <StatusMark status={guardrail.status} />
      </dd>
    </div>
  );
}
