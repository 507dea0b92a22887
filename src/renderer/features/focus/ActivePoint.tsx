import { useDrawing } from './chart-drawing.ts';
import type { LayerProps } from './chart-layers.tsx';
import classes from './ChartLayers.module.css';

/** The mean width of a letter of the callout, in pixels. */
const LETTER_WIDTH = 6.6;
const PADDING = 8;
const HEIGHT = 40;

/** The point that is looked at: a hair through it, and its words above or below. */
export function ActivePoint(props: LayerProps & { readonly innerHeight: number }) {
  const { innerWidth, innerHeight, xScale, yScale } = props;
  const { model, words, active } = useDrawing();
  const point = active === null ? undefined : model.points[active];
  if (!point) return null;
  const x = xScale(point.x);
  const y = point.value === null ? innerHeight / 2 : yScale(point.value);
  const special = words.mark(point);
  const below = special === '' ? words.period(point) : `${words.period(point)}, ${special}`;
  const value = words.value(point);
  const width = Math.max(value.length * 8, below.length * LETTER_WIDTH) + 2 * PADDING;
  const left = Math.min(Math.max(x - width / 2, 0), Math.max(0, innerWidth - width));
  const top = y > HEIGHT + 14 ? y - HEIGHT - 12 : y + 12;
  return (
    <g className={classes.active}>
      <path className={classes.hair} d={`M${x} 0V${innerHeight}`} />
      {point.value !== null && <circle className={classes.ring} cx={x} cy={y} r={7} />}
      <rect className={classes.callout} x={left} y={top} width={width} height={HEIGHT} rx={4} />
      <text className={classes.value} x={left + PADDING} y={top + 17}>
        {value}
      </text>
      <text className={classes.period} x={left + PADDING} y={top + 32}>
        {below}
      </text>
    </g>
  );
}
