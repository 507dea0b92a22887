import type { ReactNode } from 'react';
import classes from './GuidedFoot.module.css';

type GuidedFootProps = {
  /** One step back, and out of it for now. */
  readonly back?: ReactNode;
  readonly others?: ReactNode;
  /** What is said beside the buttons. */
  readonly note?: ReactNode;
  /** The way on: at the right, where it stands on every step. */
  readonly main: ReactNode;
};

/** The foot of a page that leads through something: in sight on every step, never below the window. */
export function GuidedFoot({ back, others, note, main }: GuidedFootProps) {
  return (
    <div className={classes.foot} data-stays data-guided>
      {back}
      {others}
      <div className={classes.note}>{note}</div>
      {main}
    </div>
  );
}
