import type { Unfolded } from '../../../shared/features/values/contract.ts';
import { useTranslations } from '../../ui/locale.tsx';
import { useMetricName } from '../metric/use-metric-name.ts';
import classes from './Story.module.css';
import { usePeriodNames } from './use-period-names.ts';

type Cause = Unfolded['missing'][number];

/** Says one cause for a figure that is missing: what, why, and when. */
export function useMissingWords(): (cause: Cause) => string {
  const t = useTranslations('values.story');
  const missing = useTranslations('values.missing');
  const nameOf = useMetricName();
  const periodNames = usePeriodNames();
  return ({ metric, segment, reason, periods }) => {
    const words = t('missingOne', {
      metric: [nameOf(metric), segment].filter(Boolean).join(' / '),
      reason: missing(reason),
    });
    return periods.length === 0 ? words : `${words} (${periodNames(periods)})`;
  };
}

/** What is missing for a figure, input by input. */
export function MissingList({ missing }: { missing: Unfolded['missing'] }) {
  const words = useMissingWords();
  return (
    <ul className={classes.list}>
      {missing.map((cause) => (
        <li key={`${cause.metric}/${cause.segment ?? ''}/${cause.reason}`}>{words(cause)}</li>
      ))}
    </ul>
  );
}
