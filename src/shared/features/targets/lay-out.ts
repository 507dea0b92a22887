import type { Value, Unit } from '#shared/kernel/unit.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { fillLines } from './fill.ts';
import type { FillError } from './fill.ts';
import type { FillMethod, FillSkipReason } from './model.ts';

/** What is to be laid out over which periods, in their order. */
export type LayOutRequest = {
  readonly method: FillMethod;
  readonly unit: Unit;
  /** False for what is counted; money is whole cents either way. */
  readonly allowsFraction: boolean;
  readonly periods: readonly {
    readonly key: string;
    /** True where it, or one around it, was closed: its target is kept as it is. */
    readonly isClosed: boolean;
    /** The value of the same period a year before; null where it is not known. */
    readonly lastYear: Value;
  }[];
};

/** A period that is left as it is, and why. */
export type Skipped = { readonly period: string; readonly why: FillSkipReason };

/** The line of each period that gets one, in the metric's unit, and the periods that get none. */
export type LaidOut = {
  readonly lines: ReadonlyMap<string, number>;
  readonly skipped: readonly Skipped[];
};

/** Decimals of a target that is no whole number: a share of 3.67 %. */
const DECIMALS = 2;

/**
 * Lays lines out over the periods that are not closed, as if the closed ones were not there: a
 * total is shared among the others alone. The preview and the command decide by this one rule.
 */
export function layOut(request: LayOutRequest): Result<LaidOut, FillError | 'closed_period'> {
  const { method, unit, allowsFraction, periods } = request;
  const open = periods.filter(({ isClosed }) => !isClosed);
  if (open.length === 0) return err('closed_period');
  const filled = fillLines({
    method,
    count: open.length,
    decimals: unit === 'money' || !allowsFraction ? 0 : DECIMALS,
    lastYear: open.map(({ lastYear }) => lastYear),
  });
  if (!filled.ok) return filled;
  const lines = new Map<string, number>();
  for (const [index, { key }] of open.entries()) {
    const line = filled.value[index] ?? null;
    if (line !== null) lines.set(key, line);
  }
  const skipped = periods
    .filter(({ key }) => !lines.has(key))
    .map(({ key, isClosed }): Skipped => {
      return { period: key, why: isClosed ? 'closed' : 'no_last_year' };
    });
  return ok({ lines, skipped });
}
