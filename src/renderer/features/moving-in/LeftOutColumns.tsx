import { columnsNotTaken } from '#shared/features/values/old-sheet/not-taken.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ColumnPopover } from './ColumnPopover.tsx';
import type { PreviewProps } from './preview-props.ts';
import classes from './SidePanel.module.css';

/** The columns that give no values, each with its reason, to be taken for a period after all. */
export function LeftOutColumns({ reading, choices, onChange }: PreviewProps) {
  const t = useTranslations('movingIn');
  const columns = columnsNotTaken(reading);
  if (columns.length === 0) return null;
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('side.leftOut')}</h2>
      <ul className={classes.list}>
        {columns.map((column) => (
          <li key={column.line}>
            <ColumnPopover {...{ column, choices, onChange }} className={classes.link}>
              {t('side.columnLine', {
                place: column.place,
                header: column.header,
                why: t(`columnLeftOut.${column.why}`),
              })}
            </ColumnPopover>
          </li>
        ))}
      </ul>
    </section>
  );
}
