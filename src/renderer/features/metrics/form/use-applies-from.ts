import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { BEGINNING } from '#shared/features/metrics/versions.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import type { MetricFormDraft } from './draft.ts';

/** From when on a changed definition holds: a day, or always, because it corrects the past. */
export type AppliesFromControl = {
  /** False: nothing changed that values are made by, and there is nothing to ask. */
  readonly isAsked: boolean;
  readonly isCorrection: boolean;
  readonly setIsCorrection: (isCorrection: boolean) => void;
  readonly day: Day | null;
  readonly setDay: (day: Day | null) => void;
  /** The first period that the definition holds for; null: all of them, or the day is missing. */
  readonly firstPeriod: Period | null;
  /** The first later version that gives way to this one; null: there is none. */
  readonly replaced: Day | null;
  /** The day to be kept, the first one there is for a correction; null: it is missing. */
  readonly appliesFrom: Day | null;
};

/** True where the draft measures otherwise than the metric that is changed. */
function isAnotherMeasure(draft: MetricFormDraft, edited: MetricSummary): boolean {
  const { kind, unit, good, cadence } = edited;
  const isSame =
    draft.kind === kind &&
    draft.unit === unit &&
    draft.good === good &&
    draft.cadence === cadence &&
    (kind !== 'computed' || draft.formula.trim() === edited.formula);
  return !isSame;
}

/** Asks from when on a change holds, by default from the period of today on. */
export function useAppliesFrom(
  draft: MetricFormDraft,
  edited: MetricSummary | null,
): AppliesFromControl {
  const calendar = useLocale();
  const today = useOperationQuery('vault.status', {}).data?.today ?? null;
  const versions = useOperationQuery(
    'metrics.versions',
    { metric: edited?.id ?? '' },
    { isEnabled: edited !== null },
  ).data;
  const [isCorrection, setIsCorrection] = useKeptState('isCorrection', false);
  const [chosen, setChosen] = useKeptState<{ readonly day: Day | null } | null>('from', null);
  const cadence = edited?.hasValues === true ? edited.cadence : draft.cadence;
  const current = today === null ? null : periodContaining(cadence, today, calendar);
  const day = chosen === null ? (current?.start ?? null) : chosen.day;
  const period = day === null ? null : periodContaining(cadence, day, calendar);
  const firstPeriod = isCorrection ? null : period;
  const appliesFrom = isCorrection ? BEGINNING : (period?.start ?? null);
  const replaced = versions?.find(
    ({ from }) => appliesFrom !== null && from !== null && from > appliesFrom,
  );
  return {
    isAsked: edited !== null && isAnotherMeasure(draft, edited),
    isCorrection,
    setIsCorrection,
    day,
    setDay: (wanted) => setChosen({ day: wanted }),
    firstPeriod,
    replaced: replaced?.from ?? null,
    appliesFrom,
  };
}
