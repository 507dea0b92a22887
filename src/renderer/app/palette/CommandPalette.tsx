import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useFocusReturnOnClose } from '#renderer/ui/use-focus-return.ts';
import type { OfferedCommands } from '../commands/offered-commands.ts';
import classes from './CommandPalette.module.css';
import { optionId, PaletteList } from './PaletteList.tsx';
import { allItems, foundItems } from './rank.ts';
import type { PaletteGroup, PaletteItem } from './rank.ts';
import { readRecent, rememberRecent } from './recent.ts';
import { useFoundThings } from './use-found-things.ts';
import { usePaletteGroups } from './use-palette-groups.ts';

const LIST_ID = 'palette-list';

type CommandPaletteProps = {
  readonly offered: OfferedCommands;
  /** What had the focus, which gets it back. */
  readonly opener: Element | null;
  /** What is looked for from the beginning. */
  readonly typed: string;
};

/** Everything one can go to or do, by its name, as it stood when the palette was opened. */
export function CommandPalette({ offered, opener, typed: ahead }: CommandPaletteProps) {
  const t = useTranslations('shell.palette');
  const [isOpen, setOpen] = useState(true);
  useFocusReturnOnClose(isOpen, opener);
  const take = (item: PaletteItem): void => {
    setOpen(false);
    rememberRecent(localStorage, item.id);
    // A dialog that it opens gives the focus back to what has it now, and the palette goes.
    if (opener instanceof HTMLElement) opener.focus();
    item.onChoose();
  };
  const { query, groups, active, search, onKeyDown } = useSearch(offered, ahead, take);
  return (
    <Modal
      opened={isOpen}
      onClose={() => setOpen(false)}
      withCloseButton={false}
      padding={0}
      size={620}
      yOffset={80}
      overlayProps={{ backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': t('title') } }}
    >
      <input
        type="text"
        role="combobox"
        className={classes.search}
        aria-label={t('search')}
        aria-expanded={groups.length > 0}
        aria-controls={LIST_ID}
        aria-activedescendant={active && optionId(active.id)}
        placeholder={t('search')}
        autoComplete="off"
        spellCheck={false}
        data-autofocus
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- no key is lost between two fields
        autoFocus
        value={query}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {groups.length > 0 ? (
        <PaletteList id={LIST_ID} groups={groups} active={active?.id} onChoose={take} />
      ) : (
        <p role="status" className={classes.nothing}>
          {t('nothing')}
        </p>
      )}
    </Modal>
  );
}

/** What was typed, what fits it, and which item the arrows have reached. */
function useSearch(offered: OfferedCommands, ahead: string, take: (item: PaletteItem) => void) {
  const [query, setQuery] = useState(ahead);
  const [reached, setReached] = useState(0);
  const groups = useFound(offered, query);
  const items = groups.flatMap((group) => group.items);
  const active = items[reached];
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: items.length - 1 };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = steps[event.key];
    if (step !== undefined) event.preventDefault();
    if (step !== undefined && items.length > 0) setReached((reached + step) % items.length);
    if (event.key !== 'Enter' || !active) return;
    // The focus goes back at once: the button that has it then would be pressed by this very key.
    event.preventDefault();
    take(active);
  };
  const search = (typed: string): void => {
    setQuery(typed);
    setReached(0);
  };
  return { query, groups, active, search, onKeyDown };
}

function useFound(offered: OfferedCommands, query: string): readonly PaletteGroup[] {
  const recentTitle = useTranslations('shell.palette')('recent');
  const groups = usePaletteGroups(offered);
  const [recent] = useState(() => readRecent(localStorage));
  // Behind the rest, which does not wait for an answer: what one reaches for stays where it is.
  const things = useFoundThings(query);
  return query.trim() === ''
    ? allItems({ groups, recent, recentTitle })
    : [...foundItems(query, { groups, recent }), ...things];
}
