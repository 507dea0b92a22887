import { Popover, Stack } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { BenchmarkTarget } from '#shared/features/metrics/benchmarks/choose.ts';
import type { TargetDraft } from '#shared/features/targets/contract.ts';
import type { GridCell } from '#shared/features/values/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useSourceWords } from '#renderer/parts/benchmark/use-source-words.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { FormRow } from '#renderer/ui/FormRow.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { DraftNotice } from '#renderer/ui/draft/DraftNotice.tsx';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useAbandon } from '#renderer/ui/use-abandon.tsx';
import { ValueInput } from '#renderer/ui/ValueInput.tsx';
import type { ValueEntry } from '#renderer/ui/ValueInput.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import type { ValueRow } from '../rows/shown-rows.ts';
import classes from './TargetPopover.module.css';

type TargetPopoverProps = {
  readonly row: ValueRow;
  readonly cell: GridCell | null;
  /** What the line is for, in words: one period, or several. */
  readonly title: string;
  readonly periods: readonly string[];
  /** What is proposed where there is no target yet; null: nothing. */
  readonly suggestion: BenchmarkTarget | null;
  readonly onClose: () => void;
};

type PopoverLevel = 'line' | 'low' | 'high';

/** A target for the selected periods; two lines where too much is bad as well. */
export const TargetPopover = withDraft(
  ({ row, periods }: TargetPopoverProps) => `target ${row.metric.id} ${periods.join(' ')}`,
  Fields,
);

function Fields(props: TargetPopoverProps) {
  const { row, cell, title, periods, suggestion, onClose } = props;
  const t = useTranslations('targets');
  const inWords = useRefusalWords();
  const { behind } = useSourceWords();
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const set = useCommand('targets.set', { onRefused: setRefused });
  const levels: readonly PopoverLevel[] = row.metric.good === 'band' ? ['low', 'high'] : ['line'];
  const [entries, setEntries] = useKeptState('entries', () => startingEntries(cell, suggestion));
  const leave = useDraftEnd(onClose);

  const typed = useAbandon({ onClose, isKept: true });
  const isTyped = levels.some((level) => entries[level].text !== '');

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const drafts = periods.map((period) => draftOf(row.metric.id, period, levels, entries));
    const objectives = drafts.filter((draft) => draft !== null);
    if (objectives.length < periods.length) return;
    set.mutate({ objectives }, { onSuccess: leave });
  };
  return (
    <Popover
      opened
      trapFocus
      position="bottom-end"
      width={280}
      // In a low window it comes over its own cell rather than leave the page.
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 4 } }}
      withRoles={false}
      // A click beside what was typed only closes it: another cell is for the next one.
      withOverlay={isTyped}
      overlayProps={{ backgroundOpacity: 0 }}
      // Pressing the button takes the focus away: what asks has to come after that.
      clickOutsideEvents={isTyped ? ['click'] : ['mousedown', 'touchstart']}
      portalProps={{ target: 'main' }}
      onChange={(isOpened) => {
        if (!isOpened) typed.close();
      }}
    >
      <Popover.Target>
        <span className={classes.anchor} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={title}>
        <form onSubmit={save}>
          <Stack gap="sm" onFocus={typed.onFocus}>
            <p className={classes.title}>{title}</p>
            <DraftNotice />
            {levels.map((level, index) => (
              <ValueInput
                key={level}
                label={t(`level.${level}`)}
                unit={row.metric.unit}
                initial={startOf(level, cell, suggestion)}
                allowsFraction
                data-autofocus={index === 0 || undefined}
                onEntry={(entry) => {
                  setRefused(null);
                  setEntries((known) => ({ ...known, [level]: entry }));
                }}
                error={refused && index === levels.length - 1 ? inWords(refused) : undefined}
              />
            ))}
            <p className={classes.hint}>
              {suggestion === null ? t('hint') : t('suggestedHint', { source: behind(suggestion) })}
            </p>
            <FormRow onCancel={leave} isSending={set.isPending} size="compact-md" />
          </Stack>
        </form>
        {typed.question}
      </Popover.Dropdown>
    </Popover>
  );
}

type LevelEntries = Readonly<Record<PopoverLevel, ValueEntry>>;

function startOf(
  level: PopoverLevel,
  cell: GridCell | null,
  suggestion: BenchmarkTarget | null,
): number | null {
  return cell?.[level] ?? suggestion?.levels[level] ?? null;
}

function startingEntries(cell: GridCell | null, suggestion: BenchmarkTarget | null): LevelEntries {
  const entry = (value: number | null): ValueEntry => ({
    text: '',
    reading: { ok: true, value },
  });
  return {
    line: entry(startOf('line', cell, suggestion)),
    low: entry(startOf('low', cell, suggestion)),
    high: entry(startOf('high', cell, suggestion)),
  };
}

/** null while a field holds something that cannot be read. */
function draftOf(
  metric: string,
  period: string,
  levels: readonly PopoverLevel[],
  entries: LevelEntries,
): TargetDraft | null {
  if (levels.some((level) => !entries[level].reading.ok)) return null;
  // The levels that are not asked for here stay as they are.
  const draft: TargetDraft = { metric, period };
  for (const level of levels) {
    const { reading } = entries[level];
    if (reading.ok) draft[level] = reading.value;
  }
  return draft;
}
