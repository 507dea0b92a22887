import { Spotlight, useSpotlight } from '@mantine/spotlight';
import { useEffect, useState } from 'react';
import { useTranslations } from '../../ui/locale.tsx';
import { palette, paletteStore } from './palette-store.ts';
import { filterByWords } from './palette-filter.ts';
import { optionId, PaletteList } from './PaletteList.tsx';
import { usePaletteActions } from './use-palette-actions.ts';

const LIST_ID = 'palette-list';

/**
 * Everything one can go to or do, by its name; opens anew with each ask. The focus stays in the
 * field, which tells a screen reader what the arrows have reached.
 */
export function CommandPalette({ asks }: { asks: number }) {
  const t = useTranslations('shell.palette');
  const [query, setQuery] = useState('');
  const groups = filterByWords(query, usePaletteActions());
  const reached = useSpotlight(paletteStore).selected;
  const active = groups.flatMap(({ actions }) => actions)[reached];
  useEffect(() => {
    if (asks > 0) palette.open();
  }, [asks]);
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
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
      />
      {groups.length > 0 ? (
        <PaletteList id={LIST_ID} groups={groups} active={active?.id} />
      ) : (
        <Spotlight.Empty role="status">{t('nothing')}</Spotlight.Empty>
      )}
    </Spotlight.Root>
  );
}
