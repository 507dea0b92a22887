import type { SheetChoices, SheetColumn } from '#shared/features/values/old-sheet/model.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { ColumnPopover } from './ColumnPopover.tsx';
import classes from './Popovers.module.css';

type ColumnHeadProps = {
  readonly column: SheetColumn;
  readonly choices: SheetChoices;
  readonly onChange: (choices: SheetChoices) => void;
};

/** A column: the period that it was taken for, and below it what the sheet says. */
export function ColumnHead({ column, choices, onChange }: ColumnHeadProps) {
  const t = useTranslations('movingIn.table');
  const locale = useLocale();
  const period = parsePeriodKey(column.period ?? '', { yearStartMonth: locale.yearStartMonth });
  const { place, header } = column;
  return (
    <ColumnPopover {...{ column, choices, onChange }} className={classes.head}>
      <span className={classes.period}>
        {period.ok ? formatPeriod(period.value, locale) : column.period}
      </span>
      <span className={classes.written} title={t('column', { place, header })}>
        {column.role === 'target' ? t('target') : header || place}
      </span>
      <span className="visually-hidden">{t('changeColumn')}</span>
    </ColumnPopover>
  );
}
