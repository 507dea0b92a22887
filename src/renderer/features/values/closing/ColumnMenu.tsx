import { Menu } from '@mantine/core';
import { useId } from 'react';
import { formatDay, formatPeriod } from '#shared/i18n/format.ts';
import { addDays } from '#shared/kernel/day.ts';
import { isFinished } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { GridSource } from '../grid/grid-source.ts';
import classes from './ColumnMenu.module.css';
import { useClosedWords, usePeriodName } from './use-closed-words.ts';
import type { ColumnDoors } from './use-column-doors.ts';

type ColumnMenuProps = {
  readonly period: Period;
  readonly source: GridSource;
  readonly doors: ColumnDoors;
};

/** The button at the head of a column: a lock where it is closed, else the dots of a menu. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { period, source, doors } = props;
  const t = useTranslations('values.column');
  const locale = useLocale();
  const closed = useClosedWords()(source.data.closedBy(period.ordinal), period, source.calendar);
  const isOpened = doors.menuColumn === period.ordinal;
  const button = (
    <button
      type="button"
      tabIndex={-1}
      className={classes.button}
      data-quiet={closed === ''}
      aria-haspopup="menu"
      aria-label={t('menu', { period: formatPeriod(period, locale) })}
      title={closed || undefined}
      onClick={() => doors.openMenu(period.ordinal)}
    >
      {closed === '' ? <span aria-hidden="true">⋯</span> : <Lock />}
    </button>
  );
  if (!isOpened) return button;
  return (
    <Menu
      opened
      onClose={doors.closeMenu}
      position="bottom-end"
      portalProps={{ target: 'main' }}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ item: classes.item, divider: classes.divider }}
      width={320}
      // Not a key: the one that opened the menu is still on its way through the page.
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <ClosingItem {...props} />
        <Menu.Divider />
        <Menu.Item
          onClick={() => doors.selectColumn(period.ordinal)}
          rightSection={<kbd className="tabular">{t('selectKey')}</kbd>}
        >
          {t('select')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Closes what is over, reopens what is closed, and says why neither can be done. */
function ClosingItem({ period, source, doors }: ColumnMenuProps) {
  const t = useTranslations('values.column');
  const locale = useLocale();
  const nameOf = usePeriodName();
  const aboutId = useId();
  const closedBy = source.data.closedBy(period.ordinal);
  const name = formatPeriod(period, locale);
  const canClose = closedBy === null && isFinished(period, source.today);
  const about = (): string => {
    if (closedBy === period.key) return t('reopenAbout');
    if (closedBy !== null) {
      return t('reopenWith', { around: nameOf(closedBy, source.calendar) });
    }
    if (canClose) return t('closeAbout');
    return t('closeLater', { day: formatDay(addDays(period.end, 1), locale) });
  };
  return (
    <>
      {closedBy === null ? (
        <Menu.Item
          aria-disabled={!canClose}
          aria-describedby={aboutId}
          closeMenuOnClick={canClose}
          onClick={() => {
            if (canClose) doors.close(period.key);
          }}
        >
          {t('close', { period: name })}
        </Menu.Item>
      ) : (
        <Menu.Item aria-describedby={aboutId} onClick={() => doors.reopen(closedBy)}>
          {t('reopen', { period: nameOf(closedBy, source.calendar) })}
        </Menu.Item>
      )}
      <p id={aboutId} className={classes.about}>
        {about()}
      </p>
    </>
  );
}

function Lock() {
  return (
    <svg viewBox="0 0 12 12" className={classes.lock} aria-hidden="true">
      <path
        d="M3.5 5.5V4a2.5 2.5 0 0 1 5 0v1.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
      />
      <rect x="2" y="5.5" width="8" height="5.5" rx="1.2" fill="currentColor" />
    </svg>
  );
}
