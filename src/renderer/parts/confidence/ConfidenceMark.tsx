import type { Confidence } from '#shared/features/reviews/answer-kinds.ts';
import classes from './ConfidenceMark.module.css';

/** How many of the three steps of a mark are filled. */
const STEPS: Readonly<Record<Confidence, number>> = { confident: 3, uncertain: 2, worried: 1 };

/** A confidence as so many filled steps of three; the word stands beside it, or reads it aloud. */
export function ConfidenceMark({ confidence }: { confidence: Confidence | null }) {
  if (confidence === null) {
    return (
      <svg className={classes.mark} width={10} height={14} aria-hidden="true">
        <circle cx={5} cy={12} r={1.5} className={classes.unsaid} />
      </svg>
    );
  }
  const filled = STEPS[confidence];
  return (
    <svg
      className={classes.mark}
      data-confidence={confidence}
      width={10}
      height={14}
      aria-hidden="true"
    >
      {[1, 2, 3].map((step) => (
        <rect
          key={step}
          x={0.5}
          y={14 - step * 5 + 0.5}
          width={9}
          height={3}
          rx={1}
          className={step <= filled ? classes.filled : classes.empty}
        />
      ))}
    </svg>
  );
}
