import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Preview.module.css';
import { ReadingBar } from './ReadingBar.tsx';
import { SheetTable } from './SheetTable.tsx';
import { SidePanel } from './SidePanel.tsx';
import type { SheetOnItsWay } from './use-sheet.ts';

/** Everything that was understood of a sheet, and everything that is not sure, before it is written. */
export function Preview({ way }: { readonly way: SheetOnItsWay }) {
  const t = useTranslations('movingIn');
  const metrics = useMetrics();
  const { reading, choices, change } = way;
  const { sheet } = way;
  const names = sheet?.names ?? null;
  const shape = { choices, names, onChange: change };
  if (!reading) return <ReadingBar {...shape} reading={null} />;
  const { metrics: found, own, skipped } = reading.counts;
  return (
    <>
      <ReadingBar {...shape} reading={reading} />
      <div className={classes.middle}>
        <div className={classes.table}>
          <SheetTable {...{ reading, choices, metrics }} onChange={change} />
          <p className={classes.counts} role="status">
            {t('counts', { metrics: found, own, skipped })}
          </p>
        </div>
        <SidePanel {...{ reading, choices, sheet }} onChange={change} />
      </div>
    </>
  );
}
