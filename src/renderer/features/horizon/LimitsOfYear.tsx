import { Button } from '@mantine/core';
import { useState } from 'react';
import { crossingOf } from '#shared/features/focus/horizon.ts';
import type { Threshold } from '#shared/features/ledger/thresholds.ts';
import { isOfGoods } from '#shared/features/ledger/thresholds.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { dayInWords, useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './LimitsOfYear.module.css';
import { LimitEditor } from './LimitEditor.tsx';
import page from './HorizonPage.module.css';
import { limitsToShow } from './limits-to-show.ts';
import type { ShownLimit } from './limits-to-show.ts';
import type { KnownMonth } from './use-income.ts';

type LimitsOfYearProps = { readonly months: readonly KnownMonth[]; readonly today: Day };

/** The limits of the law for the year, and when the pace of the year goes past one. */
export function LimitsOfYear({ months, today }: LimitsOfYearProps) {
  const t = useTranslations('focus.horizon.limits');
  const [edited, setEdited] = useState<Threshold | null>(null);
  const year = Number(today.slice(0, 4));
  const limits = useOperationQuery('ledger.thresholds', { year }).data;
  if (!limits) return null;
  const { source, shown } = limitsToShow(limits, months, year);
  return (
    <section className={page.section}>
      <h2 className={page.title}>{t('title', { year: String(year) })}</h2>
      <p className={page.how}>{t(`about.${source}`)}</p>
      <ul className={classes.limits}>
        {shown.map((limit) => (
          <Limit key={limit.key} limit={limit} today={today} onChange={() => setEdited(limit)} />
        ))}
      </ul>
      {edited && (
        <LimitEditor
          key={edited.key}
          limit={edited}
          today={today}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

type LimitProps = {
  readonly limit: ShownLimit;
  readonly today: Day;
  readonly onChange: () => void;
};

function Limit({ limit, today, onChange }: LimitProps) {
  const t = useTranslations('focus.horizon.limits');
  const locale = useLocale();
  const { valueText } = useValueText();
  const { key, amount, takings, source, from, checkedOn } = limit;
  const name = t(`name.${key}`);
  const share = amount === 0 ? 100 : Math.min(100, (takings / amount) * 100);
  return (
    <li className={classes.limit} data-goods={isOfGoods(key)}>
      <div className={classes.words}>
        <h3 className={classes.name}>{name}</h3>
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
          {t('of', { takings: valueText(takings, 'money'), limit: valueText(amount, 'money') })}
        </p>
        <div className={classes.bar} aria-hidden="true">
          <span style={{ width: `${share}%` }} />
        </div>
        <Pace limit={limit} today={today} />
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

function Pace({ limit: { takings, amount }, today }: Pick<LimitProps, 'limit' | 'today'>) {
  const t = useTranslations('focus.horizon.limits');
  const locale = useLocale();
  const { estimate } = useValueText();
  const year = today.slice(0, 4);
  const crossing = crossingOf(
    takings,
    amount,
    { start: `${year}-01-01`, end: `${year}-12-31` },
    today,
  );
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
