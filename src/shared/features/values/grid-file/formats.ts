import { CSV_FORMATS } from '#shared/kernel/csv.ts';

/** In what a grid is written: as text, or as a workbook to read. */
const WORKBOOK_FORMATS = ['xlsx', 'ods'] as const;
export type WorkbookFormat = (typeof WORKBOOK_FORMATS)[number];
export const GRID_FORMATS = [...CSV_FORMATS, ...WORKBOOK_FORMATS] as const;
export type GridFormat = (typeof GRID_FORMATS)[number];
