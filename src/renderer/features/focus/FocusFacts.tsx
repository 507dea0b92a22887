import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { FocusView, Pact } from '#shared/features/focus/contract.ts';
import {
  formatNumber,
  formatPeriod,
  formatPeriodInSentence,
  formatValue,
} from '#shared/i18n/format.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './FocusFacts.module.css';
import { quarterOf } from './focus-stops.ts';
import { Hint } from './Hint.tsx';
import { partKindOf } from './part-kind.ts';
import { ProjectionWords } from './ProjectionWords.tsx';
import { isTooSmall, SAMPLE_FLOOR } from '#shared/features/values/sample.ts';
import { dayInWords, useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useIsFlow } from '#renderer/parts/metric/use-is-flow.ts';

type Hero = NonNullable<FocusView['hero']>;

/** What the value says when it is put in a sentence: its course, where it leads, what it rests on. */
export function FocusFacts({ view, pact }: { view: FocusView; pact: Pact }) {
  const t = useTranslations('focus');
  const id = useId();
  const unit = useMetrics().get(pact.metric)?.unit ?? 'count';
  const isFlow = useIsFlow(pact.metric);
  const { hero, quarter } = view;
  if (!hero || quarter.isFuture) return null;
  if (hero.value === null) return <NoValue view={view} hero={hero} pact={pact} unit={unit} />;
  // An open flow is a part, and a part is never held against a whole.
  const isPartly = isFlow && hero.period.isOpen;
  const facts: (ReactNode | null)[] = [
    <PeriodWords key="period" hero={hero} quarter={quarter} />,
    isPartly ? (
      <SoFar key="so-far" value={hero.value} line={pact.line} unit={unit} />
    ) : (
      <SinceQuarterBegan key="since" hero={hero} start={quarter.start} unit={unit} />
    ),
    <ProjectionWords key="projection" hero={hero} line={pact.line} unit={unit} />,
    <Parts key="parts" hero={hero} />,
    <Sample key="sample" hero={hero} />,
  ];
  return (
    <>
      <span id={id} className="visually-hidden">
        {t('facts.label')}
      </span>
      <ul className={classes.facts} aria-labelledby={id}>
        {facts}
      </ul>
    </>
  );
}

function Fact({ children }: { children: ReactNode }) {
  return <li className={classes.fact}>{children}</li>;
}

type NoValueProps = {
  readonly view: FocusView;
  readonly hero: Hero;
  readonly pact: Pact;
  readonly unit: Unit;
};

/** Nothing to read yet: says so, and where the numbers are typed. */
function NoValue({ view, hero, pact, unit }: NoValueProps) {
  const t = useTranslations('focus.hero');
  const locale = useLocale();
  const hasPast = view.chart?.points.some(({ value }) => value !== null) ?? false;
  const words = hasPast
    ? t('nothingThisPeriod', { period: formatPeriodInSentence(hero.period, locale) })
    : t('noValueYet');
  return (
    <ul className={classes.facts}>
      <Fact>
        {words} <Link href="/grid">{hasPast ? t('typeMore') : t('typeFirst')}</Link>
      </Fact>
      {hasPast && <ProjectionWords hero={hero} line={pact.line} unit={unit} />}
    </ul>
  );
}

/** Which period the value is of: the chart below ends on another one where that is the quarter. */
function PeriodWords({ hero, quarter }: { hero: Hero; quarter: FocusView['quarter'] }) {
  const t = useTranslations('focus.hero');
  const soFar = useTranslations('focus.inPlace');
  const locale = useLocale();
  const period = formatPeriod(hero.period, locale);
  if (hero.period.key === quarter.key) {
    return <Fact>{quarter.isOpen ? soFar('soFar', { period }) : period}</Fact>;
  }
  const { day, days } = hero.period;
  return (
    <Fact>
      {day === null
        ? t('of', { period: formatPeriodInSentence(hero.period, locale) })
        : t('ofOpen', {
            period,
            day: String(day),
            days: String(days),
          })}
    </Fact>
  );
}

function SoFar({ value, line, unit }: { value: number; line: number; unit: Unit }) {
  const t = useTranslations('focus.facts');
  const locale = useLocale();
  const { valueText } = useValueText();
  if (line === 0) return null;
  const share = formatValue(Math.round((value / line) * 100), 'percent', locale);
  return (
    <Fact>{t('soFar', { value: valueText(value, unit), line: valueText(line, unit), share })}</Fact>
  );
}

function SinceQuarterBegan({ hero, start, unit }: { hero: Hero; start: string; unit: Unit }) {
  const t = useTranslations('focus.facts');
  const locale = useLocale();
  const { change, valueText } = useValueText();
  if (hero.baseline === null || hero.value === null) return null;
  const { value: before, period } = hero.baseline;
  const day = dayInWords(start, locale);
  const words =
    hero.value === before
      ? t('unchanged', { day })
      : t('since', { change: change(before, hero.value, unit), day });
  return (
    <Fact>
      <Hint label={words}>
        <p>
          {t('baselineWhy', {
            period: formatPeriod(quarterOf(period, locale), locale),
            value: valueText(before, unit),
          })}
        </p>
      </Hint>
    </Fact>
  );
}

/** How much of the period is known, where that is not all of it. */
function Parts({ hero }: { hero: Hero }) {
  const t = useTranslations('focus.facts');
  if (hero.of <= 1 || hero.have >= hero.of) return null;
  const kind = partKindOf(hero.period.kind, hero.of);
  return (
    <Fact>
      {t('parts', { have: String(hero.have), of: String(hero.of), count: hero.of, kind })}
    </Fact>
  );
}

function Sample({ hero }: { hero: Hero }) {
  const t = useTranslations('focus.facts');
  const locale = useLocale();
  if (hero.sample === null) return null;
  const part = formatNumber(hero.sample.part, 'count', locale);
  const whole = formatNumber(hero.sample.whole, 'count', locale);
  return (
    <Fact>
      <Hint label={t('sample', { part, whole })}>
        <p>
          {isTooSmall(hero.sample)
            ? t('sampleWhy', { whole, floor: String(SAMPLE_FLOOR) })
            : t('sampleGood', { part, whole })}
        </p>
      </Hint>
    </Fact>
  );
}
