/** What was usual at each value, oldest first; null where nobody can tell. */
export type UsualBand = readonly ({ readonly lower: number; readonly upper: number } | null)[];

type SparklineRoom = {
  readonly width: number;
  readonly height: number;
  readonly usual?: UsualBand | undefined;
};

/** Where a sparkline runs, in pixels from the top left, and its last known point. */
type SparklinePaths = {
  readonly line: string;
  /** The usual behind it, one piece for each stretch that is known; empty where none is. */
  readonly band: string;
  readonly last: { readonly x: number; readonly y: number } | null;
};

const MARGIN = 2;

/** The path of a sparkline; a value not known lifts the pen, a lone point becomes a dot. */
export function sparklinePaths(
  values: readonly (number | null)[],
  { width, height, usual = [] }: SparklineRoom,
): SparklinePaths {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { line: '', band: '', last: null };
  const all = [...known, ...usual.flatMap((one) => (one ? [one.lower, one.upper] : []))];
  const lowest = Math.min(...all);
  const spread = Math.max(...all) - lowest;
  const stepX = (width - 2 * MARGIN) / Math.max(values.length - 1, 1);
  const placeX = (index: number): number => round(MARGIN + index * stepX);
  const placeY = (value: number): number =>
    spread === 0
      ? height / 2
      : round(height - MARGIN - ((value - lowest) / spread) * (height - 2 * MARGIN));

  let line = '';
  let last: SparklinePaths['last'] = null;
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const [x, y] = [placeX(index), placeY(value)];
    const isPenDown = index > 0 && (values[index - 1] ?? null) !== null;
    line += isPenDown ? `L${x} ${y}` : `M${x} ${y}h0`;
    last = { x, y };
  }
  return { line, band: bandPath(usual, placeX, placeY), last };
}

/** Along the upper edge of each known stretch, and back along the lower one. */
function bandPath(
  usual: UsualBand,
  placeX: (index: number) => number,
  placeY: (value: number) => number,
): string {
  const stretches: { readonly upper: string; readonly lower: string }[][] = [];
  for (const [index, one] of usual.entries()) {
    if (one === null) continue;
    const edge = {
      upper: `${placeX(index)} ${placeY(one.upper)}`,
      lower: `${placeX(index)} ${placeY(one.lower)}`,
    };
    const isGoingOn = index > 0 && (usual[index - 1] ?? null) !== null;
    if (isGoingOn) stretches.at(-1)?.push(edge);
    else stretches.push([edge]);
  }
  return stretches
    .map((edges) => {
      const there = edges.map(({ upper }) => upper);
      const back = edges.map(({ lower }) => lower).toReversed();
      return `M${[...there, ...back].join('L')}Z`;
    })
    .join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
