import { isWritten } from '#shared/features/numbers/against-grid.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { FileLines } from './FileLines.tsx';
import { KeptNumbers } from './KeptNumbers.tsx';
import { LeftOutNumbers } from './LeftOutNumbers.tsx';
import { MetricNumbers } from './MetricNumbers.tsx';
import classes from './NumbersPage.module.css';
import { ThingsToKnow } from './ThingsToKnow.tsx';
import { UnusedColumns } from './UnusedColumns.tsx';
import type { ReadFilesProps } from './use-numbers.ts';

/** What the files say: each of them, the numbers by metric, and everything that is not taken. */
export function NumbersPreview({ way, reading }: ReadFilesProps) {
  const t = useTranslations('numbers');
  const same = reading.values.filter(({ state }) => state === 'same').length;
  const groups = groupedBy(reading.values.filter(isWritten), ({ metric }) => metric);
  return (
    <>
      <FileLines way={way} reading={reading} />
      {(groups.size > 0 || reading.problems.length === 0) && (
        <section className={classes.section}>
          <h2 className={classes.title}>{t('numbers.title')}</h2>
          {groups.size === 0 && <p className={classes.quiet}>{t('numbers.none')}</p>}
          {[...groups].map(([metric, values]) => (
            <MetricNumbers key={metric} way={way} reading={reading} values={values} />
          ))}
          {same > 0 && <p className={classes.quiet}>{t('same', { count: same })}</p>}
        </section>
      )}
      <KeptNumbers way={way} reading={reading} />
      <LeftOutNumbers way={way} reading={reading} />
      <ThingsToKnow reading={reading} />
      <UnusedColumns reading={reading} />
    </>
  );
}
