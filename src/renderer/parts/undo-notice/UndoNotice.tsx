import { Button } from '@mantine/core';
import classes from './UndoNotice.module.css';

type UndoNoticeProps = {
  readonly text: string;
  readonly undoWord: string;
  /** The key that does the same, if there is one. */
  readonly undoKey?: string;
  readonly onUndo: () => void;
};

/** What was done, and the way back. Notices stand above the languages: their words are handed in. */
export function UndoNotice({ text, undoWord, undoKey, onUndo }: UndoNoticeProps) {
  return (
    <span className={classes.notice}>
      <span className={classes.text}>{text}</span>
      <Button variant="subtle" size="compact-sm" onClick={onUndo}>
        {undoWord}
        {undoKey !== undefined && (
          <kbd aria-hidden="true" className={classes.key}>
            {undoKey}
          </kbd>
        )}
      </Button>
    </span>
  );
}
