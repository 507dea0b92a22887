const LETTERS = 26;

/** The name of a column as a spreadsheet has it: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / LETTERS) - 1;
  const letter = String.fromCodePoint(65 + (index % LETTERS));
  return rest < 0 ? letter : columnName(rest) + letter;
}
