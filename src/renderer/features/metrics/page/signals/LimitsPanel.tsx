import { Button } from '@mantine/core';
import { useId } from 'react';
import type { RefObject } from 'react';
import type { SignalChart } from '#shared/features/signals/contract.ts';
import { newestPoints, newsOf } from '#shared/features/signals/news.ts';
import { formatDay, formatValue } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { roundEstimate, useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './SignalSection.module.css';
import { WaysList } from './WaysList.tsx';

type LimitsPanelProps = {
  readonly chart: SignalChart;
  /** Offers new limits, from the day on which the newest run began where there is one. */
  readonly onRebase: (day: Day | null) => void;
  readonly rebaseRef: RefObject<HTMLButtonElement | null>;
};

/** The limits in force, what they rest on, and how they are locked or made anew. */
export function LimitsPanel({ chart, onRebase, rebaseRef }: LimitsPanelProps) {
  const t = useTranslations('signals.limits');
  const heading = useId();
  const news = newsOf(chart);
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={classes.title}>
        {t('title')}
      </h3>
      <LimitsNow chart={chart} />
      <div className={classes.offers}>
        <LockButton chart={chart} />
        <Button
          ref={rebaseRef}
          variant="default"
          size="compact-sm"
          onClick={() => onRebase(news.find(({ run }) => run !== null)?.run?.first.start ?? null)}
        >
          {t('rebase')}
        </Button>
      </div>
      <WaysList chart={chart} onRemoved={() => rebaseRef.current?.focus()} />
    </section>
  );
}

function LimitsNow({ chart }: { chart: SignalChart }) {
  const t = useTranslations('signals.limits');
  const locale = useLocale();
  const { estimate } = useValueText();
  const newest = chart.phases.at(-1);
  if (!newest?.limits) return <p className={classes.quiet}>{t('rebaseHint')}</p>;
  const { lower, upper, mean } = newest.limits;
  const { unit } = chart;
  return (
    <>
      <p className={classes.fact}>
        {t('now', {
          lower: estimate(lower, unit),
          upper: estimate(upper, unit),
          mean: estimate(mean, unit),
        })}
      </p>
      <ShapeNow chart={chart} />
      <p className={classes.quiet}>
        {newest.lockedUntil === null
          ? t('from', { count: newestPoints(chart).length })
          : t('lockedUntil', { day: formatDay(newest.lockedUntil, locale) })}{' '}
        {isLockable(chart) && t('lockHint')}
      </p>
    </>
  );
}

/** What the limits go along with, where they are not the same for every point. */
function ShapeNow({ chart }: { chart: SignalChart }) {
  const t = useTranslations('signals.limits.shape');
  const word = useTranslations('common.period');
  const locale = useLocale();
  const { change } = useValueText();
  const shape = chart.phases.at(-1)?.limits?.shape ?? null;
  if (shape === null) return null;
  const { trend, seasonYears, isCarried } = shape;
  const text =
    trend &&
    (trend.scale === 'times'
      ? formatValue(roundEstimate(trend.change * 100, 'percent'), 'percent', locale, 'always')
      : change(0, roundEstimate(trend.change, chart.unit), chart.unit));
  const said = [
    ...(text === null ? [] : [t('plus', { change: text, kind: word(chart.kind) })]),
    ...(seasonYears === null ? [] : [t('season', { years: String(seasonYears) })]),
    ...(isCarried ? [t('carried')] : []),
    t('noLock'),
  ];
  return <p className={classes.fact}>{said.join(' ')}</p>;
}

/** A lock holds for the whole metric, and is judged by its totals. */
function isLockable({ segment, canLock, phases }: SignalChart): boolean {
  return segment === null && canLock && phases.at(-1)?.limits?.isLocked === false;
}

/** Locks what the points so far have shown, or lets the limits move again. */
function LockButton({ chart }: { chart: SignalChart }) {
  const t = useTranslations('signals.limits');
  const lock = useCommand('signals.lock');
  const unlock = useCommand('signals.unlock');
  const { metric, segment, phases, points } = chart;
  if (segment !== null) return null;
  if (phases.at(-1)?.limits?.isLocked === true) {
    return (
      <Button
        variant="default"
        size="compact-sm"
        loading={unlock.isPending}
        onClick={() => unlock.mutate({ metric })}
      >
        {t('unlock')}
      </Button>
    );
  }
  const last = points.findLast(({ phase }) => phase !== null);
  if (!isLockable(chart) || !last) return null;
  return (
    <Button
      variant="default"
      size="compact-sm"
      loading={lock.isPending}
      onClick={() => lock.mutate({ metric, until: last.period.end })}
    >
      {t('lock')}
    </Button>
  );
}
