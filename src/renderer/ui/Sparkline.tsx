import { sparklinePaths } from './sparkline-path.ts';
import classes from './Sparkline.module.css';

type SparklineProps = {
  /** Oldest first; null is a gap in the line, never a zero. */
  readonly values: readonly (number | null)[];
  readonly width?: number;
  readonly height?: number;
};

/** The course of a metric in a line of text, as a plain path; the numbers beside it are its words. */
export function Sparkline({ values, width = 72, height = 20 }: SparklineProps) {
  const { line, last } = sparklinePaths(values, width, height);
  return (
    <svg className={classes.spark} width={width} height={height} aria-hidden="true">
      <path d={line} className={classes.line} />
      {last && <circle cx={last.x} cy={last.y} r={2} className={classes.last} />}
    </svg>
  );
}
