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
import { CHOSEN_OVER_LEDGER, ownIn, TYPED } from './store.ts';
import type { Origin } from './store.ts';

/** A typed value that is to be written, and what is kept of where it comes from. */
export type OriginalDraft = ValueDraft & { readonly origin: Origin };

type TypedCells = {
  readonly cells: readonly ValueDraft[];
  /** True: the user was asked, and theirs win. */
  readonly isOverLedger: boolean;
};

/**
 * What is left to write once the ledger was asked. A number of its own that is typed again stays the
 * ledger's; another one in its place is refused, by the indexes of the cells, until the user has said
 * that theirs is meant to win. Where they have said so before, the ledger has given way already.
 */
export function valuesBesideLedger(
  context: CommandContext,
  { cells, isOverLedger }: TypedCells,
  sourceOf: (db: ReadableDb) => LedgerSource,
): readonly OriginalDraft[] {
  const typed = cells.map((cell) => ({ ...cell, origin: TYPED }));
  if (!cells.some(mayMeetLedger)) return typed;
  const setup = readSetup(context);
  const ledger = ledgerValues(setup, sourceOf(context.db));
  const said = typed.map((cell): OriginalDraft | 'same' | 'other' => {
    if (!mayMeetLedger(cell)) return cell;
    const { key } = requirePeriod(cell.period, setup.calendar);
    if (!ledger.has(cell.metric, key)) return cell;
    const own = ownAt(context, cell.metric, key);
    if (own === 'chosen' || isOverLedger) return { ...cell, origin: CHOSEN_OVER_LEDGER };
    const isSame = ledger.at(cell.metric, key, storedSegment(cell.segment)) === cell.value;
    if (!isSame) return 'other';
    return own === null ? 'same' : cell;
  });
  const places = said.flatMap((one, index) => (one === 'other' ? [String(index)] : []));
  if (places.length > 0) {
    throw new Refusal('over_ledger', { field: `cells.${places[0]}`, details: { places } });
  }
  return said.filter((one) => typeof one !== 'string');
}

/** Taking a value away leaves the ledger's in its place, and so needs no question. */
function mayMeetLedger({ metric, value }: ValueDraft): boolean {
  return value !== null && isLedgerMetric(metric);
}

function ownAt({ db }: CommandContext, metric: string, periodKey: string) {
  const metricId = findMetricRowId(db, metric);
  const periodId = findPeriodRow(db, periodKey)?.id ?? null;
  return metricId === null || periodId === null ? null : ownIn(db, metricId, periodId);
}
