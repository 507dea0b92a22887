import { useState } from 'react';
import { rowsNotTaken } from '#shared/features/values/old-sheet/not-taken.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { PreviewProps } from './preview-props.ts';
import classes from './SidePanel.module.css';

const SHOWN_AT_ONCE = 8;

/** Every row that gives no values, with its reason. */
export function LeftOutRows({ reading }: Pick<PreviewProps, 'reading'>) {
  const t = useTranslations('movingIn');
  const [isWhole, setIsWhole] = useState(false);
  const rows = rowsNotTaken(reading);
  if (rows.length === 0) return null;
  const shown = isWhole ? rows : rows.slice(0, SHOWN_AT_ONCE);
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('side.rowsLeftOut', { count: rows.length })}</h2>
      <ul className={classes.list}>
        {shown.map(({ line, place, label, why }) => (
          <li key={line}>{t('side.rowLine', { place, label, why: t(`rowLeftOut.${why}`) })}</li>
        ))}
        {rows.length > shown.length && (
          <li>
            <button type="button" className={classes.link} onClick={() => setIsWhole(true)}>
              {t('side.more', { count: rows.length - shown.length })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
