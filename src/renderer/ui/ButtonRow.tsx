import type { ReactNode } from 'react';
import classes from './ButtonRow.module.css';

/** What a row of buttons holds; each kind has its place in it, and only here. */
export type RowButtons = {
  /** What takes something away: at the far left, away from the rest. */
  readonly remove?: ReactNode;
  readonly others?: ReactNode;
  /** The way out without anything done. */
  readonly cancel?: ReactNode;
  /** What the row is there for: the last, and the only one that is filled. */
  readonly main?: ReactNode;
};

type ButtonRowProps = RowButtons & {
  /** At which edge of what it belongs to it stands. */
  readonly at?: 'start' | 'end';
  readonly className?: string | undefined;
};

/** The buttons of a form, a question or a card, in the one order of the whole app. */
export function ButtonRow({
  remove,
  others,
  cancel,
  main,
  at = 'start',
  className = '',
}: ButtonRowProps) {
  return (
    <div className={`${classes.row} ${className}`} data-at={at}>
      {Boolean(remove) && <div className={classes.remove}>{remove}</div>}
      {others}
      {cancel}
      {main}
    </div>
  );
}
