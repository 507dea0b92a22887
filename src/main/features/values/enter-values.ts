import type { ValueDraft } from '#shared/features/values/contract.ts';
import { checkValue, closedAround } from '#shared/features/values/rules.ts';
import type { ValueError } from '#shared/features/values/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { ensurePeriodRow } from '#main/db/period-rows.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import { requireFollowedRow } from '../metrics/metric-rows.ts';
import { definitionAt, readSetup } from './setup.ts';
import { requirePeriod } from './periods.ts';
import type { Setup } from './setup.ts';
import { findRowKey, storedSegment } from './row-key.ts';
import { ensureSegmentRow, eraseMeasurement, writeMeasurement } from './store.ts';
import type { Origin } from './store.ts';

/**
 * Writes values, all or none: each is checked before the first is written; of a cell that is there
 * twice, the last word counts. A metric that gets its
 * first value is followed from then on. Gives the number of values that really changed.
 */
export function enterValues<Cell extends ValueDraft>(
  context: CommandContext,
  cells: readonly Cell[],
  originOf: (cell: Cell, at: Period) => Origin,
): number {
  const setup = readSetup(context);
  const checked = lastWords(checkValues(setup, cells));
  const write = createWriter(context.db, setup, originOf);
  const { progress = UNWATCHED } = context;
  return checked.filter((cell, index) => {
    progress('importing', index, checked.length);
    return write(cell);
  }).length;
}

type Checked<Cell> = { readonly cell: Cell; readonly at: Period };

function lastWords<Cell extends ValueDraft>(checked: readonly Checked<Cell>[]): Checked<Cell>[] {
  const last = new Map(checked.map((one): [string, Checked<Cell>] => [placeOf(one), one]));
  return last.size === checked.length ? [...checked] : [...last.values()];
}

function placeOf({ cell, at }: Checked<ValueDraft>): string {
  return `${cell.metric}|${at.key}|${storedSegment(cell.segment) ?? ''}`;
}

function checkValues<Cell extends ValueDraft>(
  setup: Setup,
  cells: readonly Cell[],
): Checked<Cell>[] {
  const { calendar, closedAt } = setup;
  // The first value of a metric decides its cadence, also for the cells that come after it.
  const cadences = new Map<string, PeriodKind>();
  const periods = new Map<string, ReturnType<typeof periodOf>>();
  const periodOf = (key: string) => {
    const period = requirePeriod(key, calendar);
    const closed = closedAround(period, (one) => closedAt.has(one), calendar);
    return { period, closed: closed?.key ?? null };
  };
  return cells.map((cell, index) => {
    const known = periods.get(cell.period) ?? periodOf(cell.period);
    periods.set(cell.period, known);
    const { period, closed } = known;
    const definition = definitionAt(setup, cell.metric, period);
    const cadence = setup.cadenceOf(cell.metric, period) ?? cadences.get(cell.metric) ?? null;
    const allowed = checkValue({ definition, cadence, period, value: cell.value, closed });
    if (!allowed.ok) throw valueRefusal(allowed.error, cell, index);
    if (cell.value !== null) cadences.set(cell.metric, period.kind);
    return { cell, at: period };
  });
}

function valueRefusal(error: ValueError, cell: ValueDraft, index: number): Refusal {
  const { code, ...facts } = error;
  const details = { metric: cell.metric, period: cell.period, ...facts };
  return new Refusal(code, { field: `cells.${index}`, details });
}

function createWriter<Cell extends ValueDraft>(
  db: WritableDb,
  setup: Setup,
  originOf: (cell: Cell, at: Period) => Origin,
): (checked: Checked<Cell>) => boolean {
  const metricRows = new Map<string, number>();
  const periodRows = new Map<string, number>();
  const segmentRows = new Map<string, number>();
  const remembered = (rows: Map<string, number>, key: string, find: () => number): number => {
    const row = rows.get(key) ?? find();
    rows.set(key, row);
    return row;
  };
  return ({ cell, at }) => {
    if (cell.value === null) return erase(db, cell, at);
    const name = storedSegment(cell.segment);
    const key = {
      metricId: remembered(metricRows, cell.metric, () =>
        requireFollowedRow(db, setup.metrics, cell.metric),
      ),
      periodId: remembered(periodRows, at.key, () => ensurePeriodRow(db, at)),
      segmentId:
        name === null ? null : remembered(segmentRows, name, () => ensureSegmentRow(db, name)),
    };
    return writeMeasurement(db, key, {
      value: cell.value,
      sampleSize: cell.sampleSize,
      ...originOf(cell, at),
    });
  };
}

/** What is not known leaves no trace: no row is made for it, and nobody follows a metric by it. */
function erase(db: WritableDb, { metric, segment }: ValueDraft, period: Period): boolean {
  const key = findRowKey(db, { metric, period, segment });
  return key !== null && eraseMeasurement(db, key);
}
