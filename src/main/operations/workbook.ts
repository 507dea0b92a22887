import { nextTurn } from './work.ts';
import { noteParts } from './workbook-out/notes.ts';
import type { CellNote } from './workbook-out/notes.ts';
import { packageParts, SHEET_PART } from './workbook-out/package-parts.ts';
import { sheetXml } from './workbook-out/sheet-xml.ts';
import { createStyles } from './workbook-out/styles.ts';
import type { WorkbookSheet } from './workbook-out/workbook-sheet.ts';
import { createZip } from './workbook-out/zip.ts';

/** What it is called, and its sheets in their order; rows are asked for one by one, and once. */
export type Workbook = { readonly title: string; readonly sheets: readonly WorkbookSheet[] };

/**
 * Makes an XLSX in turns, so that others stay awake. `onTurn` is told how many rows were written,
 * and may throw to give up.
 */
export async function writeWorkbook(
  workbook: Workbook,
  onTurn: (rows: number) => void = () => {},
): Promise<Uint8Array> {
  const steps = written(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onTurn(step.value);
    await nextTurn();
  }
}

/** Makes an XLSX in one go, where its rows are there for no longer. */
export function writeWorkbookAtOnce(workbook: Workbook): Uint8Array {
  const steps = written(workbook);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many rows are written before others get their turn. */
const ROWS_IN_A_TURN = 1000;

/** Packs rows as they come: of what was written, only that is kept. Yields how many rows those are. */
function* written({ title, sheets }: Workbook): Generator<number, Uint8Array> {
  const zip = createZip();
  for (const [name, xml] of packageParts(title, sheets)) {
    zip.begin(name);
    zip.write(xml);
  }
  const styles = createStyles();
  let rows = 0;
  for (const [at, sheet] of sheets.entries()) {
    const notes: CellNote[] = [];
    zip.begin(SHEET_PART(at));
    for (const xml of sheetXml(sheet, styles, notes)) {
      zip.write(xml);
      rows += 1;
      if (rows % ROWS_IN_A_TURN === 0) yield rows;
    }
    for (const [name, xml] of sheet.hasNotes ? noteParts(at, notes) : []) {
      zip.begin(name);
      zip.write(xml);
    }
  }
  zip.begin('xl/styles.xml');
  zip.write(styles.xml());
  return zip.finish();
}
