import type { DayRange } from '#shared/kernel/day.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './AccountantDialog.module.css';

/** The choice of any days, among the years, quarters and months. */
export const OWN_DAYS = 'days';

type OwnDaysProps = {
  readonly days: DayRange;
  readonly isBackwards: boolean;
  readonly onDays: (days: DayRange) => void;
};

/** The first and the last day of what is sent. */
export function OwnDays({ days, isBackwards, onDays }: OwnDaysProps) {
  const t = useTranslations('accountant');
  return (
    <div className={classes.days}>
      <DayField
        label={t('from')}
        value={days.from}
        isClearable={false}
        onDay={(from) => from !== null && onDays({ ...days, from })}
      />
      <DayField
        label={t('to')}
        value={days.to}
        isClearable={false}
        error={isBackwards && t('backwards')}
        onDay={(to) => to !== null && onDays({ ...days, to })}
      />
    </div>
  );
}
