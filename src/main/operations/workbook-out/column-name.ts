const LETTERS = 26;

/** `A` for 0, `AA` for 26. */
export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % LETTERS));
  return column < LETTERS ? letter : columnName(Math.floor(column / LETTERS) - 1) + letter;
}
