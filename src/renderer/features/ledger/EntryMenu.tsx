import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './EntryTable.module.css';
import { useEntryMoves } from './use-entry-moves.ts';

type EntryMenuProps = { readonly entry: EntryView; readonly onOpen: (entry: EntryView) => void };

/**
 * The three dots of an entry. The menu itself is there from its first opening on: a list brings new
 * rows with each frame of scrolling.
 */
export function EntryMenu({ entry, onOpen }: EntryMenuProps) {
  const t = useTranslations('ledger');
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  const dots = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen === false) dots.current?.focus();
  }, [isOpen]);
  const button = (
    <button
      ref={dots}
      type="button"
      className={classes.dots}
      aria-haspopup="menu"
      aria-label={t('table.menu', { seq: String(entry.seq) })}
      onClick={isOpen === null ? () => setIsOpen(true) : undefined}
    >
      <IconDots size={16} aria-hidden />
    </button>
  );
  if (isOpen === null) return button;
  return <WholeMenu isOpen={isOpen} onChange={setIsOpen} button={button} {...{ entry, onOpen }} />;
}

type WholeMenuProps = EntryMenuProps & {
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  readonly button: ReactNode;
};

/**
 * What can be done with an entry: open ones change and go, locked ones are cancelled by another. It
 * stays when it closes, and so hears how what was chosen went.
 */
function WholeMenu({ isOpen, onChange, button, entry, onOpen }: WholeMenuProps) {
  const t = useTranslations('ledger.menu');
  const moves = useEntryMoves();
  const isLocked = entry.lockedOn !== null;
  return (
    <Menu
      opened={isOpen}
      onChange={onChange}
      returnFocus={false}
      position="bottom-end"
      portalProps={{ target: 'main' }}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onOpen(entry)}>{t(isLocked ? 'look' : 'edit')}</Menu.Item>
        <Menu.Item onClick={() => moves.duplicate(entry)}>{t('duplicate')}</Menu.Item>
        {isLocked ? (
          <Menu.Item onClick={() => moves.correct(entry)}>{t('correct')}</Menu.Item>
        ) : (
          <Menu.Item className={classes.remove ?? ''} onClick={() => moves.remove(entry)}>
            {t('remove')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
