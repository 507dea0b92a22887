import type { ValueDraft } from '#shared/features/values/contract.ts';
import { naturalBounds } from '#shared/features/metrics/formula/natural-bounds.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { requirePeriod } from './periods.ts';
import { definitionAt, readSetup } from './setup.ts';

/**
 * Refuses what a hand types below zero where nothing can be: −3 days, −3 customers. Money can always:
 * what was paid back, an account that is overdrawn. Files are taken as they are, what they hold was
 * kept before.
 */
export function refuseBelowZero(context: QueryContext, cells: readonly ValueDraft[]): void {
  if (cells.every(({ value }) => value === null || value >= 0)) return;
  const setup = readSetup(context);
  cells.forEach(({ metric, period, value }, index) => {
    if (value === null || value >= 0) return;
    const definition = definitionAt(setup, metric, requirePeriod(period, setup.calendar));
    if (definition.kind === 'computed' || definition.unit === 'money') return;
    if (naturalBounds(metric, new Map([[metric, definition]])).min === null) return;
    throw new Refusal('negative', { field: `cells.${index}`, details: { metric, period } });
  });
}
