import { Button } from '@mantine/core';
import { isOpenTo, suggestionOf } from '#shared/features/metrics/benchmarks/choose.ts';
import type { Asker } from '#shared/features/metrics/benchmarks/choose.ts';
import type { Benchmark } from '#shared/features/metrics/benchmarks/model.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { formatPeriodInSentence } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { coarserOf, isFiner, periodContaining } from '#shared/kernel/period.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { asShown } from '#renderer/parts/benchmark/suggestion.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Benchmarks.module.css';

type TakeBenchmarkProps = {
  readonly row: Benchmark;
  readonly metric: MetricSummary;
  readonly asker: Asker;
  readonly today: Day;
  readonly calendar: Calendar;
};

/** One click makes floor, line and stretch of a benchmark the target of the period that runs. */
export function TakeBenchmark({ row, metric, asker, today, calendar }: TakeBenchmarkProps) {
  const t = useTranslations('benchmarks');
  const locale = useLocale();
  const kind = row.kind ?? coarserOf('month', metric.cadence);
  const period = periodContaining(kind, today, calendar);
  const cell = { metric: metric.id, period: period.key, segment: null };
  const current = useOperationQuery('values.explain', cell).data?.line ?? null;
  const set = useCommand('targets.set');
  const tell = useUndoNotice();
  const { valueText } = useValueText();
  const found = isOpenTo(row, asker) ? suggestionOf(row, metric, kind) : null;
  // A metric that is counted by the month shows no week: a target of one would never be seen again.
  if (!found || isFiner(kind, metric.cadence)) return null;
  const levels = asShown(found.levels, metric.unit);
  const name = formatPeriodInSentence(period, locale);
  const { line } = levels;
  const told =
    line === null
      ? t('taken', { period: name })
      : t('wasTaken', { period: name, line: valueText(line, metric.unit) });
  if (current !== null && current === levels.line) {
    return <span className={classes.taken}>✓ {t('taken', { period: name })}</span>;
  }
  return (
    <Button
      variant="default"
      size="compact-xs"
      loading={set.isPending}
      onClick={() =>
        set.mutate(
          { objectives: [{ metric: metric.id, period: period.key, ...levels }] },
          {
            // It takes the place of a target of one's own, and its button away.
            onSuccess: () => tell(told),
          },
        )
      }
    >
      {t('take', { period: name })}
    </Button>
  );
}
