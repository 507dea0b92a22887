import { Button } from '@mantine/core';
import { isOpenTo, suggestionOf } from '#shared/features/metrics/benchmarks/choose.ts';
import type { Asker } from '#shared/features/metrics/benchmarks/choose.ts';
import { raisedLine } from '#shared/features/metrics/benchmarks/raise.ts';
import { BENCHMARKS } from '#shared/features/metrics/benchmarks/table.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { formatPeriodInSentence, roundAsShown } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isFinished, parentPeriod, periodContaining } from '#shared/kernel/period.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { RecentPeriod } from '../use-recent-periods.ts';
import classes from './Benchmarks.module.css';

type RaiseLineProps = {
  readonly metric: MetricSummary;
  readonly recent: readonly RecentPeriod[];
  readonly today: Day;
  readonly calendar: Calendar;
  readonly asker: Asker;
};

/** Proposes the next line where the one that stands was met twice in a row. */
export function RaiseLine({ metric, recent, today, calendar, asker }: RaiseLineProps) {
  const t = useTranslations('benchmarks.raise');
  const locale = useLocale();
  const { valueText } = useValueText();
  const set = useCommand('targets.set');
  const tell = useUndoNotice();
  const words = useTranslations('benchmarks');
  const finished = recent.filter(({ period }) => isFinished(period, today));
  const newest = finished[0]?.period ?? periodContaining(metric.cadence, today, calendar);
  const year = newest.kind === 'year' ? newest : parentPeriod(newest, 'year', calendar);
  const asked = { metric: metric.id, year: year.key, kind: metric.cadence };
  const targets = useOperationQuery('targets.year', asked).data;
  const known = BENCHMARKS.filter((row) => row.metric === metric.id && isOpenTo(row, asker))
    .map((row) => suggestionOf(row, metric, metric.cadence)?.levels.line ?? null)
    .filter((line) => line !== null);
  const next = raisedLine(
    metric.good,
    finished.map(({ period, explanation }) => ({
      value: explanation.isWhole ? explanation.value : null,
      line: explanation.line,
      stretch: targets?.periods.find((one) => one.period.key === period.key)?.stretch ?? null,
    })),
    known.map((line) => roundAsShown(line, metric.unit)),
  );
  const open = recent.find(({ period }) => !isFinished(period, today));
  const standing = open?.explanation.line ?? null;
  const last = finished[0]?.explanation.line ?? null;
  // What is taken is what is read in the sentence.
  const raised = next === null ? null : roundAsShown(next, metric.unit);
  if (raised === null || raised === last || !open) return null;
  // Somebody moved it already.
  if (standing !== null && standing !== last) return null;
  const line = valueText(raised, metric.unit);
  const period = formatPeriodInSentence(open.period, locale);
  return (
    <p className={classes.raise}>
      <span>{t(metric.good === 'down' ? 'lower' : 'text', { line })}</span>
      <Button
        variant="light"
        size="compact-sm"
        loading={set.isPending}
        onClick={() =>
          set.mutate(
            { objectives: [{ metric: metric.id, period: open.period.key, line: raised }] },
            { onSuccess: () => tell(words('wasTaken', { period, line })) },
          )
        }
      >
        {t('take', { period })}
      </Button>
    </p>
  );
}
