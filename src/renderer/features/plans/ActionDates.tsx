import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/fr';
import 'dayjs/locale/en-gb';
import { DateInput, DatesProvider } from '@mantine/dates';
import type { Day } from '../../../shared/kernel/day.ts';
import { useLocale, useTranslations } from '../../ui/locale.tsx';
import type { EditorPartProps } from './editor-fields.ts';
import classes from './ActionEditor.module.css';
import { readDay } from './read-day.ts';

/** When an action starts, is due and was done; typed, or taken from a calendar. */
export function ActionDates({ fields, set, errorOf, first }: EditorPartProps) {
  const { language } = useLocale();
  return (
    <DatesProvider
      settings={{
        locale: language === 'fr' ? 'fr' : 'en-gb',
        firstDayOfWeek: 1,
        // One works for oneself on any day: no day is set apart by its colour.
        weekendDays: [],
      }}
    >
      <div className={classes.row}>
        <DateField
          name="startedOn"
          value={fields.startedOn}
          onDay={(startedOn) => set({ startedOn })}
        />
        <DateField
          name="dueOn"
          value={fields.dueOn}
          isFirst={first === 'dueOn'}
          onDay={(dueOn) => set({ dueOn })}
        />
        <DateField
          name="doneOn"
          value={fields.doneOn}
          error={errorOf('doneOn')}
          onDay={(doneOn) => set({ doneOn })}
        />
      </div>
    </DatesProvider>
  );
}

type DateFieldProps = {
  readonly name: 'startedOn' | 'dueOn' | 'doneOn';
  readonly value: Day | null;
  readonly isFirst?: boolean;
  readonly error?: string | null;
  readonly onDay: (day: Day | null) => void;
};

function DateField({ name, value, isFirst = false, error = null, onDay }: DateFieldProps) {
  const t = useTranslations('plans.editor');
  return (
    <DateInput
      label={t(name)}
      placeholder={t('datePlaceholder')}
      valueFormat="DD/MM/YYYY"
      dateParser={readDay}
      clearable
      clearButtonProps={{ 'aria-label': t('clearDate') }}
      previousLabel={t('previousMonth')}
      nextLabel={t('nextMonth')}
      hideOutsideDates
      popoverProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
      data-autofocus={isFirst || undefined}
      value={value}
      error={error}
      onChange={onDay}
    />
  );
}
