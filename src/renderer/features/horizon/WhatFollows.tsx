import { Button } from '@mantine/core';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { KeepAsTarget } from './KeepAsTarget.tsx';
import type { WhatIfModel } from './use-what-if.ts';
import classes from './WhatIf.module.css';

/** What the moved levers lead to: the one metric first, then what is always worth seeing. */
export function WhatFollows({ model }: { model: WhatIfModel }) {
  const t = useTranslations('focus.horizon.whatIf');
  const nameOf = useMetricName();
  const { focus, consequences, idle } = model;
  return (
    <div className={classes.follows}>
      {model.moved.length > 0 && <MovedLevers model={model} />}
      <h3 className={classes.heading}>{t('follows')}</h3>
      <dl className={classes.outcomes} aria-live="polite">
        {focus !== null && (
          <div className={classes.focus}>
            <Outcome metric={focus} model={model} />
            {idle.length > 0 && (
              <dd className={classes.quiet}>
                {t('independent', { levers: idle.map(nameOf).join(', ') })}
              </dd>
            )}
          </div>
        )}
        {consequences.map((metric) => (
          <div key={metric} className={classes.outcome}>
            <Outcome metric={metric} model={model} />
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The levers that were put elsewhere: each can go back, or be kept. */
function MovedLevers({ model }: { model: WhatIfModel }) {
  const t = useTranslations('focus.horizon.whatIf');
  const nameOf = useMetricName();
  const { estimate } = useValueText();
  const metrics = useMetrics();
  return (
    <>
      <h3 className={classes.heading}>{t('moved')}</h3>
      <ul className={classes.list} aria-label={t('moved')}>
        {model.moved.map((metric) => {
          const tried = model.tried(metric) ?? 0;
          return (
            <li key={metric} className={classes.moved}>
              <div className={classes.outcome}>
                <span>{nameOf(metric)}</span>
                <strong className={classes.value}>
                  {estimate(tried, metrics.get(metric)?.unit ?? 'count')}
                </strong>
              </div>
              <div className={classes.actions}>
                <Button
                  variant="subtle"
                  size="compact-xs"
                  aria-label={t('resetOf', { metric: nameOf(metric) })}
                  onClick={() => model.reset(metric)}
                >
                  {t('reset')}
                </Button>
                <KeepAsTarget metric={metric} value={tried} period={model.targetPeriod} />
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Outcome({ metric, model }: { metric: string; model: WhatIfModel }) {
  const t = useTranslations('focus.horizon.whatIf');
  const nameOf = useMetricName();
  const { estimate } = useValueText();
  const unit = useMetrics().get(metric)?.unit ?? 'count';
  const [real, tried] = [model.real(metric), model.tried(metric)];
  const before = real === null ? t('notKnown') : estimate(real, unit);
  const after = tried === null ? t('notKnown') : estimate(tried, unit);
  return (
    <>
      <dt>{nameOf(metric)}</dt>
      <dd className={classes.values}>
        <strong className={classes.value}>{after}</strong>{' '}
        <span className={classes.quiet}>
          {before === after ? t('asIs') : t('was', { value: before })}
        </span>
      </dd>
    </>
  );
}
