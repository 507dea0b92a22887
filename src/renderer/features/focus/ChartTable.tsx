import { useTranslations } from '../../ui/locale.tsx';
import type { ChartModel } from './chart-model.ts';
import classes from './ChartTable.module.css';
import type { ChartWords } from './use-chart-words.ts';

type ChartTableProps = {
  readonly caption: string;
  readonly model: ChartModel;
  readonly words: ChartWords;
};

/** The chart as a table to read, newest first. */
export function ChartTable({ caption, model, words }: ChartTableProps) {
  const t = useTranslations('focus.chart');
  return (
    // A long table scrolls, so the keyboard must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.frame} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('period')}</th>
            <th scope="col" className={classes.number}>
              {t('value')}
            </th>
            <th scope="col">{t('mark')}</th>
          </tr>
        </thead>
        <tbody>
          {model.points.toReversed().map((point) => (
            <tr key={point.period.key}>
              <th scope="row">{words.period(point)}</th>
              <td className={classes.number}>{words.value(point)}</td>
              <td>{words.mark(point)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
