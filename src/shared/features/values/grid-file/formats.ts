import { CSV_FORMATS } from '#shared/kernel/csv.ts';

/** In what a grid is written: as text, or as a workbook to read. */
export const GRID_FORMATS = [...CSV_FORMATS, 'xlsx'] as const;
export type GridFormat = (typeof GRID_FORMATS)[number];
