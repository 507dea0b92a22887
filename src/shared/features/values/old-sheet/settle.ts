import { assemble } from '../grid-file/assemble.ts';
import { dropConflicts } from './conflicts.ts';
import { createDoubtList } from './doubts.ts';
import { guessUnitAndKind } from './guess.ts';
import type { SheetReading } from './model.ts';
import { noteDoubts, spanOf } from './note-doubts.ts';
import { rowsForGrid } from './plan.ts';
import { addedUp } from './add-rows.ts';
import { withRests } from './rests.ts';
import { rolledUp } from './roll-up.ts';
import type { RolledSheet } from './roll-up.ts';
import type { Places } from './table.ts';
import type { ReadRow, ReadSheet, SheetPlan, Understood } from './understood.ts';

/** Tells what was understood, and what an import would write of it. */
export function settle(sheet: Understood): ReadSheet {
  const { choices, about, places } = sheet;
  const rolled = rolledUp(sheet.columns, sheet.read, choices);
  const { columns } = rolled;
  const read = addedUp(rolled.read);
  const rows = rowsForGrid(read, columns, { ...sheet, isClosed: about.isClosed });
  const content = assemble(rows, []);
  const whole = withRests(content, (metric) => {
    const kind = sheet.metricOf(metric)?.kind;
    return kind === 'flow' || kind === 'stock';
  });
  const settled = dropConflicts(whole.cells, about.storedAt, choices, places);
  const own = read.flatMap(({ row }) => (row.fate.type === 'own' ? [row.fate] : []));
  const plan = { own, cells: settled.cells, targets: content.targets };
  const reading: SheetReading = {
    ...tableOf({ ...sheet, columns, read }),
    ...doubtsOf(sheet, rolled, whole.rows),
    conflicts: [...settled.conflicts],
    conflictCount: settled.conflictCount,
    counts: countsOf(plan, read),
  };
  return { reading, plan };
}

/** The sheet itself: how it lies, its columns and its rows. */
function tableOf({ head, separator, writing, columns, accents, read, places }: Understood) {
  return {
    orientation: head.orientation,
    separator,
    decimal: writing.decimal,
    isDecimalProven: writing.isProven,
    kind: columns.kind,
    accents,
    firstYear: columns.firstYear,
    dayOrder: columns.dayOrder,
    columns: columns.columns.map(({ period, line, lines, header, role, why, filled }) => ({
      line,
      lines: [...lines],
      header,
      role,
      why,
      filled,
      period: period?.key ?? null,
      place: spanOf(lines, places) ?? '',
    })),
    rows: read.map((one) => sheetRow(one, places)),
  };
}

function doubtsOf(sheet: Understood, rolled: RolledSheet, rests: readonly number[]) {
  const doubts = createDoubtList();
  noteDoubts(sheet, rolled, doubts);
  for (const row of rests) {
    const text = sheet.read.find(({ row: { line } }) => line === row - 1)?.row.label ?? '';
    doubts.note('rest_unassigned', { place: sheet.places.row(row - 1), text });
  }
  return { doubts: [...doubts.told()], doubtCounts: doubts.counts() };
}

function countsOf({ cells, targets, own }: SheetPlan, read: readonly ReadRow[]) {
  return {
    values: cells.length,
    targets: targets.length,
    metrics: new Set(cells.map(({ metric }) => metric)).size,
    own: own.length,
    skipped: read.filter(({ row }) => row.fate.type === 'skip').length,
  };
}

function sheetRow({ row, measure, figures, factor }: ReadRow, places: Places) {
  const { line, label, group, fate, score, others } = row;
  return {
    line,
    place: places.row(line),
    label,
    group,
    fate,
    score,
    others: [...others],
    unit: measure?.unit ?? null,
    guess: guessUnitAndKind(label, row.unitText, row.texts, group),
    factor,
    values: figures.map(({ value }) => value),
  };
}
