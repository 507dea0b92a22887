import { Button } from '@mantine/core';
import type { SignalChart } from '#shared/features/signals/contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './SignalSection.module.css';

type Way = {
  readonly key: string;
  readonly from: Day;
  readonly text: string;
  readonly isRebase: boolean;
};

type WaysListProps = {
  readonly chart: SignalChart;
  /** The button that had the focus is gone: gives it a new place. */
  readonly onRemoved: () => void;
};

/** Where the limits start anew: re-basings, which can be taken back, and other definitions. */
export function WaysList({ chart, onRemoved }: WaysListProps) {
  const t = useTranslations('signals.limits');
  const notice = useTranslations('signals.notice');
  const locale = useLocale();
  const nameOf = useMetricName();
  const tell = useUndoNotice();
  const remove = useCommand('signals.removeRebase');
  const { metric, bases, breaks } = chart;
  const rebases: Way[] = bases.flatMap(({ from, reason }) =>
    reason === null
      ? []
      : [{ key: `rebase ${from}`, from, text: reason || t('noReason'), isRebase: true }],
  );
  const definitions: Way[] = breaks.map(({ metric: defined, from, version }) => ({
    key: `${defined} ${version}`,
    from,
    text: t('definitionOf', { metric: nameOf(defined), version: String(version) }),
    isRebase: false,
  }));
  const ways = [...rebases, ...definitions].toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const takeAway = (from: Day, text: string): void =>
    remove.mutate(
      { metric, from },
      {
        onSuccess: () => {
          onRemoved();
          tell(notice('rebaseRemoved', { text }));
        },
      },
    );
  if (ways.length === 0) return null;
  return (
    <>
      <h4 className={classes.subtitle}>{t('ways')}</h4>
      <ul className={classes.list}>
        {ways.map(({ key, from, text, isRebase }) => (
          <li key={key} className={classes.way}>
            <div>
              <p className={classes.fact}>{text}</p>
              <p className={classes.quiet}>{t('since', { day: formatDay(from, locale) })}</p>
            </div>
            {isRebase && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={t('removeFor', { day: formatDay(from, locale) })}
                onClick={() => takeAway(from, text)}
              >
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
