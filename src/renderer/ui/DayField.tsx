import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/fr';
import 'dayjs/locale/en-gb';
import { DateInput, DatesProvider } from '@mantine/dates';
import type { DateInputProps } from '@mantine/dates';
import type { Day } from '#shared/kernel/day.ts';
import { useState } from 'react';
import type { Language } from '#shared/kernel/language.ts';
import { useLocale, useTranslations } from './locale.tsx';
import { readDay } from './read-day.ts';

type DayFieldProps = Pick<
  DateInputProps,
  'label' | 'description' | 'error' | 'className' | 'inputWrapperOrder' | 'maxDate'
> & {
  readonly value: Day | null;
  readonly onDay: (day: Day | null) => void;
  /** False: the field always has a day, and no cross takes it away. */
  readonly isClearable?: boolean;
  /** True: where the keyboard begins when the dialog around it opens. */
  readonly isFirst?: boolean;
};

/** As dayjs calls them, whose words are imported above. */
const CALENDARS: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en-gb' };

/** A day, typed as people write it or taken from a calendar. */
export function DayField({
  value,
  onDay,
  isClearable = true,
  isFirst = false,
  ...field
}: DayFieldProps) {
  const t = useTranslations('common.date');
  const { language } = useLocale();
  const [isOpen, setOpen] = useState(false);
  return (
    <DatesProvider
      settings={{
        locale: CALENDARS[language],
        firstDayOfWeek: 1,
        // One works for oneself on any day: no day is set apart by its colour.
        weekendDays: [],
      }}
    >
      <DateInput
        {...field}
        placeholder={t('placeholder')}
        valueFormat="DD/MM/YYYY"
        dateParser={readDay}
        clearable={isClearable}
        clearButtonProps={{ 'aria-label': t('clear') }}
        previousLabel={t('previousMonth')}
        nextLabel={t('nextMonth')}
        hideOutsideDates
        popoverProps={{
          withinPortal: false,
          onOpen: () => setOpen(true),
          onClose: () => setOpen(false),
        }}
        // Escape is the calendar's, before it is the dialog's.
        data-mantine-stop-propagation={isOpen || undefined}
        data-autofocus={isFirst || undefined}
        value={value}
        onChange={onDay}
      />
    </DatesProvider>
  );
}
