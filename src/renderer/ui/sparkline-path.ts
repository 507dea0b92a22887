/** Where a sparkline runs, in pixels from the top left, and its last known point. */
type SparklinePaths = {
  readonly line: string;
  readonly last: { readonly x: number; readonly y: number } | null;
};

const MARGIN = 2;

/** The path of a sparkline; a value not known lifts the pen, a lone point becomes a dot. */
export function sparklinePaths(
  values: readonly (number | null)[],
  width: number,
  height: number,
): SparklinePaths {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { line: '', last: null };
  const lowest = Math.min(...known);
  const spread = Math.max(...known) - lowest;
  const stepX = (width - 2 * MARGIN) / Math.max(values.length - 1, 1);
  const placeY = (value: number): number =>
    spread === 0
      ? height / 2
      : height - MARGIN - ((value - lowest) / spread) * (height - 2 * MARGIN);

  let line = '';
  let last: SparklinePaths['last'] = null;
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const [x, y] = [round(MARGIN + index * stepX), round(placeY(value))];
    const isPenDown = index > 0 && (values[index - 1] ?? null) !== null;
    line += isPenDown ? `L${x} ${y}` : `M${x} ${y}h0`;
    last = { x, y };
  }
  return { line, last };
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
