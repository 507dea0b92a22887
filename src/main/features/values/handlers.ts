import { basename } from 'node:path';
import type { valuesContract } from '#shared/features/values/contract.ts';
import { checkClosing, checkReopening } from '#shared/features/values/rules.ts';
import type { ClosingError } from '#shared/features/values/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { closedPeriods, ensurePeriodRow, setClosedAt } from '#main/db/period-rows.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { HandlersOf, TaskContext } from '#main/operations/context.ts';
import { writeFileWhole } from '#main/operations/file-whole.ts';
import { pactOfDay } from '../focus/store.ts';
import { daySums, newestStatement, purchasesOf } from '../ledger/day-sums-store.ts';
import { calendarOf, requireMetric } from '../metrics/known-metrics.ts';
import { firstValuesHandlers } from './first-handlers.ts';
import { refuseBelowZero } from './below-zero.ts';
import { enterValues } from './enter-values.ts';
import { settleDifferences } from './settle-differences.ts';
import { ESTIMATED, typedOn } from './store.ts';
import { snapshotOf } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { requirePeriod, requireRange } from './periods.ts';
import { findCells } from './find-cells.ts';
import type { LedgerSource } from './from-ledger.ts';
import { gridCsv, gridRows, wholeRange } from './grid-export.ts';
import type { GridExport } from './grid-export.ts';
import { gridWorkbook } from './grid-workbook.ts';
import { gridOf } from './grid.ts';
import { keepBytes, keepFile, keepPasted, keptSheet } from './kept-sheets.ts';
import type { KeptSheet } from './kept-sheets.ts';
import type { WorkbookFormat } from '#shared/features/values/grid-file/formats.ts';
import { noteValue } from './note.ts';
import { moveIn, readKept } from './moving-in.ts';
import { valuesBesideLedger } from './beside-ledger.ts';
import { relativesOf } from './relatives.ts';
import { explainedValue } from './explained-value.ts';
import { undoHandlers } from './undo-handlers.ts';

export const valuesHandlers: HandlersOf<typeof valuesContract> = {
  'values.grid': (context, { kind, from, to }) => {
    const snapshot = snapshotOf(context);
    const today = context.clock.today();
    const periods = requireRange(kind, from, to, snapshot.calendar);
    const focus = pactOfDay(context.db, today, snapshot.calendar)?.metric ?? null;
    return gridOf(snapshot, { periods, today, focus });
  },

  'values.find': (context, { kind, to, text }) => findCells(snapshotOf(context), kind, to, text),

  'values.explain': (context, { metric, period: key, segment }) => {
    const snapshot = snapshotOf(context);
    requireMetric(snapshot.metrics, metric);
    const period = requirePeriod(key, snapshot.calendar);
    return explainedValue(context.db, snapshot, { metric, period, segment }, context.clock.today());
  },

  'values.relatives': (context, { metric, period: key, segment }) => {
    const snapshot = snapshotOf(context);
    requireMetric(snapshot.metrics, metric);
    const period = requirePeriod(key, snapshot.calendar);
    return relativesOf(snapshot, { metric, period, segment }, context.clock.today());
  },

  'values.enter': (context, { cells, isOverLedger = false, isEstimate = false }) => {
    const today = context.clock.today();
    refuseBelowZero(context, cells);
    if (isEstimate) {
      return { written: enterValues(context, cells, (_, at) => typedOn(today, ESTIMATED, at)) };
    }
    const meant = valuesBesideLedger(context, { cells, isOverLedger }, ledgerSource);
    return {
      written: enterValues(context, meant, ({ origin }, at) => typedOn(today, origin, at)),
    };
  },

  ...firstValuesHandlers,

  'values.settle': (context, choice) => ({ settled: settleDifferences(context, choice) }),

  'values.note': (context, { note, ...address }) => {
    noteValue(context, address, note);
    return null;
  },

  'values.closePeriod': (context, { period: key }) => {
    const { db, clock } = context;
    const period = requirePeriod(key, calendarOf(context));
    const isClosed = closedPeriods(db).has(period.key);
    const allowed = checkClosing(period, isClosed, clock.today());
    if (!allowed.ok) throw closingRefusal(allowed.error, period);
    setClosedAt(db, ensurePeriodRow(db, period), clock.now());
    return { period: period.key };
  },

  'values.reopenPeriod': (context, { period: key }) => {
    const { db } = context;
    const period = requirePeriod(key, calendarOf(context));
    const allowed = checkReopening(closedPeriods(db).has(period.key));
    if (!allowed.ok) throw closingRefusal(allowed.error, period);
    setClosedAt(db, ensurePeriodRow(db, period), null);
    return { period: period.key };
  },

  ...undoHandlers,

  'values.exportGrid': async (context, { kind, range, rows, format, withTargets }) => {
    const snapshot = snapshotOf({ ...context, db: context.business.readable });
    const periods = range
      ? requireRange(kind, range.from, range.to, snapshot.calendar)
      : wholeRange(snapshot, kind, context.clock.today());
    const asked = { periods, withTargets, rows: rows ?? undefined };
    const content =
      format === 'xlsx' || format === 'ods'
        ? await workbookOf(context, snapshot, { ...asked, kind }, format)
        : gridCsv(snapshot, { ...asked, format }, context.progress);
    const path = await context.desktop.chooseSavePath(
      format === 'xlsx' || format === 'ods' ? format : 'csv',
    );
    if (path === null) return { path };
    context.progress?.('writing');
    writeFileWhole(path, content);
    return { path };
  },

  'values.takeSheet': async ({ desktop, clock }, source) => {
    if (source.from === 'paste') return { sheet: handOut(keepPasted(source.text)) };
    if (source.from === 'bytes') {
      const name = basename(source.name);
      return { sheet: handOut(await keepBytes(name, source.bytes, clock.today())) };
    }
    const isDropped = source.from === 'drop';
    const path = await (isDropped ? desktop.droppedPath(source.drop) : desktop.chooseSheetPath());
    if (isDropped && path === null) throw new Refusal('not_found', { field: 'drop' });
    return { sheet: path === null ? null : handOut(await keepFile(path)) };
  },

  'values.readSheet': (context, { sheet, choices }) => {
    context.progress?.('reading');
    const { reading, source, exports } = readKept(context, keptSheet(sheet), choices);
    const workbook = source.workbook && { ...source.workbook, exports: [...exports] };
    return { ...reading, encoding: source.encoding, workbook };
  },

  'values.moveIn': (context, { sheet: id, choices }) => {
    const sheet = keptSheet(id);
    const { text } = readKept(context, sheet, choices).source;
    return moveIn(context, { fileName: sheet.fileName ?? PASTED, text }, choices);
  },
};

function workbookOf(
  { clock, progress }: TaskContext,
  snapshot: Snapshot,
  { kind, ...asked }: Omit<GridExport, 'format'> & { readonly kind: PeriodKind },
  format: WorkbookFormat,
): Promise<Uint8Array> {
  const { language, currency } = snapshot.settings;
  const rows = gridRows(snapshot, { ...asked, format: 'iso' }, progress);
  return gridWorkbook({
    rows,
    periods: asked.periods,
    format,
    kind,
    language,
    currency,
    madeOn: clock.today(),
  });
}

function ledgerSource(db: ReadableDb): LedgerSource {
  return {
    sums: daySums(db),
    purchasesOf: () => purchasesOf(db),
    statementUntil: newestStatement(db),
  };
}

/** The source of a value that was pasted in with a whole sheet. */
const PASTED = 'clipboard';

/** The window gets the name of a sheet and never its bytes or its place. */
function handOut({ id, fileName, workbook }: KeptSheet) {
  return { id, fileName, names: workbook?.map(({ name }) => name) ?? null };
}

function closingRefusal(code: ClosingError, { key }: Period): Refusal {
  return new Refusal(code, { field: 'period', details: { period: key } });
}
