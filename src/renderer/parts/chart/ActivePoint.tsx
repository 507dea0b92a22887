import { useDrawing } from './chart-drawing.ts';
import type { ChartPoint } from './chart-model.ts';
import type { TallLayerProps } from './chart-layers.tsx';
import classes from './ChartLayers.module.css';

/** The mean width of a letter of the callout, in pixels. */
const LETTER_WIDTH = 6.6;
const PADDING = 8;
/** The height of the value and its period, and of each line below them, in pixels. */
const HEIGHT = 40;
const LINE_HEIGHT = 16;
const MOST_NOTES = 3;
/** Letters of a note that fit into one line. */
const LONGEST_NOTE = 56;

/** The point that is looked at: a hair through it, and its words above or below. */
export function ActivePoint(props: TallLayerProps) {
  const { innerHeight, xScale, yScale } = props;
  const { model, active } = useDrawing();
  const point = active === null ? undefined : model.points[active];
  if (!point) return null;
  const x = xScale(point.x);
  const y = point.value === null ? innerHeight / 2 : yScale(point.value);
  return (
    <g className={classes.active}>
      <path className={classes.hair} d={`M${x} 0V${innerHeight}`} />
      {point.value !== null && <circle className={classes.ring} cx={x} cy={y} r={7} />}
      <Callout point={point} x={x} y={y} {...props} />
    </g>
  );
}

type CalloutProps = TallLayerProps & {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
};

function Callout({ point, x, y, innerWidth, innerHeight }: CalloutProps) {
  const { words } = useDrawing();
  const special = words.special(point);
  const lines = [
    {
      key: 0,
      text: special === '' ? words.period(point) : `${words.period(point)}, ${special}`,
    },
    ...point.notes.slice(0, MOST_NOTES).map(({ id, text }) => ({ key: id, text: shortened(text) })),
  ];
  const value = words.value(point);
  const longest = Math.max(...lines.map(({ text }) => text.length));
  const width = Math.max(value.length * 8, longest * LETTER_WIDTH) + 2 * PADDING;
  const height = HEIGHT + (lines.length - 1) * LINE_HEIGHT;
  const left = Math.min(Math.max(x - width / 2, 0), Math.max(0, innerWidth - width));
  const isAbove = y > height + 14 || y + 12 + height > innerHeight;
  const top = isAbove ? Math.max(0, y - height - 12) : y + 12;
  return (
    <>
      <rect className={classes.callout} x={left} y={top} width={width} height={height} rx={4} />
      <text className={classes.value} x={left + PADDING} y={top + 17}>
        {value}
      </text>
      {lines.map(({ key, text }, index) => (
        <text
          key={key}
          className={classes.period}
          x={left + PADDING}
          y={top + 32 + index * LINE_HEIGHT}
        >
          {text}
        </text>
      ))}
    </>
  );
}

function shortened(text: string): string {
  return text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE - 1)}…` : text;
}
