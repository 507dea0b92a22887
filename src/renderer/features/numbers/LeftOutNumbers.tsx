import { Switch } from '@mantine/core';
import { LEFT_OUT_REASONS } from '#shared/features/numbers/reasons.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Fold } from './Fold.tsx';
import classes from './NumbersPage.module.css';
import type { ReadFilesProps } from './use-numbers.ts';
import type { NumbersAnswer } from '#renderer/parts/numbers/numbers-answer.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { usePeriodName } from '#renderer/parts/explanation/use-period-name.ts';

/** Periods and columns that give no number, by their reason. */
export function LeftOutNumbers({ way, reading }: ReadFilesProps) {
  const t = useTranslations('numbers');
  const { withPartial } = way.choices;
  const columns = reading.tables.flatMap(({ notTaken }) => notTaken);
  const count = reading.leftOut.length + columns.length;
  const hasPartial = withPartial || reading.leftOut.some(({ reason }) => reason === 'partial');
  if (count === 0 && !hasPartial) return null;
  return (
    <section className={classes.section}>
      {hasPartial && (
        <Switch
          label={t('leftOut.withPartial')}
          checked={withPartial}
          onChange={({ currentTarget }) => way.say({ withPartial: currentTarget.checked })}
        />
      )}
      {count > 0 && (
        <Fold title={t('leftOut.title', { count })}>
          {LEFT_OUT_REASONS.map((reason) => (
            <OneReason key={reason} reading={reading} reason={reason} />
          ))}
        </Fold>
      )}
    </section>
  );
}

type OneReasonProps = {
  readonly reading: NumbersAnswer;
  readonly reason: (typeof LEFT_OUT_REASONS)[number];
};

function OneReason({ reading, reason }: OneReasonProps) {
  const t = useTranslations('numbers');
  const nameOf = useMetricName();
  const periodName = usePeriodName();
  const columns = reading.tables.flatMap(({ notTaken }) =>
    notTaken.filter((one) => one.reason === reason),
  );
  const periods = new Map<string, string[]>();
  for (const { metric, period } of reading.leftOut.filter((one) => one.reason === reason)) {
    periods.set(metric, [...(periods.get(metric) ?? []), periodName(period)]);
  }
  if (columns.length === 0 && periods.size === 0) return null;
  return (
    <>
      <p className={classes.reason}>{t(`reason.${reason}`)}</p>
      <ul className={classes.list}>
        {[...periods].map(([metric, names]) => (
          <li key={metric}>
            {t('leftOut.line', { metric: nameOf(metric), periods: [...new Set(names)].join(', ') })}
          </li>
        ))}
        {columns.map(({ column, metric, rows }) => (
          <li key={`${column}|${metric ?? ''}`}>{t('leftOut.column', { column, rows })}</li>
        ))}
      </ul>
    </>
  );
}
