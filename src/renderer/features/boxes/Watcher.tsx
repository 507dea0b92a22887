import type { BoxStanding } from '#shared/features/boxes/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { useBoxesWords } from './boxes-words.ts';
import classes from './Boxes.module.css';

/** What watches a box, and how it stands; a box that nothing watches is empty and never green. */
export function Watcher({ standing: { watcher } }: { readonly standing: BoxStanding }) {
  const t = useBoxesWords();
  const locale = useLocale();
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  if (!watcher) return <p className={classes.quiet}>○ {t('watcher.none')}</p>;
  const { metric, unit, period, value, status } = watcher;
  return (
    <p className={classes.watcher}>
      {nameOf(metric)} <strong>{value === null ? '–' : valueText(value, unit)}</strong>{' '}
      <span className={classes.quiet}>{formatPeriod(period, locale)}</span>{' '}
      <StatusMark status={status} />
    </p>
  );
}
