import type { ReactNode } from 'react';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { Sheet } from './sheet.ts';
import type { SheetMessage } from './sheet-state.ts';
import classes from './SheetStatusBar.module.css';

type SheetStatusBarProps<Reason> = {
  readonly sheet: Sheet<Reason>;
  /** What is to be known of the cell or the cells that are selected. */
  readonly children?: ReactNode;
};

/** The line under a sheet: what is selected, what the last key did, and whether all is saved. */
export function SheetStatusBar<Reason>({ sheet, children }: SheetStatusBarProps<Reason>) {
  const messageWords = useMessageWords();
  const t = useTranslations('sheet');
  const state = useTranslations('common.state');
  const { saving, faultCount, message } = sheet;
  const savingWords = (): string => {
    if (saving === 'under_way') return state('saving');
    if (faultCount > 0) return t('faults', { count: faultCount });
    return saving === 'done' ? state('saved') : '';
  };
  return (
    <div className={classes.bar}>
      <p className={classes.about}>{children}</p>
      <p className={classes.message} role="status">
        {message && messageWords(message)}
      </p>
      <p
        className={classes.state}
        role="status"
        data-fault={saving !== 'under_way' && faultCount > 0}
      >
        {savingWords()}
      </p>
    </div>
  );
}

/** What the last key did, in words. */
export function useMessageWords(): (message: SheetMessage) => string {
  const t = useTranslations('sheet');
  return (message) => {
    switch (message.type) {
      case 'told':
        return message.sentence;
      case 'nothing_to_clear':
        return t(message.type);
      case 'nothing_written':
        return t(message.type, { bad: message.bad, all: message.all });
      case 'no_room':
        return t(message.problem, { size: message.size, room: message.room });
      case 'copied':
      case 'pasted':
      case 'filled':
      case 'cleared':
        return t(message.type, { count: message.count });
    }
  };
}
