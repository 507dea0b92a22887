import { Button, Menu } from '@mantine/core';
import { use } from 'react';
import type { ReactNode } from 'react';
import { combosOf } from '#renderer/parts/command/command.ts';
import { ShownCommandsContext } from '#renderer/parts/command/shown-commands.ts';
import { NUMBERS_KEY } from '#renderer/parts/numbers/open-key.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';
import { Keys } from '#renderer/ui/keys/Keys.tsx';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { gridCommands } from '../grid-commands.ts';
import type { GridSheet } from '../grid/use-grid-sheet.ts';
import type { Panels } from '../grid/use-panels.ts';
import { GROUPINGS } from './grouping.ts';
import { TARGET_DISPLAYS } from './use-view.ts';
import classes from './ViewMenu.module.css';

type ViewMenuProps = { readonly grid: GridSheet; readonly panels: Panels };

/** How one looks at the grid: by what rows are grouped, and where targets stand. It is remembered. */
export function ViewMenu({ grid, panels }: ViewMenuProps) {
  const t = useTranslations('values.view');
  return (
    <Menu
      position="bottom-end"
      portalProps={{ target: 'main' }}
      withInitialFocusPlaceholder={false}
      classNames={{ item: classes.item, label: classes.label, divider: classes.divider }}
      width={310}
    >
      <Menu.Target>
        <Button variant="default" rightSection={<span aria-hidden="true">▾</span>}>
          {t('button')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <GroupingItems grid={grid} panels={panels} />
        <Menu.Divider />
        <TargetItems grid={grid} />
        <HiddenItem grid={grid} />
        <FromFilesItem />
      </Menu.Dropdown>
    </Menu>
  );
}

/** Own groups are asked for where there are none yet. */
function GroupingItems({ grid: { rows }, panels }: ViewMenuProps) {
  const t = useTranslations('values.view');
  const groupBy = (chosen: string): void => {
    const grouping = GROUPINGS.find((one) => one === chosen);
    if (!grouping) return;
    rows.groupBy(grouping);
    if (grouping === 'own' && rows.ownGroups.length === 0) panels.open({ type: 'groups' });
  };
  return (
    <Choice label={t('rows')} value={rows.grouping} onChange={groupBy}>
      {GROUPINGS.map((grouping) => (
        <Menu.RadioItem key={grouping} value={grouping} closeMenuOnClick>
          {t(`groupings.${grouping}`)}
        </Menu.RadioItem>
      ))}
    </Choice>
  );
}

function TargetItems({ grid: { view } }: Pick<ViewMenuProps, 'grid'>) {
  const t = useTranslations('values.view');
  const display = (chosen: string): void => {
    const targets = TARGET_DISPLAYS.find((one) => one === chosen);
    if (targets) view.change({ targets });
  };
  return (
    <Choice label={t('targets')} value={view.chosen.targets} onChange={display}>
      {TARGET_DISPLAYS.map((targets) => (
        <Menu.RadioItem key={targets} value={targets} closeMenuOnClick>
          {t(`places.${targets}`)}
        </Menu.RadioItem>
      ))}
    </Choice>
  );
}

function HiddenItem({ grid: { rows } }: Pick<ViewMenuProps, 'grid'>) {
  const t = useTranslations('values.row');
  const { choose } = use(ShownCommandsContext);
  const count = rows.hidden.length;
  if (count === 0) return null;
  return (
    <>
      <Menu.Divider />
      <Menu.Item
        rightSection={<Key combo={SHOW_HIDDEN} />}
        onClick={() => choose('grid.showHidden')}
      >
        {t('showHidden', { count })}
      </Menu.Item>
    </>
  );
}

function FromFilesItem() {
  const t = useTranslations('values');
  const { choose } = use(ShownCommandsContext);
  return (
    <>
      <Menu.Divider />
      <Menu.Item rightSection={<Key combo={NUMBERS_KEY} />} onClick={() => choose('numbers.open')}>
        {t('fromFiles')}
      </Menu.Item>
    </>
  );
}

const [SHOW_HIDDEN] = gridCommands.commands
  .filter(({ id }) => id === 'grid.showHidden')
  .flatMap((command) => combosOf(command, isMac));

function Key({ combo }: { readonly combo: Combo | undefined }) {
  return (
    combo && (
      <span aria-hidden="true">
        <Keys combo={combo} />
      </span>
    )
  );
}

type ViewChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (chosen: string) => void;
  readonly children: ReactNode;
};

/** One of several, under its heading, which is also its name. */
function Choice({ label, value, onChange, children }: ViewChoiceProps) {
  return (
    <div role="group" aria-label={label}>
      <Menu.Label aria-hidden="true">{label}</Menu.Label>
      <Menu.RadioGroup value={value} onChange={onChange}>
        {children}
      </Menu.RadioGroup>
    </div>
  );
}
