import { Select } from '@mantine/core';
import type { SheetChoices, SheetRow } from '#shared/features/values/old-sheet/model.ts';
import { answeredFate } from '#shared/features/values/old-sheet/name-questions.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { metricOptionFilter } from '#renderer/parts/metric/metric-search.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { withRow } from './choices.ts';
import classes from './SheetTable.module.css';
import type { FateOption } from './use-fate-options.ts';

type FateSelectProps = {
  readonly row: SheetRow;
  readonly options: readonly FateOption[];
  readonly choices: SheetChoices;
  readonly onChange: (choices: SheetChoices) => void;
};

const OWN = ':own';
const SKIP = ':skip';
const LINE = ':line';

/** What a row becomes, to be chosen: a metric of the catalogue, one of one's own, or nothing. */
export function FateSelect({ row, options, choices, onChange }: FateSelectProps) {
  const t = useTranslations('movingIn.table');
  const { fate, label } = row;
  const nameOf = useMetricName();
  const isLine = fate.type === 'metric' && fate.part === 'target';
  const near = row.others.flatMap((id) => options.find(({ value }) => value === id) ?? []);
  const isUnsure = fate.type === 'metric' && row.score < 0.9;
  return (
    <Select
      size="xs"
      className={classes.picker}
      aria-label={t('becomes', { label })}
      searchable
      filter={metricOptionFilter(useMetrics())}
      allowDeselect={false}
      comboboxProps={{ width: 300, position: 'bottom-start' }}
      {...(isUnsure ? { leftSection: <span className={classes.unsure}>▲</span> } : {})}
      value={isLine ? LINE : valueOf(fate)}
      data={[
        ...(isLine ? [{ value: LINE, label: t('lineOf', { metric: nameOf(fate.metric) }) }] : []),
        { value: SKIP, label: t('skip') },
        { value: OWN, label: t('own') },
        ...(near.length > 0 ? [{ group: t('near'), items: [...near] }] : []),
        { group: t('all'), items: options.filter((one) => !near.includes(one)) },
      ]}
      onChange={(value) => {
        if (value === null || value === LINE) return;
        onChange(withRow(choices, row.line, { fate: answeredFate(row, answerOf(value)) }));
      }}
    />
  );
}

function valueOf(fate: SheetRow['fate']): string {
  return fate.type === 'metric' ? fate.metric : fate.type === 'own' ? OWN : SKIP;
}

function answerOf(value: string): Parameters<typeof answeredFate>[1] {
  if (value === SKIP) return 'skip';
  return value === OWN ? 'own' : { metric: value };
}
