import type { OldSheet } from '#shared/features/values/contract.ts';
import type { HandedSheet } from '#renderer/parts/moving-in/handed-sheet.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ReadAsNumbers } from './ReadAsNumbers.tsx';
import classes from './SidePanel.module.css';

type WorkbookNotesProps = {
  readonly workbook: NonNullable<OldSheet['workbook']>;
  readonly sheet: HandedSheet | null;
};

/** What a spreadsheet does not show of the sheet that is read, what it could not tell, what is read elsewhere. */
export function WorkbookNotes({ workbook, sheet }: WorkbookNotesProps) {
  const t = useTranslations('workbook');
  const words = useTranslations('movingIn.workbook');
  const { isHidden, hiddenRows, unknownCells, exports } = workbook;
  if (!isHidden && hiddenRows === 0 && unknownCells === 0 && exports.length === 0) return null;
  return (
    <>
      <ul className={classes.list}>
        {isHidden && <li>{t('isHidden')}</li>}
        {hiddenRows > 0 && <li>{t('hiddenRows', { count: hiddenRows })}</li>}
        {unknownCells > 0 && <li>{t('unknownCells', { count: unknownCells })}</li>}
        {exports.map(({ name, tool }) => (
          <li key={name}>{words('exportSheet', { name, tool })}</li>
        ))}
      </ul>
      {exports.length > 0 && sheet && <ReadAsNumbers sheet={sheet} />}
    </>
  );
}
