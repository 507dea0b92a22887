import { isWritten } from '#shared/features/numbers/against-grid.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { FileLines } from './FileLines.tsx';
import { KeptNumbers } from './KeptNumbers.tsx';
import { LeftOutNumbers } from './LeftOutNumbers.tsx';
import { MetricNumbers } from './MetricNumbers.tsx';
import classes from './NumbersPage.module.css';
import { ThingsToKnow } from './ThingsToKnow.tsx';
import { UnusedColumns } from './UnusedColumns.tsx';
import type { AnsweredValue } from '#renderer/parts/numbers/numbers-answer.ts';
import type { ReadFilesProps } from './use-numbers.ts';

/** What the files say: each of them, the numbers by metric, and everything that is not taken. */
export function NumbersPreview({ way, reading }: ReadFilesProps) {
  const t = useTranslations('numbers');
  const same = reading.values.filter(({ state }) => state === 'same').length;
  const groups = byMetric(reading.values.filter(isWritten));
  return (
    <div className={classes.preview}>
      <FileLines way={way} reading={reading} />
      {(groups.length > 0 || reading.problems.length === 0) && (
        <section className={classes.section}>
          <h2 className={classes.title}>{t('numbers.title')}</h2>
          {groups.length === 0 && <p className={classes.quiet}>{t('numbers.none')}</p>}
          {groups.map((values) => (
            <MetricNumbers key={values[0]?.metric} way={way} reading={reading} values={values} />
          ))}
          {same > 0 && <p className={classes.quiet}>{t('same', { count: same })}</p>}
        </section>
      )}
      <KeptNumbers way={way} reading={reading} />
      <LeftOutNumbers way={way} reading={reading} />
      <ThingsToKnow reading={reading} />
      <UnusedColumns reading={reading} />
    </div>
  );
}

/** The values of each metric, in the order in which they come. */
function byMetric(values: readonly AnsweredValue[]): AnsweredValue[][] {
  const groups = new Map<string, AnsweredValue[]>();
  for (const value of values) {
    const group = groups.get(value.metric);
    if (group) group.push(value);
    else groups.set(value.metric, [value]);
  }
  return [...groups.values()];
}
