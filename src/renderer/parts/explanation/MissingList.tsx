import type { UnfoldedValue } from '#shared/features/values/contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useMetricName } from '../metric/use-metric-name.ts';
import classes from './Explanation.module.css';
import { usePeriodNames } from './use-period-names.ts';

type MissingCause = UnfoldedValue['missing'][number];

/** Says one cause for a value that is missing: what, why, and when. */
export function useMissingWords(): (cause: MissingCause) => string {
  const t = useTranslations('values.explanation');
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

type MissingListProps = {
  readonly missing: UnfoldedValue['missing'];
  /** The input that it is said of, which then need not be named again. */
  readonly of?: string;
};

export function MissingList({ missing, of }: MissingListProps) {
  const t = useTranslations('values.explanation');
  const reasons = useTranslations('values.missing');
  const periodNames = usePeriodNames();
  const words = useMissingWords();
  const ownWords = ({ reason, periods }: MissingCause): string => {
    const when = periods.length === 0 ? '' : ` (${periodNames(periods)})`;
    return t('stepMissing', { reason: reasons(reason) }) + when;
  };
  return (
    <ul className={classes.list} data-quiet={of !== undefined}>
      {missing.map((cause) => (
        <li key={`${cause.metric}/${cause.segment ?? ''}/${cause.reason}`}>
          {cause.metric === of && cause.segment === null ? ownWords(cause) : words(cause)}
        </li>
      ))}
    </ul>
  );
}
