import type { FocusView } from '#shared/features/focus/contract.ts';
import type { PeriodInfo } from '#shared/features/values/model.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import classes from './Step.module.css';
import type { ReviewStepProps } from './step-props.ts';

/** Where the metric of the quarter ended, against the line that was drawn at its start. */
export function ResultStep({ review }: ReviewStepProps) {
  const t = useTranslations('reviews.result');
  const view = useOperationQuery('focus.view', { quarter: review.period.key }).data;
  useFocusSoon(continueButton, view !== undefined);
  if (!view) return null;
  if (!view.pact || !view.hero) {
    return (
      <div className={classes.step}>
        <h2 className={classes.lead}>{t('none')}</h2>
        <p className={classes.quiet}>{t('noneHint')}</p>
      </div>
    );
  }
  return (
    <div className={classes.step}>
      <Result hero={view.hero} pact={view.pact} />
      <dl className={classes.pact}>
        <div>
          <dt>{t('why')}</dt>
          <dd>{view.pact.why}</dd>
        </div>
        <div>
          <dt>{t('reaction')}</dt>
          <dd>{view.pact.reaction}</dd>
        </div>
        {view.guardrail && <Guardrail guardrail={view.guardrail} />}
      </dl>
      <DoneActions metric={view.pact.metric} quarter={review.period} />
    </div>
  );
}

type ResultProps = {
  readonly hero: NonNullable<FocusView['hero']>;
  readonly pact: NonNullable<FocusView['pact']>;
};

function Result({ hero, pact }: ResultProps) {
  const t = useTranslations('reviews.result');
  const common = useTranslations('common.state');
  const parts = { have: String(hero.have), of: String(hero.of) };
  const { valueText } = useValueText();
  const nameOf = useMetricName();
  const unit = useMetrics().get(pact.metric)?.unit ?? 'count';
  return (
    <div>
      <h2 className={classes.title}>{nameOf(pact.metric)}</h2>
      <p className={classes.hero}>
        <Value value={hero.value} unit={unit} size="hero" />
        <StatusMark status={hero.status} />
      </p>
      <p className={classes.quiet}>
        {t('line', { line: valueText(pact.line, unit) })}
        {!hero.isWhole && hero.of > 1 && ` · ${common('incomplete', parts)}`}
        {hero.baseline && ` · ${t('from', { value: valueText(hero.baseline.value, unit) })}`}
      </p>
    </div>
  );
}

function Guardrail({ guardrail }: { guardrail: NonNullable<FocusView['guardrail']> }) {
  const t = useTranslations('reviews.result');
  const { valueText } = useValueText();
  const nameOf = useMetricName();
  const unit = useMetrics().get(guardrail.metric)?.unit ?? 'count';
  return (
    <div>
      <dt>{t('guardrail')}</dt>
      <dd>
        {nameOf(guardrail.metric)} <Value value={guardrail.value} unit={unit} />{' '}
        <span className={classes.quiet}>
          {t('line', { line: valueText(guardrail.line, unit) })}
        </span>{' '}
        <StatusMark status={guardrail.status} />
      </dd>
    </div>
  );
}

function DoneActions({ metric, quarter }: { metric: string; quarter: PeriodInfo }) {
  const t = useTranslations('reviews.result');
  const actions = useOperationQuery('plans.list', { metric }).data;
  if (!actions) return null;
  const done = actions.filter(
    ({ state, doneOn }) =>
      state === 'done' && doneOn !== null && quarter.start <= doneOn && doneOn <= quarter.end,
  );
  return (
    <section>
      <h2 className={classes.title}>{t('actions')}</h2>
      {done.length === 0 && <p className={classes.quiet}>{t('noActions')}</p>}
      <ul className={classes.values}>
        {done.map(({ id, title, learned, outcome }) => (
          <li key={id}>
            {title} <span className={classes.quiet}>{outcome || learned}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
