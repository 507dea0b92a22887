import { parseCsv } from './csv.ts';
import type { CsvSeparator } from './csv.ts';

export type TextTable = readonly (readonly string[])[];

/**
 * Takes a text apart into cells. A quote in the middle of a cell is no table by the rules of CSV, and
 * still one for the eye: then each line is simply cut at the separators.
 */
export function tableOf(text: string, separator: CsvSeparator): string[][] {
  const parsed = parseCsv(text, separator);
  if (parsed.ok) return parsed.value;
  return text.split(/\r\n|\r|\n/).map((row) => row.split(separator));
}
