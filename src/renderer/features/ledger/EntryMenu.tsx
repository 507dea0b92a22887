import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { EntryView } from '../../../shared/features/ledger/contract.ts';
import { useTranslations } from '../../ui/locale.tsx';
import classes from './EntryTable.module.css';
import { useEntryMoves } from './use-entry-moves.ts';

type EntryMenuProps = { readonly entry: EntryView; readonly onOpen: () => void };

/** What can be done with an entry: open ones change and go, locked ones are cancelled by another. */
export function EntryMenu({ entry, onOpen }: EntryMenuProps) {
  const t = useTranslations('ledger');
  const moves = useEntryMoves();
  const isLocked = entry.lockedOn !== null;
  return (
    <Menu
      position="bottom-end"
      portalProps={{ target: 'main' }}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('table.menu', { seq: String(entry.seq) })}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onOpen}>{t(isLocked ? 'menu.look' : 'menu.edit')}</Menu.Item>
        <Menu.Item onClick={() => moves.duplicate(entry)}>{t('menu.duplicate')}</Menu.Item>
        {isLocked ? (
          <Menu.Item onClick={() => moves.correct(entry)}>{t('menu.correct')}</Menu.Item>
        ) : (
          <Menu.Item className={classes.remove ?? ''} onClick={() => moves.remove(entry)}>
            {t('menu.remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
