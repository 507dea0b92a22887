import { Button, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { findMetricCommands } from '../metric-commands.ts';
import { FilterChips } from './FilterChips.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { choicesIn } from './metric-filter.ts';
import type { MetricFilter } from './metric-filter.ts';
import classes from './MetricFilters.module.css';

type MetricFiltersProps = {
  readonly metrics: readonly MetricSummary[];
  readonly filter: MetricFilter;
  readonly found: number;
  readonly onChange: (filter: MetricFilter) => void;
  /** Enter in the field. */
  readonly onTake: () => void;
};

/** Narrows the list down by words and, behind one button, by every facet; Escape closes them again. */
export function MetricFilters(props: MetricFiltersProps) {
  const { metrics, filter, found, onChange, onTake } = props;
  const t = useTranslations('metrics.list');
  const filters = useTranslations('metrics.filters');
  const panelId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useCommandGroup(findMetricCommands, () => ({ find: () => field.current?.select() }));
  const count = choicesIn(filter).length;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    setIsOpen(false);
    opener.current?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape closes from anywhere inside
    <div className={classes.filters} onKeyDown={onKeyDown}>
      <div className={classes.bar}>
        <TextInput
          ref={field}
          className={classes.search}
          label={t('search')}
          placeholder={t('searchHint')}
          leftSection={<IconSearch size={16} />}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.currentTarget.value })}
          onKeyDown={(event) => event.key === 'Enter' && onTake()}
        />
        <Button
          ref={opener}
          variant="default"
          leftSection={<IconAdjustmentsHorizontal size={16} aria-hidden="true" />}
          rightSection={
            count > 0 && (
              <span className={classes.badge} aria-hidden="true">
                {count}
              </span>
            )
          }
          aria-expanded={isOpen}
          aria-controls={panelId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {filters('open')}
          <span className="visually-hidden">{filters('count', { count })}</span>
        </Button>
        <output className={classes.found}>{filters('found', { count: found })}</output>
      </div>
      <FilterChips filter={filter} onChange={onChange} />
      {isOpen && <FilterPanel id={panelId} {...{ metrics, filter, onChange }} />}
    </div>
  );
}
