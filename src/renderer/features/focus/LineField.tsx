import { readingKindFor } from '#shared/features/focus/rules.ts';
import { suggestedTarget } from '#renderer/parts/benchmark/suggestion.ts';
import { useAsker } from '#renderer/parts/benchmark/use-asker.ts';
import { useSourceWords } from '#renderer/parts/benchmark/use-source-words.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import type { TypedLine } from './pact-draft.ts';
import classes from './PactForm.module.css';
import { useMetrics } from '#renderer/api/use-metrics.ts';

type LineFieldProps = {
  readonly metric: string;
  readonly initial: number | null;
  readonly error: string | null;
  readonly onLine: (line: TypedLine) => void;
};

/** The target, in the metric's unit, for the kind of period by which it is read. */
export function LineField({ metric, initial, error, onLine }: LineFieldProps) {
  const t = useTranslations('focus.form');
  const period = useTranslations('common.period');
  const words = useTranslations('benchmarks');
  const { behind } = useSourceWords();
  const asker = useAsker();
  const summary = useMetrics().get(metric);
  if (!summary) return null;
  const suggested = suggestedTarget(summary, readingKindFor(summary), asker);
  const by = { week: 'byWeek', month: 'byMonth', year: 'byYear', quarter: null } as const;
  const cadence = by[readingKindFor(summary)];
  return (
    <ValueInput
      name="line"
      data-autofocus
      className={classes.line}
      label={cadence === null ? t('lineEnd') : t('lineBy', { by: period(cadence) })}
      unit={summary.unit}
      initial={initial}
      allowsFraction
      error={error}
      onFocus={(event) => event.currentTarget.select()}
      description={
        suggested && suggested.levels.line === initial
          ? words('suggestedBy', { source: behind(suggested) })
          : undefined
      }
      onEntry={({ reading }) => onLine(reading.ok ? reading.value : 'unreadable')}
    />
  );
}
