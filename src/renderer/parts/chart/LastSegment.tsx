import { useLayoutEffect, useRef } from 'react';
import { isStill, MOVES_FOR } from '#renderer/ui/motion/pass-over.ts';
import { useDrawing } from './chart-drawing.ts';
import { isNewEnd, joinedRuns } from './chart-model.ts';
import type { ChartPoint } from './chart-model.ts';

type LastSegmentProps = {
  readonly xScale: (x: number) => number;
  readonly yScale: (y: number) => number;
};

/** The end of the line, by itself: where a value comes in, it is drawn before one's eyes. */
export function LastSegmentLayer({ xScale, yScale }: LastSegmentProps) {
  const { points } = useDrawing().model;
  const run = joinedRuns(points).at(-1) ?? [];
  const path = useRef<SVGPathElement>(null);
  const before = useRef<readonly ChartPoint[]>(run);
  useLayoutEffect(() => {
    const isNew = isNewEnd(before.current, run);
    before.current = run;
    if (isNew && !isStill()) path.current?.animate(DRAWN, MOVES_FOR);
  });
  if (run.length < 2) return null;
  const ends = run
    .slice(-2)
    .flatMap(({ x, value }) => (value === null ? [] : `${xScale(x)} ${yScale(value)}`));
  return (
    <path
      ref={path}
      d={`M${ends.join('L')}`}
      pathLength={1}
      fill="none"
      stroke="var(--ink)"
      strokeWidth={2}
      strokeLinecap="round"
    />
  );
}

const DRAWN = [
  { strokeDasharray: '1 1', strokeDashoffset: 1 },
  { strokeDasharray: '1 1', strokeDashoffset: 0 },
];
