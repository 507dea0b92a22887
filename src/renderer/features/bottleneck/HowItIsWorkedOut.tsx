import type { BottleneckView } from '#shared/features/bottleneck/contract.ts';
import { formatNumber } from '#shared/i18n/format.ts';
import { useBottleneckWords } from '#renderer/parts/bottleneck/use-bottleneck-words.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './BottleneckPage.module.css';

/** The formulas, with the person's own figures put in. */
export function HowItIsWorkedOut({ view }: { view: BottleneckView }) {
  const t = useTranslations('bottleneck.how');
  const locale = useLocale();
  const nameOf = useMetricName();
  const { stepName, percent } = useBottleneckWords(view);
  const number = (value: number): string => formatNumber(value, 'ratio', locale);
  const own = view.rates.flatMap((rate) => (rate.width ? [{ rate, width: rate.width }] : []));
  return (
    <details className={classes.how}>
      <summary>{t('title')}</summary>
      {view.chains.map(({ id, amount }) => (
        <p key={id}>
          {id === 'subscriptions' || id === 'free_subscriptions'
            ? t('sum')
            : t('path', { amount: nameOf(amount) })}
        </p>
      ))}
      {view.margin !== null && <p>{t('margin', { margin: percent(view.margin) })}</p>}
      <p>{t('width')}</p>
      <p>{t('moves')}</p>
      <ul className={classes.list}>
        {own.map(({ rate, width }) => (
          <li key={[rate.chain, rate.to.metric].join(' ')}>
            {t('own', {
              name: stepName(rate),
              s: number(width.ownSpread),
              c: number(width.chanceSpread),
              w: number(width.width),
              x: number(width.chiSquare),
              limit: number(width.chiSquareLimit),
            })}
          </li>
        ))}
      </ul>
      <p>{t('source')}</p>
    </details>
  );
}
