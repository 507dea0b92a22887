import { NativeSelect } from '@mantine/core';
import { use } from 'react';
import type { StatementSheet } from '#shared/features/ledger/bank-file-contract.ts';
import { AskFirstContext } from '#renderer/ui/FormModal.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Statement.module.css';

type SheetChoiceProps = {
  readonly sheet: StatementSheet;
  readonly onChange: (name: string) => void;
};

/** Which sheet of a workbook is read, and what a spreadsheet does not show of it. */
export function SheetChoice({ sheet, onChange }: SheetChoiceProps) {
  const t = useTranslations('workbook');
  const askFirst = use(AskFirstContext);
  const { name, names, recognised, isHidden, hiddenRows, unknownCells } = sheet;
  return (
    <>
      {names.length > 1 && (
        <NativeSelect
          label={t('label')}
          data={names}
          value={name}
          mb={12}
          maw={360}
          onChange={({ currentTarget: { value } }) => askFirst(() => onChange(value))}
        />
      )}
      {recognised.length > 1 && <p className={classes.doubtful}>{t('several')}</p>}
      {isHidden && <p className={classes.about}>{t('isHidden')}</p>}
      {hiddenRows > 0 && <p className={classes.about}>{t('hiddenRows', { count: hiddenRows })}</p>}
      {unknownCells > 0 && (
        <p className={classes.doubtful}>{t('unknownCells', { count: unknownCells })}</p>
      )}
    </>
  );
}
