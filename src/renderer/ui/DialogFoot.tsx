import { ButtonRow } from './ButtonRow.tsx';
import type { RowButtons } from './ButtonRow.tsx';
import classes from './DialogFoot.module.css';

/** The buttons of a dialog, at its lower edge however long it is: what is above them scrolls. */
export function DialogFoot(buttons: RowButtons) {
  return <ButtonRow {...buttons} at="end" className={classes.foot} />;
}
