import { isWritten } from '#shared/features/numbers/against-grid.ts';
import type { SettledValue } from '#shared/features/numbers/against-grid.ts';
import type { TakenValue } from '#shared/features/numbers/contract.ts';
import type { NumbersSource } from '#shared/features/numbers/numbers-source.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { addOwnInputs } from '../metrics/metric-rows.ts';
import { enterValues } from '../values/enter-values.ts';
import { snapshotOf } from '../values/snapshot.ts';
import type { NumbersPreview } from './preview.ts';

/** What taking files wrote. */
export type TakenNumbers = { readonly values: number; readonly metrics: number };

/** The values of a preview that would change the grid. */
export function changedValues({ values }: NumbersPreview): SettledValue[] {
  return values.filter(isWritten);
}

/**
 * Writes values of a preview, each with its source, in the transaction of the command; metrics of
 * one's own that are not there yet are made first.
 */
export function takeNumbers(
  context: CommandContext,
  preview: NumbersPreview,
  values: readonly SettledValue[],
): TakenNumbers {
  const wanted = new Set(values.map(({ metric }) => metric));
  const fresh = preview.fresh.filter((metric) => wanted.has(metric));
  addOwnInputs(
    context.db,
    fresh.flatMap((id) => ownMetric(id, values)),
    context.clock.today(),
  );
  const cells = values.map((value) => ({
    metric: value.metric,
    period: value.period.key,
    segment: value.segment,
    value: value.value,
    sampleSize: value.sample,
    source: JSON.stringify(sourceOf(value, preview)),
  }));
  const written = enterValues(context, cells, ({ source }) => ({
    source: 'imported',
    sourceDetail: source,
  }));
  return { values: written, metrics: fresh.length };
}

/** Writes what was taken before; what changed in the grid meanwhile stays. Gives how many were written. */
export function enterTaken(context: CommandContext, values: readonly TakenValue[]): number {
  const snapshot = snapshotOf(context);
  const cells = values.flatMap(({ metric, period, segment, value, sample, before, source }) => {
    const standing = snapshot.storedAt(metric, period, segment)?.value ?? null;
    if (standing !== before) return [];
    return [{ metric, period, segment, value, sampleSize: sample, source: JSON.stringify(source) }];
  });
  return enterValues(context, cells, ({ source }) => ({
    source: 'imported',
    sourceDetail: source,
  }));
}

function ownMetric(id: string, values: readonly SettledValue[]) {
  const value = values.find(({ metric }) => metric === id);
  const own = value?.number.own;
  if (!own) return [];
  const { fr, en, kind, unit } = own;
  const plain = { good: null, formula: null, description: '' };
  return [{ id, kind, unit, cadence: value.period.kind, name: { fr, en }, ...plain }];
}

function sourceOf(value: SettledValue, { reading }: NumbersPreview): NumbersSource {
  const { profile, files, rows, number, until } = value;
  const parts = reading.parts.filter(({ file, found }) =>
    files.length > 0 ? files.includes(file) : found.profile === profile,
  );
  const told = new Map(parts.map(({ handed: { name, sha256 } }) => [sha256, { name, sha256 }]));
  return {
    via: 'numbers',
    profile: profile.name,
    files: [...told.values()],
    rows,
    rule: number.rule,
    until,
  };
}
