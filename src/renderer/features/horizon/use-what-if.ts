import { useMemo, useState } from 'react';
import type { TriedMonth } from '#shared/features/focus/contract.ts';
import {
  answersTo,
  COMMON_LEVERS,
  CONSEQUENCES,
  ownLevers,
  tryOut,
} from '#shared/features/values/what-if.ts';
import type { KnownValues, Reader } from '#shared/features/values/what-if.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';

/** A month to be tried out: its levers, and what follows. */
export type WhatIfModel = {
  readonly period: TriedMonth['period'];
  readonly targetPeriod: TriedMonth['targetPeriod'];
  /** The metric of the quarter; null where none is chosen, or where nothing is known of it. */
  readonly focus: string | null;
  readonly common: readonly string[];
  readonly own: readonly string[];
  readonly missing: readonly string[];
  readonly consequences: readonly string[];
  /** In the order in which they were moved first. */
  readonly moved: readonly string[];
  /** The moved levers that the one metric does not depend on, where it depends on none of them. */
  readonly idle: readonly string[];
  /** As it was, and as it would be. */
  readonly real: Reader;
  readonly tried: Reader;
  readonly move: (metric: string, value: number) => void;
  readonly reset: (metric: string) => void;
};

/** The what-if of the newest month; undefined while it is read. */
export function useWhatIf(): WhatIfModel | undefined {
  const definitions = useMetrics();
  const month = useOperationQuery('focus.triedMonth', {}).data;
  const view = useOperationQuery('focus.view', { quarter: null }).data;
  const [moves, setMoves] = useState<ReadonlyMap<string, number>>(new Map());
  const known = useMemo(() => month && knownIn(month), [month]);
  const real = useMemo(() => known && tryOut(known, definitions, new Map()), [known, definitions]);
  const tried = useMemo(
    () => known && tryOut(known, definitions, moves),
    [known, definitions, moves],
  );
  if (!month || !view || !known || !real || !tried || definitions.size === 0) return undefined;

  const isKnown = (metric: string): boolean => real(metric) !== null;
  const chosen = view.pact?.metric ?? null;
  const focus = chosen !== null && isKnown(chosen) ? chosen : null;
  const levers = [...moves.keys()];
  const doesAnswer =
    focus === null || levers.some((lever) => answersTo(focus, lever, known, definitions));
  return {
    period: month.period,
    targetPeriod: month.targetPeriod,
    focus,
    common: COMMON_LEVERS.filter(isKnown),
    own: focus === null ? [] : ownLevers(focus, definitions).filter(isKnown),
    missing: COMMON_LEVERS.filter((lever) => !isKnown(lever)),
    consequences: CONSEQUENCES.filter((metric) => metric !== focus && isKnown(metric)),
    moved: levers,
    idle: doesAnswer ? [] : levers,
    real,
    tried,
    move: (metric, value) => setMoves(new Map(moves).set(metric, value)),
    reset: (metric) => setMoves(new Map([...moves].filter(([lever]) => lever !== metric))),
  };
}

function knownIn({ period, values }: TriedMonth): KnownValues {
  return {
    values: new Map(values.map(({ metric, ...value }) => [metric, value])),
    days: period.days,
  };
}
