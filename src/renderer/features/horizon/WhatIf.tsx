import { formatPeriod } from '#shared/i18n/format.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import page from './HorizonPage.module.css';
import { LeverRow } from './LeverRow.tsx';
import { useWhatIf } from './use-what-if.ts';
import type { WhatIfModel } from './use-what-if.ts';
import classes from './WhatIf.module.css';
import { WhatFollows } from './WhatFollows.tsx';

/** A month of the business to be tried out: move one lever, and see what follows. */
export function WhatIf() {
  const t = useTranslations('focus.horizon.whatIf');
  const locale = useLocale();
  const model = useWhatIf();
  if (!model) return null;
  const hasLevers = model.common.length + model.own.length > 0;
  return (
    <section className={page.section}>
      <h2 className={page.title}>{t('title')}</h2>
      {hasLevers ? (
        <>
          <p className={page.how}>{t('about', { period: formatPeriod(model.period, locale) })}</p>
          <div className={classes.columns}>
            <Levers model={model} />
            <WhatFollows model={model} />
          </div>
          <Reckoning />
        </>
      ) : (
        <p className={page.how}>{t('empty')}</p>
      )}
    </section>
  );
}

function Levers({ model }: { model: WhatIfModel }) {
  const t = useTranslations('focus.horizon.whatIf');
  const nameOf = useMetricName();
  const locale = useLocale();
  const { common, own, focus, missing, period } = model;
  return (
    <div className={classes.levers}>
      {common.length > 0 && <LeverList title={t('levers')} levers={common} model={model} />}
      {own.length > 0 && focus !== null && (
        <LeverList title={t('own', { metric: nameOf(focus) })} levers={own} model={model} />
      )}
      {missing.length > 0 && (
        <p className={classes.quiet}>
          {t('missing', {
            period: formatPeriod(period, locale),
            metrics: missing.map(nameOf).join(', '),
          })}
        </p>
      )}
    </div>
  );
}

type LeverListProps = {
  readonly title: string;
  readonly levers: readonly string[];
  readonly model: WhatIfModel;
};

function LeverList({ title, levers, model }: LeverListProps) {
  return (
    <>
      <h3 className={classes.heading}>{title}</h3>
      <ul className={classes.list} aria-label={title}>
        {levers.map((metric) => (
          <LeverRow key={metric} metric={metric} model={model} />
        ))}
      </ul>
    </>
  );
}

/** The rules by which measured values move, in words: whoever trusts a reckoning may read it. */
function Reckoning() {
  const t = useTranslations('focus.horizon.whatIf');
  return (
    <details className={classes.reckoning}>
      <summary>{t('how')}</summary>
      <ul>
        <li>{t('rule.customers')}</li>
        <li>{t('rule.revenue')}</li>
        <li>{t('rule.cost')}</li>
        <li>{t('rule.formulas')}</li>
      </ul>
    </details>
  );
}
