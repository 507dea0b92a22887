import { isLedgerMetric } from '#shared/features/ledger/ledger-values.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { findPeriodRow } from '#main/db/period-rows.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { findMetricRowId } from '../metrics/metric-rows.ts';
import { ledgerValues } from './from-ledger.ts';
import type { LedgerSource } from './from-ledger.ts';
import { readSetup } from './setup.ts';
import { requirePeriod } from './periods.ts';
import { storedSegment } from './row-key.ts';
import { hasMeasurements } from './store.ts';

/**
 * What is left to write once the ledger was asked. A number of its own that is typed again stays the
 * ledger's; another one in its place is refused, by the indexes of the cells, until the user has said
 * that theirs is meant to win. Where something was typed before, the ledger has given way already.
 */
export function valuesBesideLedger(
  context: CommandContext,
  cells: readonly ValueDraft[],
  sourceOf: (db: ReadableDb) => LedgerSource,
): readonly ValueDraft[] {
  if (!cells.some(mayMeetLedger)) return cells;
  const setup = readSetup(context);
  const ledger = ledgerValues(setup, sourceOf(context.db));
  const said = cells.map((cell) => {
    if (!mayMeetLedger(cell)) return null;
    const { key } = requirePeriod(cell.period, setup.calendar);
    if (!ledger.has(cell.metric, key) || wasTyped(context, cell.metric, key)) return null;
    return ledger.at(cell.metric, key, storedSegment(cell.segment)) === cell.value
      ? 'same'
      : 'other';
  });
  const places = said.flatMap((one, index) => (one === 'other' ? [String(index)] : []));
  if (places.length > 0) {
    throw new Refusal('over_ledger', { field: `cells.${places[0]}`, details: { places } });
  }
  return cells.filter((_, index) => said[index] !== 'same');
}

/** Taking a value away leaves the ledger's in its place, and so needs no question. */
function mayMeetLedger({ metric, value }: ValueDraft): boolean {
  return value !== null && isLedgerMetric(metric);
}

function wasTyped({ db }: CommandContext, metric: string, periodKey: string): boolean {
  const metricId = findMetricRowId(db, metric);
  const periodId = findPeriodRow(db, periodKey)?.id ?? null;
  return metricId !== null && periodId !== null && hasMeasurements(db, metricId, periodId);
}
