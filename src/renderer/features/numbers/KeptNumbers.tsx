import { Switch } from '@mantine/core';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { Fold } from './Fold.tsx';
import classes from './NumbersPage.module.css';
import type { ReadFilesProps } from './use-numbers.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { usePeriodName } from '#renderer/parts/explanation/use-period-name.ts';

/** What stands in the grid and differs from the files: it stays unless one says otherwise. */
export function KeptNumbers({ way, reading }: ReadFilesProps) {
  const t = useTranslations('numbers.kept');
  const nameOf = useMetricName();
  const periodName = usePeriodName();
  const { valueText } = useValueText();
  const kept = reading.values.filter(({ state }) => state === 'kept');
  const { takesAll } = way.choices;
  if (kept.length === 0 && !takesAll) return null;
  return (
    <section className={classes.section}>
      <Switch
        label={t('takeAll')}
        checked={takesAll}
        onChange={({ currentTarget }) => way.say({ takesAll: currentTarget.checked })}
      />
      {kept.length > 0 && (
        <Fold title={t('title', { count: kept.length })}>
          <p className={classes.quiet}>{t('about')}</p>
          <ul className={classes.list}>
            {kept.map(({ metric, segment, period, before, value, unit }) => (
              <li key={`${metric}|${segment ?? ''}|${period}`}>
                {t('line', {
                  metric: [nameOf(metric), segment].filter(Boolean).join(' / '),
                  period: periodName(period),
                  before: before === null ? '–' : valueText(before, unit),
                  value: valueText(value, unit),
                })}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}
