import { useDrawing } from './chart-drawing.ts';
import { loneTarget } from './chart-model.ts';
import type { ChartLimits, ChartPoint, ChartRange } from './chart-model.ts';
import classes from './ChartLayers.module.css';
import { footOfLastValue } from './last-value-place.ts';

/** What nivo hands to a layer, as far as these use it: places in pixels. */
type LayerProps = {
  readonly innerWidth: number;
  readonly xScale: (x: number) => number;
  readonly yScale: (y: number) => number;
};

/** A layer that stands as high as the drawing. */
export type TallLayerProps = LayerProps & { readonly innerHeight: number };

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

type LimitHeights = Pick<ChartLimits, 'mean' | 'lower' | 'upper'>;

/** Natural limits and the mean between them, as hairlines, each for as long as it holds. */
export function LimitsLayer({ innerWidth, xScale, yScale }: LayerProps) {
  const { limits } = useDrawing().model;
  return (
    <g>
      {limits.map((phase) => {
        const [from, to] = edgesOf(phase, xScale, innerWidth);
        const path = (height: (limits: LimitHeights) => number): string =>
          phase.along
            ? `M${phase.along.map((one) => `${xScale(one.x)} ${yScale(height(one))}`).join('L')}`
            : `M${from} ${yScale(height(phase))}H${to}`;
        return (
          <g key={from} data-locked={phase.isLocked || undefined}>
            <path className={classes.limit} d={path(({ lower }) => lower)} />
            <path className={classes.limit} d={path(({ upper }) => upper)} />
            <path className={classes.mean} d={path(({ mean }) => mean)} />
          </g>
        );
      })}
    </g>
  );
}

/** Targets, each for as long as it holds. */
export function TargetLayer({ innerWidth, xScale, yScale }: LayerProps) {
  const { model, words } = useDrawing();
  const { targets } = model;
  const lone = loneTarget(model);
  return (
    <g>
      {targets.map((target) => {
        const [from, to] = edgesOf(target, xScale, innerWidth);
        return (
          <path key={from} className={classes.target} d={`M${from} ${yScale(target.line)}H${to}`} />
        );
      })}
      {lone && (
        <text className={classes.targetLabel} x={4} y={yScale(lone.line) - 6}>
          {words.target(lone.line)}
        </text>
      )}
    </g>
  );
}

function edgesOf({ fromX, toX }: ChartRange, xScale: LayerProps['xScale'], innerWidth: number) {
  return [fromX === null ? 0 : xScale(fromX), toX === null ? innerWidth : xScale(toX)] as const;
}

/** Where the limits, or what is measured, begin anew; a double line for another definition. */
export function BreaksLayer({ innerHeight, xScale }: TallLayerProps) {
  const { breaks } = useDrawing().model;
  return (
    <g>
      {breaks.map(({ x, kind }) => (
        <path
          key={x}
          className={classes.break}
          data-kind={kind}
          d={
            kind === 'definition'
              ? `M${xScale(x) - 2} 0V${innerHeight}M${xScale(x) + 2} 0V${innerHeight}`
              : `M${xScale(x)} 0V${innerHeight}`
          }
        />
      ))}
    </g>
  );
}

/** Above the points in whose time something happened, a flag, with its number if it has one. */
export function NotesLayer({ xScale }: LayerProps) {
  const { points } = useDrawing().model;
  return (
    <g>
      {points.map(({ period, x, notes }) => {
        if (notes.length === 0) return null;
        const label = notes.map((note) => note.label).join(' ');
        const at = xScale(x);
        return (
          <g key={period.key}>
            <path className={classes.flag} d={`M${at - 5} -4H${at + 5}L${at} 4Z`} />
            {label.trim() !== '' && (
              <text className={classes.flagLabel} x={at} y={-7} textAnchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
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
        const at = { x: xScale(point.x), y: yScale(point.value) };
        return <Dot key={point.period.key} point={point} {...at} />;
      })}
    </g>
  );
}

/** Room for the value beside the last point, in pixels: less than that, and it stands before it. */
const LABEL_ROOM = 52;

/** The newest value and its period in words, beside its point: the number above the chart may be another period's. */
export function LastValueLayer({ innerWidth, xScale, yScale }: LayerProps) {
  const { model, words, active } = useDrawing();
  const known = model.points.filter(({ value }) => value !== null);
  const last = known.at(-1);
  // What is pointed at says its own value.
  if (last === undefined || last.value === null || active !== null) return null;
  const x = xScale(last.x);
  const y = yScale(last.value);
  const isAtEdge = innerWidth - x < LABEL_ROOM;
  const foot = footOfLastValue({
    last: { x, y },
    before: known.slice(0, -1).map((one) => ({ x: xScale(one.x), y: yScale(one.value ?? 0) })),
    isAtEdge,
    targets: model.targets.map(({ line }) => yScale(line)),
  });
  return (
    <text
      className={classes.lastValue}
      x={isAtEdge ? x + 6 : x}
      y={foot}
      textAnchor={isAtEdge ? 'end' : 'middle'}
    >
      <tspan className={classes.lastPeriod}>{words.shortPeriod(last.period)} </tspan>
      {words.value(last)}
    </text>
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
