import { isLedgerMetric } from '#shared/features/ledger/ledger-values.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { findPeriodRow } from '#main/db/period-rows.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { findMetricRowId } from '../metrics/metric-rows.ts';
import { ledgerValues } from './from-ledger.ts';
import type { LedgerSource, LedgerValues } from './from-ledger.ts';
import { readSetup } from './setup.ts';
import type { Setup } from './setup.ts';
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
  const met = typed.map((cell) => ({ cell, ...besideIn(context, { cell, setup, ledger }) }));
  const others = new Set(met.flatMap(({ isOther, place }) => (isOther ? [place] : [])));
  const places = met.flatMap(({ isOther, own }, index) =>
    isOther && own !== 'chosen' && !isOverLedger ? [String(index)] : [],
  );
  if (places.length > 0) {
    throw new Refusal('over_ledger', { field: `cells.${places[0]}`, details: { places } });
  }
  return met.flatMap(({ cell, isTold, own, place }) => {
    // One value of a person's own stands for all segments of its period: the others go with it.
    const isChosen = isTold && (own === 'chosen' || (isOverLedger && others.has(place)));
    if (isChosen) return [{ ...cell, origin: CHOSEN_OVER_LEDGER }];
    return isTold && own === null ? [] : [cell];
  });
}

type MetCell = {
  readonly cell: OriginalDraft;
  readonly setup: Setup;
  readonly ledger: LedgerValues;
};

/** How a value stands to the ledger's of its period: whether that tells one, and another one. */
function besideIn(context: CommandContext, { cell, setup, ledger }: MetCell) {
  const { metric, period, segment, value } = cell;
  const key = mayMeetLedger(cell) ? requirePeriod(period, setup.calendar).key : null;
  if (key === null || !ledger.has(metric, key)) {
    return { place: null, isTold: false, isOther: false, own: null };
  }
  const isOther = ledger.at(metric, key, storedSegment(segment)) !== value;
  return { place: `${metric} ${key}`, isTold: true, isOther, own: ownAt(context, metric, key) };
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
