/** The cells of a block copied from a spreadsheet, row by row; null for a plain text of one cell. */
export function pastedBlock(text: string): string[][] | null {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  if (lines.length === 1 && !text.includes('\t')) return null;
  return lines.map((line) => line.split('\t'));
}
