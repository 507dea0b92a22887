/** From the middle of a point to the foot of its label, in pixels. */
const ABOVE = 12;
const BELOW = 22;
const HEIGHT = 12;
/** So wide a label may be: a short period and an amount. */
const WIDTH = 92;

type At = { readonly x: number; readonly y: number };

type LabelSurroundings = {
  /** The newest point, and those before it. */
  readonly last: At;
  readonly before: readonly At[];
  /** True: it ends at its point, for want of room behind it. */
  readonly isAtEdge: boolean;
  /** Where lines of targets run across. */
  readonly targets: readonly number[];
};

/** So far a label rather goes than lie on the dashes of a target, which leave it legible. */
const CROSSING = 20;

/** The height of the foot of the newest value's label: above its point or below, off the curve. */
export function footOfLastValue({ last, before, isAtEdge, targets }: LabelSurroundings): number {
  const reach = isAtEdge ? WIDTH : WIDTH / 2;
  const near = before.filter(({ x }) => last.x - x < reach).map(({ y }) => y);
  const above = Math.min(last.y - ABOVE, ...near.map((y) => y - ABOVE / 2));
  const below = Math.max(last.y + BELOW, ...near.map((y) => y + BELOW - ABOVE / 2));
  const cost = (foot: number): number => {
    const isCrossed = targets.some((line) => line < foot + 4 && line > foot - HEIGHT - 4);
    return Math.abs(foot - last.y) + (isCrossed ? CROSSING : 0);
  };
  return cost(above) <= cost(below) ? above : below;
}
