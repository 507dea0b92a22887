import type { OldSheet } from '#shared/features/values/contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './SidePanel.module.css';

/** What a spreadsheet does not show of the sheet that is read, and what it could not tell. */
export function WorkbookNotes({
  workbook,
}: {
  readonly workbook: NonNullable<OldSheet['workbook']>;
}) {
  const t = useTranslations('workbook');
  const { isHidden, hiddenRows, unknownCells } = workbook;
  if (!isHidden && hiddenRows === 0 && unknownCells === 0) return null;
  return (
    <ul className={classes.list}>
      {isHidden && <li>{t('isHidden')}</li>}
      {hiddenRows > 0 && <li>{t('hiddenRows', { count: hiddenRows })}</li>}
      {unknownCells > 0 && <li>{t('unknownCells', { count: unknownCells })}</li>}
    </ul>
  );
}
