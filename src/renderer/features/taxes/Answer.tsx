import type { ReactNode } from 'react';
import classes from './TaxProfile.module.css';

type AnswerProps = {
  /** What the answer, as it stands, changes. */
  readonly effect: string;
  readonly children: ReactNode;
};

/** A question, and beside it what its answer changes: told anew when it does. */
export function Answer({ effect, children }: AnswerProps) {
  return (
    <div className={classes.answer}>
      <div className={classes.field}>{children}</div>
      <output className={classes.effect}>{effect}</output>
    </div>
  );
}
