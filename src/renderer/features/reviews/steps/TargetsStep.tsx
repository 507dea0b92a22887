import { Table } from '@mantine/core';
import type { GridRow } from '#shared/features/values/model.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import { useReviewWords } from '../review-words.ts';
import classes from './Step.module.css';
import type { ReviewStepProps } from './step-props.ts';
import { useMonthValues } from './use-month-values.ts';
import type { MonthValue } from './use-month-values.ts';

/** The month's values, those with a target first: where it was met, and where it was not. */
export function TargetsStep({ review }: ReviewStepProps) {
  const t = useTranslations('reviews.targets');
  const { periodName } = useReviewWords();
  const values = useMonthValues(review.period);
  useFocusSoon(continueButton, values !== null);
  if (!values) return null;
  const totals = values.filter(({ row }) => row.segment === null);
  const known = totals.filter(({ now }) => now.value !== null || now.line !== null);
  const sorted = known.toSorted((a, b) => Number(hasTarget(b)) - Number(hasTarget(a)));
  const missing = totals.filter(({ now }) => now.value === null).length;
  return (
    <div className={classes.step}>
      <h2 className={classes.title}>{t('title', { period: periodName(review.period) })}</h2>
      {sorted.length === 0 ? (
        <p className={classes.quiet}>{t('none')}</p>
      ) : (
        <ValuesTable values={sorted} />
      )}
      {missing > 0 && <p className={classes.quiet}>{t('missing', { count: missing })}</p>}
    </div>
  );
}

function hasTarget({ now }: MonthValue): boolean {
  return now.line !== null || now.low !== null;
}

function ValuesTable({ values }: { values: readonly MonthValue[] }) {
  const t = useTranslations('reviews.targets');
  return (
    <Table className={classes.table} withRowBorders borderColor="var(--rule)">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('metric')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('before')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('value')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {t('line')}
          </Table.Th>
          <Table.Th scope="col">{t('status')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {values.map((value) => (
          <ValuesTableRow key={value.row.metric} value={value} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function ValuesTableRow({ value: { row, now, before } }: { value: MonthValue }) {
  const common = useTranslations('common.state');
  const nameOf = useMetricName();
  const unit = useUnitOf()(row);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={row.isFocus ? 650 : 450}>
        {row.isFocus && <span aria-hidden="true">★ </span>}
        {nameOf(row.metric)}
      </Table.Th>
      <Table.Td ta="right" className={classes.quiet}>
        {before.value !== null && <Value value={before.value} unit={before.unit ?? unit} />}
      </Table.Td>
      <Table.Td ta="right">
        {now.value !== null && !now.isWhole && now.of > 1 && (
          <span className={classes.quiet}>
            {common('incomplete', { have: String(now.have), of: String(now.of) })}{' '}
          </span>
        )}
        <Value value={now.value} unit={now.unit ?? unit} />
      </Table.Td>
      <Table.Td ta="right">
        {now.line !== null && <Value value={now.line} unit={unit} />}
        {now.low !== null && now.high !== null && (
          <>
            <Value value={now.low} unit={unit} /> – <Value value={now.high} unit={unit} />
          </>
        )}
      </Table.Td>
      <Table.Td>{now.value !== null && <StatusMark status={now.status} />}</Table.Td>
    </Table.Tr>
  );
}

function useUnitOf() {
  const metrics = useMetrics();
  return ({ metric }: GridRow) => metrics.get(metric)?.unit ?? 'count';
}
