import { useState } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { formatPeriodInSentence } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { coarserOf, parsePeriodKey, periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';

type CadenceFormControl = {
  readonly cadence: PeriodKind;
  readonly setCadence: (cadence: PeriodKind) => void;
  readonly day: Day | null;
  readonly setDay: (day: Day | null) => void;
  /** The first day of the new cadence: nothing lies half under the one and half under the other. */
  readonly start: Day | null;
  readonly dayError: string | null;
  /** A refusal that is not about the day; null: there is none. */
  readonly refusal: string | null;
  readonly isSaving: boolean;
  readonly save: () => void;
};

/** What stands in the way of a day, by the code of the refusal. */
const WHY: Partial<Record<RefusedError['code'], 'inUse' | 'isClosed'>> = {
  cadence_in_use: 'inUse',
  closed_period: 'isClosed',
};

/** By default from the next period on, which nothing was entered for yet. */
export function useCadenceForm(
  { id, cadence: current }: MetricSummary,
  onSaved: (from: Day) => void,
): CadenceFormControl {
  const t = useTranslations('metrics.cadenceChange');
  const locale = useLocale();
  const inWords = useRefusalWords();
  const today = useOperationQuery('vault.status', {}).data?.today ?? null;
  const [cadence, setCadence] = useKeptState<PeriodKind>(
    'cadence',
    current === 'month' ? 'week' : 'month',
  );
  const [chosen, setChosen] = useKeptState<{ readonly day: Day | null } | null>('from', null);
  const [isTried, setIsTried] = useState(false);
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const change = useCommand('metrics.changeCadence', { isOnce: true, onRefused: setRefused });

  const longer = coarserOf(current, cadence);
  const next =
    today === null ? null : shiftPeriod(periodContaining(longer, today, locale), 1, locale);
  const day = chosen === null ? (next?.start ?? null) : chosen.day;
  const start = day === null ? null : periodContaining(longer, day, locale).start;
  const isDayRefused = refused?.field === 'from';
  const refusedDay = (): string | null => {
    if (!refused || !isDayRefused) return null;
    const period = parsePeriodKey(String(refused.details?.['period'] ?? ''), locale);
    const why = WHY[refused.code];
    return why && period.ok
      ? t(why, { period: formatPeriodInSentence(period.value, locale) })
      : inWords(refused);
  };
  return {
    cadence,
    setCadence: (kind) => {
      setRefused(null);
      setCadence(kind);
    },
    day,
    setDay: (wanted) => {
      setRefused(null);
      setChosen({ day: wanted });
    },
    start,
    dayError: isTried && day === null ? t('dayNeeded') : refusedDay(),
    refusal: refused && !isDayRefused ? inWords(refused) : null,
    isSaving: change.isPending,
    save: () => {
      setIsTried(true);
      if (day === null) return;
      change.mutate({ metric: id, cadence, from: day }, { onSuccess: ({ from }) => onSaved(from) });
    },
  };
}
