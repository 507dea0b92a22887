import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { GivenLeftOut, GivenValue } from './given-value.ts';
import type { NumbersReading } from './read-numbers.ts';
import { numbersSourceIn } from './source-detail.ts';

/** What stands in the grid where a file gives a value. */
export type StandingValue = {
  readonly value: number;
  readonly sampleSize: number | null;
  readonly sourceDetail: string | null;
};

type PlacedValue = StandingValue & { readonly segment: string | null };

/** What must be known of the grid to decide which value wins. */
export type StandingGrid = {
  readonly at: (metric: string, period: Period, segment: string | null) => StandingValue | null;
  /** Of a metric and a period, what stands there with or without segments. */
  readonly allAt: (metric: string, period: Period) => readonly PlacedValue[];
  /** The kind of period in which a metric has its values then; null: it is free to choose. */
  readonly cadenceAt: (metric: string, period: Period) => PeriodKind | null;
  readonly isClosed: (period: Period) => boolean;
  /** True where the ledger tells a metric of that period. */
  readonly ledgerTells: (metric: string, period: Period) => boolean;
};

/** `kept`: what stands there stays. */
export type NumbersState = 'new' | 'changes' | 'same' | 'kept';

export type SettledValue = GivenValue & {
  readonly state: NumbersState;
  readonly before: number | null;
};

/** True for what taking the files would write. */
export function isWritten({ state }: Pick<SettledValue, 'state'>): boolean {
  return state === 'new' || state === 'changes';
}

export type SettledNumbers = {
  readonly values: readonly SettledValue[];
  readonly leftOut: readonly GivenLeftOut[];
};

/**
 * Decides of each value whether it goes into the grid: over nothing, and over an older one of the same
 * profile; what was typed, what the ledger says, and what another tool said stay, unless `takesAll`.
 */
export function againstGrid(
  { values, leftOut }: NumbersReading,
  grid: StandingGrid,
  takesAll: boolean,
): SettledNumbers {
  const settled: SettledValue[] = [];
  const left = new Map<string, GivenLeftOut>();
  for (const value of values) {
    const reason = whyNot(value, grid, takesAll);
    if (reason === null) settled.push({ ...value, ...stateOf(value, grid, takesAll) });
    else {
      const { metric, period } = value;
      const at = { metric, period, kind: period.kind, reason, have: 0, of: 0 };
      left.set(`${metric}|${period.key}`, at);
    }
  }
  return { values: settled, leftOut: [...leftOut, ...left.values()] };
}

function whyNot(
  value: GivenValue,
  grid: StandingGrid,
  takesAll: boolean,
): GivenLeftOut['reason'] | null {
  const { metric, unit, period } = value;
  const cadence = grid.cadenceAt(metric, period);
  if (cadence !== null && cadence !== period.kind) return 'other_cadence';
  if (grid.isClosed(period)) return 'closed_period';
  if (isSplitOtherwise(value, grid)) return 'other_split';
  const isOfLedger = unit === 'money' && grid.ledgerTells(metric, period);
  return isOfLedger && !takesAll ? 'from_ledger' : null;
}

/** True where it would be added to what stands there: by channel beside without, from elsewhere. */
function isSplitOtherwise(
  { metric, period, segment, profile }: GivenValue,
  grid: StandingGrid,
): boolean {
  return grid.allAt(metric, period).some((standing) => {
    const isOurs = numbersSourceIn(standing.sourceDetail)?.profile === profile.name;
    return !isOurs && (standing.segment === null) !== (segment === null);
  });
}

function stateOf(
  { metric, unit, period, segment, value, sample, profile, until }: GivenValue,
  grid: StandingGrid,
  takesAll: boolean,
): Pick<SettledValue, 'state' | 'before'> {
  const standing = grid.at(metric, period, segment);
  if (!standing) {
    // Customers, too, may be counted by the ledger.
    const isTold = unit !== 'money' && grid.ledgerTells(metric, period) && !takesAll;
    return { state: isTold ? 'kept' : 'new', before: null };
  }
  const before = standing.value;
  const source = numbersSourceIn(standing.sourceDetail);
  const isOurs = source?.profile === profile.name;
  if (before === value && (!isOurs || sample === standing.sampleSize))
    return { state: 'same', before };
  // A file that reaches less far is older than what stands there.
  const isNewer = isOurs && source.until <= until;
  return { state: isNewer || (takesAll && !isOurs) ? 'changes' : 'kept', before };
}
