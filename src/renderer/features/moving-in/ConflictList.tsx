import { SegmentedControl } from '@mantine/core';
import { formatPeriod, formatValue } from '#shared/i18n/format.ts';
import type { SheetConflict } from '#shared/features/values/old-sheet/model.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { PreviewProps } from './preview-props.ts';
import classes from './SidePanel.module.css';

const SHOWN = 8;

/** The values that are there already and differ: whose are kept, and which they are. */
export function ConflictList({ reading, choices, onChange }: PreviewProps) {
  const t = useTranslations('movingIn.side');
  const { conflicts, conflictCount } = reading;
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('conflicts')}</h2>
      <div className={classes.group}>
        <p className={classes.name}>{t('conflictsAbout', { count: conflictCount })}</p>
        <ul className={classes.list}>
          {conflicts.slice(0, SHOWN).map((conflict) => (
            <li key={`${conflict.row} ${conflict.period}`}>
              <Conflict {...conflict} />
            </li>
          ))}
          {conflictCount > SHOWN && <li>{t('more', { count: conflictCount - SHOWN })}</li>}
        </ul>
      </div>
      <SegmentedControl
        size="xs"
        orientation="vertical"
        aria-label={t('conflicts')}
        value={choices.conflicts ?? 'keep'}
        data={(['keep', 'take'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={(value) => onChange({ ...choices, conflicts: value })}
      />
    </section>
  );
}

function Conflict({ metric, period: key, mine, theirs }: SheetConflict) {
  const t = useTranslations('movingIn.side');
  const locale = useLocale();
  const nameOf = useMetricName();
  const unit = useMetrics().get(metric)?.unit ?? 'count';
  const period = parsePeriodKey(key, { yearStartMonth: locale.yearStartMonth });
  const when = period.ok ? formatPeriod(period.value, locale) : key;
  const inWords = (value: number): string => formatValue(value, unit, locale);
  return (
    <>
      {t('conflict', { metric: nameOf(metric), period: when })}
      <br />
      {t('conflictValues', { mine: inWords(mine), theirs: inWords(theirs) })}
    </>
  );
}
