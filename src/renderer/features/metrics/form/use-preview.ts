import { useDebouncedValue } from '@mantine/hooks';
import type { MetricPreview } from '#shared/features/metrics/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { proposedId } from './draft.ts';
import type { MetricFormDraft } from './draft.ts';
import type { FormulaFlaw } from './formula-flaw.ts';

/** A pause in typing after which the formula is looked at; milliseconds. */
const PAUSE = 400;
const SHOWN = 6;

/** The newest values that the definition in the form would give. */
export type PreviewState = {
  /** null: not asked yet, or the formula cannot be read. */
  readonly values: MetricPreview['values'] | null;
  /** What only the whole file knows to be wrong: a circle at another time, for one. */
  readonly flaw: FormulaFlaw | null;
  /** True once the writer paused: it is time to say what is wrong. */
  readonly isSettled: boolean;
};

/** Tries the definition out on the real data, whenever the writer pauses. */
export function usePreview(
  draft: MetricFormDraft,
  id: string,
  isReadable: boolean,
  metrics: MetricsById,
): PreviewState {
  const { kind, unit, cadence, formula } = draft;
  const [settled] = useDebouncedValue(formula, PAUSE);
  const isSettled = settled === formula;
  const isAsked = kind === 'computed' && isReadable && isSettled;
  const asked = { id: id === '' ? proposedId('draft', metrics) : id, kind, unit, cadence };
  const answer = useOperationQuery(
    'metrics.preview',
    { draft: { ...asked, formula: settled }, kind: cadence, count: SHOWN },
    { isEnabled: isAsked, keepsPrevious: true },
  );
  const error = isAsked ? (answer.data?.error ?? null) : null;
  return {
    values: isReadable && answer.data?.error === null ? answer.data.values : null,
    flaw: error,
    isSettled,
  };
}
