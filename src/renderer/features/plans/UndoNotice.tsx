import { Button } from '@mantine/core';
import { useTranslations } from '../../ui/locale.tsx';
import classes from './UndoNotice.module.css';

/** What was done, and the way back. */
export function UndoNotice({ text, onUndo }: { text: string; onUndo: () => void }) {
  const t = useTranslations('plans.notice');
  return (
    <span className={classes.notice}>
      <span className={classes.text}>{text}</span>
      <Button variant="subtle" size="compact-sm" onClick={onUndo}>
        {t('undo')}
      </Button>
    </span>
  );
}
