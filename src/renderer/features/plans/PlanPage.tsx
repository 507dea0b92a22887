import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { Action } from '#shared/features/plans/model.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { metricOptionFilter } from '#renderer/parts/metric/metric-search.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { planPageCommands } from './action-commands.ts';
import type { ActionEditorProps } from './ActionEditor.tsx';
import { LazyActionEditor } from './LazyActionEditor.tsx';
import { PlanBoard } from './PlanBoard.tsx';
import classes from './PlanPage.module.css';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';

const NOTHING: readonly Action[] = [];

type Edited = Omit<ActionEditorProps, 'onClose'>;

/** The board of all actions: by state, for all metrics or for one. */
export function PlanPage({ asked = null }: { readonly asked?: number | null }) {
  const t = useTranslations('plans');
  const [metric, setMetric] = useState<string | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const actions = useOperationQuery('plans.list', { metric: null });
  const focus = useOperationQuery('focus.view', { quarter: null }).data?.pact?.metric ?? null;
  const all = actions.data ?? NOTHING;
  const shown = useMemo(
    () => (metric === null ? all : all.filter((action) => action.metric === metric)),
    [all, metric],
  );
  const [, navigate] = useLocation();
  const askedAction = all.find(({ id }) => id === asked);
  const opened = edited ?? (askedAction ? { action: askedAction } : null);
  const close = (): void => {
    setEdited(null);
    if (asked !== null) navigate('/plan');
  };
  const addNew = (): void => setEdited({ metric: metric ?? focus });
  useCommandGroup(planPageCommands, () => ({ add: addNew }));
  const add = { leftSection: <IconPlus size={16} />, onClick: addNew, children: t('board.add') };
  return (
    <div className={classes.page}>
      <PageHeading
        title={t('title')}
        about={t('about')}
        actions={
          all.length > 0 && <MetricFilter actions={all} value={metric} onChange={setMetric} />
        }
        main={all.length > 0 && <Button {...add} />}
      />
      {actions.data && all.length === 0 && (
        <EmptyState
          title={t('board.empty.title')}
          text={t('board.empty.text')}
          action={<Button {...add} />}
        />
      )}
      {all.length > 0 && (
        <PlanBoard actions={shown} focus={focus} newFor={metric ?? focus} onEdit={setEdited} />
      )}
      {opened && <LazyActionEditor {...opened} onClose={close} />}
    </div>
  );
}

type MetricFilterProps = {
  readonly actions: readonly Action[];
  readonly value: string | null;
  readonly onChange: (metric: string | null) => void;
};

/** Only the metrics that have actions: a filter that finds nothing helps nobody. */
function MetricFilter({ actions, value, onChange }: MetricFilterProps) {
  const t = useTranslations('plans.board');
  const nameOf = useMetricName();
  const metrics = [...new Set(actions.map(({ metric }) => metric))];
  return (
    <Select
      aria-label={t('filter')}
      placeholder={t('all')}
      clearable
      searchable
      clearButtonProps={{ 'aria-label': t('all') }}
      filter={metricOptionFilter(useMetrics())}
      data={metrics.map((id) => ({ value: id, label: nameOf(id) }))}
      value={value}
      onChange={onChange}
    />
  );
}
