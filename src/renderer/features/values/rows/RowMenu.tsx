import { Menu } from '@mantine/core';
import { useLocation } from 'wouter';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './RowMenu.module.css';
import type { FigureLine } from './grid-lines.ts';
import type { RowDoors } from './row-doors.ts';

type RowMenuProps = {
  readonly line: FigureLine;
  readonly name: string;
  readonly doors: RowDoors;
  readonly className: string | undefined;
};

/** The three dots of a row. The menu itself is there only while it is open: a grid has many rows. */
export function RowMenu({ line, name, doors, className }: RowMenuProps) {
  const t = useTranslations('values.row');
  const button = (
    <button
      type="button"
      tabIndex={-1}
      className={className}
      aria-haspopup="menu"
      aria-label={t('menu', { name })}
      onClick={() => doors.openMenu(line.key)}
    >
      ⋯
    </button>
  );
  if (doors.menuRow !== line.key) return button;
  return (
    <Menu
      opened
      onClose={doors.closeMenu}
      position="bottom-start"
      portalProps={{ target: 'main' }}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ item: classes.item, divider: classes.divider }}
      width={310}
      // Not a key: the one that opened the menu is still on its way through the page.
      clickOutsideEvents={['mousedown', 'touchstart']}
    >
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Items line={line} doors={doors} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Items({ line, doors }: Pick<RowMenuProps, 'line' | 'doors'>) {
  const t = useTranslations('values.row');
  const [, navigate] = useLocation();
  const { metric, segment } = line;
  const isInput = metric.kind !== 'computed';
  const isFolded = doors.isFolded(metric.id);
  return (
    <>
      <Menu.Item onClick={() => doors.showStory(line.key)} rightSection={<Key text="F1" />}>
        {t('story')}
      </Menu.Item>
      <Menu.Item onClick={() => navigate(`/metrics/${metric.id}`)}>{t('open')}</Menu.Item>
      <Menu.Item
        onClick={() => doors.showYear(line.key)}
        rightSection={<Key text={t('yearKey')} />}
      >
        {t('yearTargets')}
      </Menu.Item>
      {isInput && (
        <Menu.Item onClick={() => doors.addSegment(metric.id)}>{t('addSegment')}</Menu.Item>
      )}
      {line.hasSegments && (
        <Menu.Item
          onClick={() => doors.fold(metric.id, !isFolded)}
          rightSection={<Key text={isFolded ? 'Alt →' : 'Alt ←'} />}
        >
          {isFolded ? t('unfold') : t('fold')}
        </Menu.Item>
      )}
      {segment === null && (
        <>
          <Menu.Divider />
          <Menu.Item
            disabled={!doors.canMove(metric.id, -1)}
            onClick={() => doors.move(line.key, -1)}
            rightSection={<Key text="Alt ↑" />}
          >
            {t('moveUp')}
          </Menu.Item>
          <Menu.Item
            disabled={!doors.canMove(metric.id, 1)}
            onClick={() => doors.move(line.key, 1)}
            rightSection={<Key text="Alt ↓" />}
          >
            {t('moveDown')}
          </Menu.Item>
          {doors.changeGroup && (
            <Menu.Item onClick={() => doors.changeGroup?.(metric.id)}>{t('changeGroup')}</Menu.Item>
          )}
          <Menu.Divider />
          <Menu.Item onClick={() => doors.hide([line.key])} rightSection={<Key text="Ctrl 9" />}>
            {t('hide')}
          </Menu.Item>
          <Menu.Item onClick={() => doors.stopFollowing(metric.id)}>{t('stopFollowing')}</Menu.Item>
        </>
      )}
    </>
  );
}

function Key({ text }: { text: string }) {
  return <kbd className="tabular">{text}</kbd>;
}
