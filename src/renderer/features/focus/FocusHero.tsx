import type { Ref } from 'react';
import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import { ExplainButton } from '#renderer/parts/explanation/ExplainButton.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import classes from './FocusHero.module.css';
import { FigureInPlace } from './FigureInPlace.tsx';
import { LineInPlace } from './LineInPlace.tsx';
import { MetricName } from './MetricName.tsx';
import { isTooSmall } from '#shared/features/values/sample.ts';
import { dayInWords, useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';

type FocusHeroProps = {
  readonly view: FocusView;
  readonly pact: Pact;
  readonly nameRef: Ref<HTMLButtonElement>;
};

/** The one value: what it is, where it stands, and how far that is from its line. */
export function FocusHero({ view, pact, nameRef }: FocusHeroProps) {
  const t = useTranslations('focus.hero');
  const locale = useLocale();
  const unit = useMetrics().get(pact.metric)?.unit ?? 'count';
  const { hero, quarter } = view;
  const isOver = !quarter.isOpen && !quarter.isFuture;
  return (
    <section className={classes.hero}>
      <h2 className={classes.name}>
        <MetricName id={pact.metric} ref={nameRef} />
      </h2>
      <div className={classes.values}>
        {!quarter.isFuture && (
          <p className={classes.value}>
            <FigureInPlace view={view} pact={pact}>
              <Value value={hero?.value ?? null} unit={unit} size="hero" of={heroOf(view, pact)} />
            </FigureInPlace>
          </p>
        )}
        <div className={classes.judgement}>
          {hero && !quarter.isFuture && (
            <p className={classes.status} data-colourless={isTooSmall(hero.sample)}>
              <StatusMark status={hero.status} of={heroOf(view, pact)} />
              {isTooSmall(hero.sample) && <span className={classes.aside}>{t('noColour')}</span>}
            </p>
          )}
          <p className={classes.line}>
            {isOver ? (
              <LineWords pact={pact} />
            ) : (
              <LineInPlace pact={pact} isStarted={!quarter.isFuture}>
                <LineWords pact={pact} />
              </LineInPlace>
            )}
            {hero && !quarter.isFuture && <DistanceWords hero={hero} metric={pact.metric} />}
            {quarter.isFuture && ` · ${t('startsOn', { day: dayInWords(quarter.start, locale) })}`}
            {hero && !quarter.isFuture && (
              <span className={classes.explain}>
                <ExplainButton
                  cell={{ metric: pact.metric, period: hero.period.key, segment: null }}
                />
              </span>
            )}
          </p>
        </div>
      </div>
    </section>
  );
}

/** Of another quarter, or metric, it is another number, and not a changed one. */
function heroOf({ quarter }: FocusView, { metric }: Pact): string {
  return `${metric} ${quarter.key}`;
}

function LineWords({ pact }: { pact: Pact }) {
  const t = useTranslations('focus.hero');
  const by = useReadingWords();
  const unit = useMetrics().get(pact.metric)?.unit ?? 'count';
  const { valueText } = useValueText();
  const line = valueText(pact.line, unit);
  const cadence = by(pact.readingKind);
  return cadence === null ? t('line', { line }) : t('lineBy', { line, by: cadence });
}

/** "a month" for a metric that is read by the month; nothing for the quarter itself. */
function useReadingWords(): (kind: Pact['readingKind']) => string | null {
  const t = useTranslations('common.period');
  return (kind) => {
    switch (kind) {
      case 'week':
        return t('byWeek');
      case 'month':
        return t('byMonth');
      case 'quarter':
        return null;
      case 'year':
        return t('byYear');
    }
  };
}

type DistanceWordsProps = {
  readonly hero: NonNullable<FocusView['hero']>;
  readonly metric: string;
};

function DistanceWords({ hero, metric }: DistanceWordsProps) {
  const t = useTranslations('focus.hero');
  const unit = useMetrics().get(metric)?.unit ?? 'count';
  const { gap } = useValueText();
  if (hero.distance === null) return null;
  const size = gap(hero.distance, unit);
  if (hero.distance === 0) return <Distance text={t('reached')} />;
  if (hero.distance > 0) return <Distance text={t('passed', { gap: size })} />;
  return <Distance text={t(hero.period.isOpen ? 'toGo' : 'missedBy', { gap: size })} />;
}

function Distance({ text }: { text: string }) {
  return <span className={classes.distance}> · {text}</span>;
}
