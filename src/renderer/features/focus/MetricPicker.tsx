import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { LeadingLine } from '#renderer/parts/metric/LeadingLine.tsx';
import { FoldButton } from '#renderer/ui/FoldButton.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { quietChoices, searchChoices } from './metric-choices.ts';
import type { ChoiceGroup, MetricChoice } from './metric-choices.ts';
import classes from './MetricPicker.module.css';

type MetricPickerProps = {
  readonly groups: readonly ChoiceGroup[];
  readonly onPick: (metric: string) => void;
};

/** A field to search in and the list below it, always open: arrows walk, Enter takes. */
export function MetricPicker({ groups, onPick }: MetricPickerProps) {
  const t = useTranslations('focus.form');
  const listId = useId();
  const [search, setSearch] = useState('');
  const [index, setIndex] = useState(0);
  const quiet = useTranslations('metrics.quiet');
  const metrics = useMetrics();
  const [isAll, setIsAll] = useState(false);
  const isSearched = search.trim() !== '';
  const found = useMemo(
    () => (isSearched || isAll ? searchChoices(groups, search) : quietChoices(groups)),
    [groups, search, isSearched, isAll],
  );
  const choices = useMemo(() => found.flatMap((group) => group.choices), [found]);
  const active = choices[Math.min(index, choices.length - 1)];
  const optionId = (id: string): string => `${listId}-${id}`;

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = indexAfterKey(event.key, Math.min(index, choices.length - 1), choices.length);
    if (next !== undefined) setIndex(next);
    else if (event.key === 'Enter' && active) onPick(active.id);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.picker}>
      <TextInput
        label={t('search')}
        placeholder={t('searchHint')}
        leftSection={<IconSearch size={16} />}
        data-autofocus
        data-search
        autoComplete="off"
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={active && optionId(active.id)}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
      />
      <LeadingLine metrics={metrics} does="pick" onTake={onPick} />
      {choices.length === 0 && <p className={classes.nothing}>{t('nothingFound')}</p>}
      <div id={listId} role="listbox" aria-label={t('metric')} className={classes.list}>
        {found.map((group) => (
          <Group
            key={group.id}
            group={group}
            activeId={active?.id}
            optionId={optionId}
            onPick={onPick}
          />
        ))}
      </div>
      {!isSearched && (
        <div>
          <FoldButton
            words={quiet('all', { count: String(metrics.size) })}
            isOpen={isAll}
            controls={listId}
            onToggle={() => setIsAll(!isAll)}
          />
        </div>
      )}
    </div>
  );
}

function indexAfterKey(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(count - 1, index + 1);
    case 'ArrowUp':
      return Math.max(0, index - 1);
    case 'PageDown':
      return Math.min(count - 1, index + 8);
    case 'PageUp':
      return Math.max(0, index - 8);
    default:
      return undefined;
  }
}

type MetricGroupProps = Pick<MetricPickerProps, 'onPick'> & {
  readonly group: ChoiceGroup;
  readonly activeId: string | undefined;
  readonly optionId: (id: string) => string;
};

function Group({ group, activeId, optionId, onPick }: MetricGroupProps) {
  const t = useTranslations('focus.form');
  const headingId = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-labelledby={headingId}>
      <div id={headingId} className={classes.heading}>
        {group.name ?? t('own')}
      </div>
      {group.choices.map((choice) => (
        <Choice
          key={choice.id}
          id={optionId(choice.id)}
          choice={choice}
          isActive={choice.id === activeId}
          onPick={onPick}
        />
      ))}
    </div>
  );
}

type MetricChoiceProps = {
  readonly id: string;
  readonly choice: MetricChoice;
  readonly isActive: boolean;
  readonly onPick: (metric: string) => void;
};

function Choice({ id, choice, isActive, onPick }: MetricChoiceProps) {
  const t = useTranslations('focus.form');
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const isWeak = choice.weaknesses.length > 0;
  const about = choice.reason ?? choice.definition;
  return (
    // The keyboard stays in the field above, which names the active option.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      className={classes.choice}
      data-active={isActive}
      onClick={() => onPick(choice.id)}
    >
      <span className={classes.name}>
        {choice.name}
        {isWeak && <span className={classes.weak}>△ {t('weak')}</span>}
      </span>
      <span className={classes.about} title={about}>
        {about}
      </span>
    </div>
  );
}
