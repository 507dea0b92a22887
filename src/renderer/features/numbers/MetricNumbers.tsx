import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { usePeriodName } from '#renderer/parts/explanation/use-period-name.ts';
import { useSourceWords } from '#renderer/parts/numbers/use-source-words.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import classes from './NumbersPage.module.css';
import type { ReadFilesProps } from './use-numbers.ts';
import type { AnsweredValue } from '#renderer/parts/numbers/numbers-answer.ts';

/** As many numbers of a metric stand open at once: a quarter of weeks in one channel. */
const SHOWN_AT_ONCE = 13;

type MetricNumbersProps = ReadFilesProps & { readonly values: readonly AnsweredValue[] };

/** The numbers of one metric: each with its period, what stood there before, and where it comes from. */
export function MetricNumbers({ way, reading, values }: MetricNumbersProps) {
  const t = useTranslations('numbers.numbers');
  const nameOf = useMetricName();
  const [isWhole, setIsWhole] = useState(false);
  const metric = nameOf(values[0]?.metric ?? '');
  const wanted = values.filter(way.isWanted).length;
  const shown = isWhole ? values : values.slice(0, SHOWN_AT_ONCE);
  const hasSegments = values.some(({ segment }) => segment !== null);
  return (
    <div className={classes.metric}>
      <div className={classes.metricHead}>
        <Checkbox
          checked={wanted > 0}
          indeterminate={wanted > 0 && wanted < values.length}
          label={<strong>{metric}</strong>}
          aria-label={t('takeAll', { metric })}
          onChange={({ currentTarget }) => way.want(values, currentTarget.checked)}
        />
        <span className={classes.quiet}>{t('of', { count: values.length })}</span>
      </div>
      <table className={classes.table}>
        <thead>
          <tr>
            {hasSegments && <th scope="col">{t('segment')}</th>}
            <th scope="col">{t('period')}</th>
            <th scope="col" className={classes.number}>
              {t('value')}
            </th>
            <th scope="col" className={classes.number}>
              {t('before')}
            </th>
            <th scope="col">{t('from')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((value) => (
            <NumberRow
              key={`${value.segment ?? ''}|${value.period}`}
              {...{ way, reading, value, metric, hasSegments }}
            />
          ))}
        </tbody>
      </table>
      {values.length > shown.length && (
        <button type="button" className={classes.link} onClick={() => setIsWhole(true)}>
          {t('more', { count: values.length - shown.length })}
        </button>
      )}
    </div>
  );
}

type NumberRowProps = ReadFilesProps & {
  readonly value: AnsweredValue;
  readonly metric: string;
  readonly hasSegments: boolean;
};

function NumberRow({ way, reading, value, metric, hasSegments }: NumberRowProps) {
  const t = useTranslations('numbers.numbers');
  const periodName = usePeriodName();
  const source = useSourceWords(way.files, reading.tables);
  const { segment, unit, before } = value;
  const period = periodName(value.period);
  const label =
    segment === null
      ? t('takeWhole', { metric, period })
      : t('takeOne', { metric, segment, period });
  const box = (
    <Checkbox
      size="xs"
      checked={way.isWanted(value)}
      label={segment === null || !hasSegments ? period : segment}
      aria-label={label}
      onChange={({ currentTarget }) => way.want([value], currentTarget.checked)}
    />
  );
  const isSplit = hasSegments && segment !== null;
  return (
    <tr data-wanted={way.isWanted(value)}>
      {hasSegments && <td>{isSplit ? box : t('whole')}</td>}
      <td>{isSplit ? period : box}</td>
      <td className={classes.number}>
        <Value value={value.value} unit={unit} />
      </td>
      <td className={classes.number}>{before !== null && <Value value={before} unit={unit} />}</td>
      <td className={classes.from}>{source(value)}</td>
    </tr>
  );
}
