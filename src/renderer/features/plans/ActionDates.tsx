import { DayField } from '#renderer/ui/DayField.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { EditorPartProps } from './editor-fields.ts';
import classes from './ActionEditor.module.css';

export function ActionDates({ fields, set, errorOf, first }: EditorPartProps) {
  const t = useTranslations('plans.editor');
  return (
    <div className={classes.row}>
      <DayField
        label={t('startedOn')}
        value={fields.startedOn}
        onDay={(startedOn) => set({ startedOn })}
      />
      <DayField
        label={t('dueOn')}
        value={fields.dueOn}
        isFirst={first === 'dueOn'}
        onDay={(dueOn) => set({ dueOn })}
      />
      <DayField
        label={t('doneOn')}
        value={fields.doneOn}
        error={errorOf('doneOn')}
        onDay={(doneOn) => set({ doneOn })}
      />
    </div>
  );
}
