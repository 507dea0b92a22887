import { Button } from '@mantine/core';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { isOfGoods } from '#shared/features/ledger/thresholds.ts';
import { formatDay, formatValue } from '#shared/i18n/format.ts';
import { dayInWords, useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LimitsOfYear.module.css';
import type { WatchedLimit } from './watched-limits.ts';

type LimitRowProps = { readonly limit: WatchedLimit; readonly onChange: () => void };

/** One limit: where it was read, where the turnover stands, and what passing it means. */
export function LimitRow({ limit, onChange }: LimitRowProps) {
  const t = useTranslations('focus.horizon.limits');
  const locale = useLocale();
  const inEuros = useWholeEuros();
  const { key, amount, takings, whole, leftOut, source, from, checkedOn } = limit;
  const name = t(`name.${key}`);
  const share = amount === 0 ? 100 : Math.min(100, ((whole ?? takings) / amount) * 100);
  return (
    <li className={classes.limit} data-goods={isOfGoods(key)}>
      <div className={classes.words}>
        <h3 className={classes.name}>{name}</h3>
        <p className={classes.follows}>{useConsequence(limit)}</p>
        <p className={classes.source}>
          {source} · {t('since', { day: formatDay(from, locale) })} ·{' '}
          {checkedOn === null ? (
            <span className={classes.toCheck}>▲ {t('toCheck')}</span>
          ) : (
            t('checked', { day: formatDay(checkedOn, locale) })
          )}
        </p>
      </div>
      <div className={classes.standing}>
        <p className={classes.takings}>
          {t('of', { takings: inEuros(takings), limit: inEuros(amount) })}
        </p>
        {leftOut !== 0 && (
          <p className={classes.clear}>{t('leftOut', { amount: inEuros(leftOut) })}</p>
        )}
        {whole !== null && (
          <p className={classes.clear}>{t('whole', { amount: inEuros(whole) })}</p>
        )}
        <div className={classes.bar} aria-hidden="true">
          <span style={{ width: `${share}%` }} />
        </div>
        <Pace limit={limit} />
      </div>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('changeOf', { name })}
        onClick={onChange}
      >
        {t('change')}
      </Button>
    </li>
  );
}

/** The law's amounts are euros, whatever the business counts in. */
function useWholeEuros(): (cents: number) => string {
  const locale = useLocale();
  return (cents) => formatValue(cents, 'money', { ...locale, currency: LEDGER_CURRENCY });
}

/** What passing a limit means: before it is passed, and once it is. */
function useConsequence({ amount, crossing, follows }: WatchedLimit): string {
  const t = useTranslations('focus.horizon.limits.follows');
  const locale = useLocale();
  const inEuros = useWholeEuros();
  const isCrossed = crossing.state === 'crossed';
  switch (follows.what) {
    case 'micro':
      return follows.leavesOn === null
        ? t(isCrossed ? 'microOnce' : 'micro')
        : t('microLeaves', { day: formatDay(follows.leavesOn, locale) });
    case 'base':
      return t(isCrossed ? 'baseCrossed' : 'base', { day: formatDay(follows.vatFrom, locale) });
    case 'tolerance':
      return follows.vatFrom === null
        ? t('tolerance', { limit: inEuros(amount) })
        : t('toleranceCrossed', { day: formatDay(follows.vatFrom, locale) });
  }
}

function Pace({ limit: { crossing } }: Pick<LimitRowProps, 'limit'>) {
  const t = useTranslations('focus.horizon.limits');
  const locale = useLocale();
  const { estimate } = useValueText();
  switch (crossing.state) {
    case 'crossed':
      return <p className={classes.crossed}>■ {t('crossed')}</p>;
    case 'ahead':
      return (
        <p className={classes.ahead}>▲ {t('ahead', { day: dayInWords(crossing.on, locale) })}</p>
      );
    case 'clear':
      return (
        <p className={classes.clear}>
          {t('clear', { end: estimate(crossing.atYearEnd, 'money') })}
        </p>
      );
  }
}
