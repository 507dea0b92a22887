import type { Canvas } from '#shared/features/canvas/contract.ts';
import classes from './Canvas.module.css';
import { Counters } from './Counters.tsx';
import { Figures } from './Figures.tsx';
import { Lessons } from './Lessons.tsx';
import { OnTrack } from './OnTrack.tsx';
import { Problems } from './Problems.tsx';

type CanvasBodyProps = {
  readonly canvas: Canvas;
  /** Enter where nothing is written of what was learned. */
  readonly onPass?: () => void;
};

/** The canvas of one week, to be written. */
export function CanvasBody({ canvas, onPass }: CanvasBodyProps) {
  return (
    <div key={canvas.week.key} className={classes.body}>
      <Figures canvas={canvas} />
      <Lessons canvas={canvas} onPass={onPass} />
      <OnTrack canvas={canvas} />
      <Problems canvas={canvas} />
      <Counters counters={canvas.counters} />
    </div>
  );
}
