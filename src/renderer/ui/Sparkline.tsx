import { sparklinePaths } from './sparkline-path.ts';
import type { UsualBand } from './sparkline-path.ts';
import classes from './Sparkline.module.css';

type SparklineProps = {
  /** Oldest first; null is a gap in the line, never a zero. */
  readonly values: readonly (number | null)[];
  /** What was usual at each value: a band behind the line. */
  readonly usual?: UsualBand;
  readonly width?: number;
  readonly height?: number;
};

/** The course of a metric in a line of text, as a plain path; the numbers beside it are its words. */
export function Sparkline({ values, usual, width = 72, height = 20 }: SparklineProps) {
  const { line, band, last } = sparklinePaths(values, { width, height, usual });
  return (
    <svg className={classes.spark} width={width} height={height} aria-hidden="true">
      {band !== '' && <path d={band} className={classes.usual} />}
      <path d={line} className={classes.line} />
      {last && <circle cx={last.x} cy={last.y} r={2} className={classes.last} />}
    </svg>
  );
}
