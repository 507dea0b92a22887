import { useId, useRef } from 'react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { chartFrame } from './chart-frame.ts';
import type { ChartModel } from './chart-model.ts';
import classes from './Chart.module.css';
import type { ChartWords } from './use-chart-words.ts';

type ChartPointerProps = {
  readonly title: string;
  readonly model: ChartModel;
  readonly words: ChartWords;
  readonly active: number | null;
  readonly onActive: (index: number | null) => void;
  readonly children: ReactNode;
};

/** Lets the pointer and the arrow keys walk along the points, and says where one is. */
export function ChartPointer(props: ChartPointerProps) {
  const { title, model, words, active, onActive, children } = props;
  const t = useTranslations('signals.chart');
  const help = useId();
  const frame = useRef<HTMLDivElement>(null);
  const point = active === null ? undefined : model.points[active];

  const walk = (event: KeyboardEvent): void => {
    const next = indexAfterKey(event.key, active, model.points.length);
    if (next === undefined) return;
    event.preventDefault();
    onActive(next);
  };
  const follow = (event: PointerEvent): void => {
    const box = frame.current?.getBoundingClientRect();
    if (box) onActive(nearestPoint(event.clientX - box.left, box.width, model, words));
  };
  return (
    <>
      {/* The arrow keys are the chart's own here, which is what the role tells a screen reader. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={frame}
        role="application"
        aria-label={title}
        aria-describedby={help}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className={classes.frame}
        onKeyDown={walk}
        onBlur={() => onActive(null)}
        onPointerMove={follow}
        onPointerLeave={() => onActive(null)}
      >
        {children}
      </div>
      <p id={help} className="visually-hidden">
        {t('instructions')}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {point && words.sentence(point)}
      </p>
    </>
  );
}

/** The point to which a key leads: from nowhere, the newest one; undefined for other keys. */
function indexAfterKey(
  key: string,
  active: number | null,
  count: number,
): number | null | undefined {
  const last = count - 1;
  switch (key) {
    case 'ArrowLeft':
      return active === null ? last : Math.max(0, active - 1);
    case 'ArrowRight':
      return active === null ? last : Math.min(last, active + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'Escape':
      return null;
    default:
      return undefined;
  }
}

function nearestPoint(
  pixel: number,
  width: number,
  model: ChartModel,
  words: ChartWords,
): number | null {
  const { left, right } = chartFrame(model, words);
  const [start, end] = model.xDomain;
  const x = start + ((pixel - left) / Math.max(1, width - left - right)) * (end - start);
  let nearest: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, point] of model.points.entries()) {
    const distance = Math.abs(point.x - x);
    if (distance < shortest) [nearest, shortest] = [index, distance];
  }
  return nearest;
}
