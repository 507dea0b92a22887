import { snapshotOf } from '#main/features/values/snapshot.ts';
import { gridCsv } from '#main/features/values/grid-export.ts';
import type { GridExport } from '#main/features/values/grid-export.ts';
import { importGrid, readGrid } from '#main/features/values/grid-import.ts';
import type { Desk } from './desk.ts';

const LANGUAGE = { systemLanguage: 'fr' } as const;

const booksOf = (desk: Desk) =>
  snapshotOf({ ...LANGUAGE, clock: desk.clock, db: desk.business().readable });

export function gridTextOf(desk: Desk, request: GridExport): string {
  return gridCsv(booksOf(desk), request);
}

/** Reads the text of a grid file into a business, as the import does; throws where it is refused. */
export function importGridText(desk: Desk, text: string, fileName = 'grille.csv'): void {
  const source = { fileName, text };
  const read = readGrid(booksOf(desk), source);
  if (!read.ok) throw new Error(`${JSON.stringify(read.error)}\n${text}`);
  const { clock } = desk;
  const label = { name: 'values.import', door: 'imported', at: clock.now() } as const;
  desk
    .business()
    .runCommand(label, (db) => importGrid({ ...LANGUAGE, clock, db }, source, read.value));
}
