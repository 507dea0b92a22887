import { Spotlight } from '@mantine/spotlight';
import { useEffect, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { filterByWords } from './palette-filter.ts';
import { palette, paletteStore } from './palette-store.ts';
import type { PaletteAction } from './palette-filter.ts';
import { optionId, PaletteList } from './PaletteList.tsx';
import { usePaletteActions } from './use-palette-actions.ts';

const LIST_ID = 'palette-list';

/** Everything one can go to or do, by its name; opens anew with each ask. */
export function CommandPalette({ asks }: { asks: number }) {
  const t = useTranslations('shell.palette');
  const { query, groups, active, search, onKeyDown } = useSearch();
  useEffect(() => {
    if (asks > 0) palette.open();
  }, [asks]);
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={search}
      shortcut={null}
      scrollable
      maxHeight={420}
      overlayProps={{ backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': t('title') } }}
    >
      <Spotlight.Search
        role="combobox"
        aria-label={t('search')}
        aria-expanded={groups.length > 0}
        aria-controls={LIST_ID}
        aria-activedescendant={active && optionId(active.id)}
        placeholder={t('search')}
        onKeyDown={onKeyDown}
      />
      {groups.length > 0 ? (
        <PaletteList id={LIST_ID} groups={groups} active={active?.id} onChoose={take} />
      ) : (
        <Spotlight.Empty role="status">{t('nothing')}</Spotlight.Empty>
      )}
    </Spotlight.Root>
  );
}

function take(action: PaletteAction): void {
  palette.close();
  action.onChoose();
}

/**
 * What was typed, what fits it, and which entry the arrows have reached. Mantine would mark that on
 * the page alone; here it is known, so that a screen reader can be told.
 */
function useSearch() {
  const [query, setQuery] = useState('');
  const [reached, setReached] = useState(0);
  const groups = filterByWords(query, usePaletteActions());
  const actions = groups.flatMap((group) => group.actions);
  const active = actions[reached];
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: actions.length - 1 };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (step !== undefined && actions.length > 0) setReached((reached + step) % actions.length);
    if (event.key === 'Enter' && active) take(active);
  };
  const search = (typed: string): void => {
    setQuery(typed);
    setReached(0);
  };
  return { query, groups, active, search, onKeyDown };
}
