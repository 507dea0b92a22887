import { Link } from 'wouter';
import { stayingPower } from '#shared/features/focus/horizon.ts';
import { roundEstimate, useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './HorizonPage.module.css';
import type { Income } from './use-income.ts';

/** How long income holds by itself: one number, and how it was reckoned. */
export function StayingPower({ income: { months, churn } }: { income: Income }) {
  const t = useTranslations('focus.horizon.power');
  const { estimate } = useValueText();
  const finished = months.filter(({ period }) => !period.isOpen);
  const power = stayingPower(finished, churn);
  if (!power) {
    return (
      <section className={classes.section}>
        <h2 className={classes.title}>{t('title')}</h2>
        <p className={classes.unknown}>{t('unknown')}</p>
        <p className={classes.how}>
          {t('unknownWhy')} <Link href="/grid">{t('type')}</Link>
        </p>
      </section>
    );
  }
  const { weeks, isBeyond, income, stays, fade } = power;
  const words = { income: estimate(income, 'money'), stays: estimate(stays, 'money') };
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('title')}</h2>
      <p className={classes.power}>
        <strong>
          {isBeyond
            ? t('beyond', { weeks: String(weeks) })
            : t('weeks', { weeks: Math.floor(weeks) })}
        </strong>{' '}
        {t('until')}
      </p>
      <p className={classes.how}>
        {stays * 2 <= income
          ? t('howNone', words)
          : t('how', {
              ...words,
              fade: estimate(fade, 'percent'),
              // Half of what is shown: the sentence has to add up.
              half: estimate(roundEstimate(income, 'money') / 2, 'money'),
            })}
      </p>
    </section>
  );
}
