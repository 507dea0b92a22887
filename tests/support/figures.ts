import { eq } from 'drizzle-orm';
import type { InputOf } from '#shared/ipc/contract.ts';
import { ensurePeriodRow } from '#main/db/period-rows.ts';
import { period } from '#main/db/schema.ts';
import type { ValueDraft, ValueExplanation } from '#shared/features/values/contract.ts';
import type { TargetDraft } from '#shared/features/targets/contract.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import { valueOf } from '../main/db/business-on-disk.ts';
import type { Desk } from './desk.ts';

/** One value to type. */
export function cell(
  metric: string,
  key: string,
  value: number | null,
  segment: string | null = null,
): ValueDraft {
  return { metric, period: key, segment, value };
}

/** Types values, as one step. */
export function type(desk: Desk, ...cells: readonly ValueDraft[]): Promise<{ written: number }> {
  return desk.call('values.enter', { cells: [...cells] });
}

/** Types one metric's values, one period after the other; null is "not known". */
export function typeRow(
  desk: Desk,
  metric: string,
  values: Readonly<Record<string, number | null>>,
  segment: string | null = null,
): Promise<{ written: number }> {
  return type(
    desk,
    ...Object.entries(values).map(([key, value]) => cell(metric, key, value, segment)),
  );
}

/** Everything that is known of one figure. */
export function figure(
  desk: Desk,
  metric: string,
  key: string,
  segment: string | null = null,
): Promise<ValueExplanation> {
  return desk.call('values.explain', { metric, period: key, segment });
}

/** A line in the sand: the levels that are named, and no others. */
export function objective(
  metric: string,
  key: string,
  levels: Partial<Omit<TargetDraft, 'metric' | 'period'>>,
): TargetDraft {
  const none = { line: null, low: null, high: null, floor: null, stretch: null };
  return { ...none, ...levels, metric, period: key };
}

/** Draws one line. */
export function draw(
  desk: Desk,
  metric: string,
  key: string,
  line: number | null,
): Promise<{ written: number }> {
  return desk.call('targets.set', { objectives: [objective(metric, key, { line })] });
}

export function pact(
  quarter: string,
  metric: string,
  line: number,
  more: Partial<InputOf<'focus.choose'>> = {},
): InputOf<'focus.choose'> {
  return {
    quarter,
    metric,
    line,
    why: 'Why this one now',
    reaction: 'What changes if it drifts',
    readingKind: null,
    guardrail: null,
    because: '',
    ...more,
  };
}

/** Closes a period, or opens it again, as a review does. */
export function setClosed(desk: Desk, key: string, isClosed: boolean): void {
  const at = desk.clock.now();
  desk.business().runCommand({ name: 'reviews.close', door: 'typed', at }, (db) => {
    const id = ensurePeriodRow(db, valueOf(parsePeriodKey(key, CIVIL_CALENDAR)));
    db.update(period)
      .set({ closedAt: isClosed ? at : null })
      .where(eq(period.id, id))
      .run();
  });
}
