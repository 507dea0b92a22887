import { Spotlight, spotlight } from '@mantine/spotlight';
import { useEffect } from 'react';
import { useTranslations } from '../../ui/locale.tsx';
import { filterByWords } from './palette-filter.ts';
import { usePaletteActions } from './use-palette-actions.ts';

const MOST_SHOWN = 40;

/** Everything one can go to or do, by its name; opens anew with each ask. */
export function CommandPalette({ asks }: { asks: number }) {
  const t = useTranslations('shell.palette');
  const actions = usePaletteActions();
  useEffect(() => {
    if (asks > 0) spotlight.open();
  }, [asks]);
  return (
    <Spotlight
      actions={actions}
      filter={filterByWords}
      limit={MOST_SHOWN}
      nothingFound={t('nothing')}
      searchProps={{ placeholder: t('search'), 'aria-label': t('search') }}
      shortcut={null}
      scrollable
      maxHeight={420}
      highlightQuery={false}
      overlayProps={{ backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': t('title') } }}
    />
  );
}
