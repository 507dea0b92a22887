import { Refusal } from '#shared/ipc/refusal.ts';
import { readOds } from './ods.ts';
import { STATEMENT } from './sheet-text.ts';
import type { TextWay, WorkbookIn } from './sheet-text.ts';
import { readXlsx } from './xlsx.ts';
import { openZip } from './zip.ts';

/**
 * Reads an XLSX or an ODS file into the very tables that a spreadsheet saves as text: what is read
 * of a CSV is then read of a workbook, too. Refused with `workbook_…` where it is locked, damaged, of
 * another kind, or larger than any statement; nothing of it is run, fetched or resolved. A currency
 * that only the format of a number tells is written behind it; euros where `tellsEuros` asks for them.
 */
export function readWorkbook(bytes: Uint8Array, asked: Partial<TextWay> = {}): WorkbookIn {
  const way = { ...STATEMENT, ...asked };
  const parts = openZip(bytes);
  if (parts.has('[Content_Types].xml')) return readXlsx(parts, way);
  if (parts.has('mimetype') && isSpreadsheet(parts.read('mimetype'))) return readOds(parts, way);
  throw new Refusal('workbook_other');
}

function isSpreadsheet(mime: Buffer): boolean {
  return mime.toString('latin1').startsWith('application/vnd.oasis.opendocument.spreadsheet');
}
