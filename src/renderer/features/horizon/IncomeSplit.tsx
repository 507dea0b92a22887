import { sharesOf } from '#shared/features/focus/horizon.ts';
import type { IncomeShares } from '#shared/features/focus/horizon.ts';
import { formatPeriod, formatValue } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { VisuallyHiddenTable } from '#renderer/ui/VisuallyHiddenTable.tsx';
import classes from './IncomeSplit.module.css';
import page from './HorizonPage.module.css';
import type { KnownMonth } from './use-income.ts';

/** From the foot of the drawing up: what holds longest carries the rest. */
const PARTS = ['recurring', 'products', 'time'] as const;

type SplitMonth = { readonly period: KnownMonth['period']; readonly shares: IncomeShares };

/** Each month's income as shares of the whole: time sold, products, subscriptions. */
export function IncomeSplit({ months }: { months: readonly KnownMonth[] }) {
  const t = useTranslations('focus.horizon.split');
  const split = months.flatMap(({ period, ...income }): SplitMonth[] => {
    const shares = period.isOpen ? null : sharesOf(income);
    return shares ? [{ period, shares }] : [];
  });
  const newest = split.at(-1);
  return (
    <section className={page.section}>
      <h2 className={page.title}>{t('title')}</h2>
      {newest ? (
        <Drawing split={split} newest={newest} />
      ) : (
        <p className={page.how}>{t('empty')}</p>
      )}
    </section>
  );
}

function Drawing({ split, newest }: { split: readonly SplitMonth[]; newest: SplitMonth }) {
  const t = useTranslations('focus.horizon.split');
  const locale = useLocale();
  const first = split[0] ?? newest;
  const share = (value: number): string => formatValue(Math.round(value), 'percent', locale);
  return (
    <figure className={classes.figure} aria-label={t('title')}>
      <div className={classes.columns} aria-hidden="true">
        {split.map(({ period, shares }) => (
          <div key={period.key} className={classes.column}>
            {PARTS.map((part) => (
              <span
                key={part}
                className={classes.part}
                data-part={part}
                style={{ height: `${shares[part]}%` }}
              />
            ))}
          </div>
        ))}
      </div>
      <ul className={classes.legend} aria-hidden="true">
        {PARTS.map((part) => (
          <li key={part} style={{ height: `${newest.shares[part]}%` }}>
            <span className={classes.swatch} data-part={part} />
            <span className={classes.name}>{t(part)}</span>{' '}
            <strong>{share(newest.shares[part])}</strong>
          </li>
        ))}
      </ul>
      <figcaption className={classes.axis} aria-hidden="true">
        <span>{formatPeriod(first.period, locale)}</span>
        <span>{formatPeriod(newest.period, locale)}</span>
      </figcaption>
      <VisuallyHiddenTable
        caption={t('title')}
        columns={[t('month'), t('time'), t('products'), t('recurring')]}
        rows={split.map(({ period, shares }) => [
          formatPeriod(period, locale),
          share(shares.time),
          share(shares.products),
          share(shares.recurring),
        ])}
      />
    </figure>
  );
}
