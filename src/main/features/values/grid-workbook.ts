import { createTranslator } from 'use-intl/core';
import { LEADING_HEADERS } from '#shared/features/values/grid-file/header.ts';
import { isTargetKey } from '#shared/features/values/grid-file/row-key.ts';
import type { WorkbookFormat } from '#shared/features/values/grid-file/formats.ts';
import type { GridWriteRow } from '#shared/features/values/grid-file/write.ts';
import { messages } from '#shared/i18n/messages.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { toMajor } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { writeWorkbook } from '#main/operations/workbook.ts';
import type { Workbook } from '#main/operations/workbook.ts';
import { writeOds } from '#main/operations/workbook-out/ods.ts';
import type { WorkbookCell, WorkbookSheet } from '#main/operations/workbook-out/workbook-sheet.ts';

/** A grid as it is to be read in a workbook. */
export type GridOnSheet = {
  readonly rows: readonly GridWriteRow[];
  readonly periods: readonly Period[];
  readonly kind: PeriodKind;
  readonly language: Language;
  readonly currency: string;
  readonly madeOn: Day;
  readonly format: WorkbookFormat;
};

/**
 * The grid as a workbook: the columns of the CSV file, numbers as the app computed them, an empty
 * cell for what is not known; the lines on a sheet of the same form, and one that says what it is.
 */
export async function gridWorkbook(grid: GridOnSheet): Promise<Uint8Array> {
  const { periods, kind, language, currency } = grid;
  const words = createTranslator<Messages, 'gridFile.workbook'>({
    locale: language,
    messages: messages[language],
    namespace: 'gridFile.workbook',
  });
  const head = [...LEADING_HEADERS.iso, ...periods.map(({ key }) => key)];
  const sheetOf = (name: string, rows: readonly GridWriteRow[]): WorkbookSheet => {
    const body = rows.map(({ key, name: called, unit, values, parts }): WorkbookCell[] => [
      key,
      called,
      unit,
      ...periods.map((_, at) => withNote(cellOf(values[at] ?? null, unit, currency), parts?.[at])),
    ]);
    const hasNotes = rows.some(({ parts = [] }) => parts.some((part) => part !== null));
    return { name, rows: [head, ...body], hasHead: true, fixedColumns: 3, hasNotes };
  };
  const lines = grid.rows.filter(({ key }) => isTargetKey(key));
  const others = grid.rows.filter(({ key }) => !isTargetKey(key));
  const about: WorkbookCell[][] = [
    [words('title')],
    [words('copy')],
    [],
    [words('made'), { day: grid.madeOn, format: language === 'fr' ? 'dd/mm/yyyy' : 'yyyy-mm-dd' }],
    [words('currency'), currency],
  ];
  const workbook: Workbook = {
    title: words('title'),
    sheets: [
      sheetOf(words(`sheet.${kind}`), others),
      ...(lines.length > 0 ? [sheetOf(words('sheet.targets'), lines)] : []),
      { name: words('sheet.about'), rows: about, hasHead: false, isStrong: (_row, at) => at === 0 },
    ],
  };
  return grid.format === 'ods' ? writeOds(workbook) : writeWorkbook(workbook);
}

const FORMATS: Readonly<Record<Exclude<Unit, 'money' | 'percent'>, string>> = {
  count: '#,##0',
  ratio: '0.00',
  months: '0.0',
  days: '#,##0.00',
  minutes: '0.00',
  score: '0.0',
};

type NumberCell = Extract<WorkbookCell, { readonly number: number }>;

/** `2/3` beside a value of which one part is not known. */
function withNote(
  cell: NumberCell | null,
  part: readonly [have: number, of: number] | null | undefined,
): WorkbookCell {
  return cell && part ? { ...cell, note: part.join('/') } : cell;
}

/** A percentage is kept as spreadsheets keep it: 5 % is 0.05. */
function cellOf(value: number | null, unit: Unit, currency: string): NumberCell | null {
  if (value === null) return null;
  if (unit === 'percent') return { number: value / 100, format: '0.0\\ %' };
  if (unit !== 'money') return { number: value, format: FORMATS[unit] };
  return {
    number: toMajor(value, unit),
    format: `#,##0.00 "${currency === 'EUR' ? '€' : currency}"`,
  };
}
