import { useDrawing } from './chart-drawing.ts';
import type { ChartPoint } from './chart-model.ts';
import classes from './ChartLayers.module.css';

/** What nivo hands to a layer, as far as these use it: places in pixels. */
export type LayerProps = {
  readonly innerWidth: number;
  readonly xScale: (x: number) => number;
  readonly yScale: (y: number) => number;
};

/** Above this many points, dots on the line would be noise. */
const MOST_DOTS = 60;

/** The projection: a light band from where the metric stands to where the period may end. */
export function BandLayer({ xScale, yScale }: LayerProps) {
  const { band } = useDrawing().model;
  if (!band) return null;
  const { from, to } = band;
  const [startX, endX] = [xScale(from.x), xScale(to.x)];
  const startY = yScale(from.value);
  return (
    <g>
      <path
        className={classes.band}
        d={`M${startX} ${startY}L${endX} ${yScale(to.low)}V${yScale(to.high)}Z`}
      />
      <path className={classes.projected} d={`M${startX} ${startY}L${endX} ${yScale(to.value)}`} />
    </g>
  );
}

/** Natural limits and the mean between them, as hairlines. */
export function LimitsLayer({ innerWidth, yScale }: LayerProps) {
  const { limits } = useDrawing().model;
  if (!limits) return null;
  return (
    <g>
      {[limits.lower, limits.upper].map((limit, index) => (
        <path
          key={index === 0 ? 'lower' : 'upper'}
          className={classes.limit}
          d={`M0 ${yScale(limit)}H${innerWidth}`}
        />
      ))}
      <path className={classes.mean} d={`M0 ${yScale(limits.mean)}H${innerWidth}`} />
    </g>
  );
}

/** The line in the sand. */
export function TargetLayer({ innerWidth, yScale }: LayerProps) {
  const { line } = useDrawing().model;
  if (line === null) return null;
  return <path className={classes.target} d={`M0 ${yScale(line)}H${innerWidth}`} />;
}

/** The points: full where all is known, hollow where a part is, open while the period is. */
export function PointsLayer({ xScale, yScale }: LayerProps) {
  const { points } = useDrawing().model;
  const isDotted = points.length <= MOST_DOTS;
  return (
    <g>
      {points.map((point) => {
        if (point.value === null) return null;
        const isPlain = point.state === 'whole' && !point.isSignal;
        if (isPlain && !isDotted) return null;
        const place = { x: xScale(point.x), y: yScale(point.value) };
        return <Dot key={point.period.key} point={point} {...place} />;
      })}
    </g>
  );
}

function Dot({ point, x, y }: { point: ChartPoint; x: number; y: number }) {
  const radius = { whole: 3, part: 3.5, open: 5, gap: 0 }[point.state];
  return (
    <g>
      {point.isSignal && (
        <path
          className={classes.signal}
          d={`M${x} ${y - 9}L${x + 9} ${y}L${x} ${y + 9}L${x - 9} ${y}Z`}
        />
      )}
      <circle className={classes.dot} data-state={point.state} cx={x} cy={y} r={radius} />
    </g>
  );
}
