import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { Action, ActionState } from '#shared/features/plans/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './ActionMenu.module.css';
import type { EditorField } from './editor-fields.ts';
import { isOrderedByHand } from './plan-order.ts';

type ActionMenuProps = {
  readonly action: Action;
  readonly onState: (state: ActionState) => void;
  readonly onEdit: (field: EditorField) => void;
  readonly onStep: (step: -1 | 1) => void;
  readonly onRemove: () => void;
};

/** Everything that can be done with an action, for those who do not know the keys. */
export function ActionMenu({ action, onState, onEdit, onStep, onRemove }: ActionMenuProps) {
  const t = useTranslations('plans');
  return (
    <Menu
      position="bottom-end"
      portalProps={{ target: 'main' }}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
      classNames={{ divider: classes.divider, item: classes.item }}
    >
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={t('panel.menu', { title: action.title })}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {NEXT_STATES[action.state].map(([state, word]) => (
          <Menu.Item key={state} onClick={() => onState(state)}>
            {t(`menu.${word}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => onEdit('dueOn')}>{t('menu.dates')}</Menu.Item>
        <Menu.Item onClick={() => onEdit('effect')}>{t('menu.effect')}</Menu.Item>
        <Menu.Item onClick={() => onEdit('outcome')}>{t('menu.outcome')}</Menu.Item>
        <Menu.Divider />
        {isOrderedByHand(action.state) && (
          <>
            <Menu.Item onClick={() => onStep(-1)}>{t('menu.up')}</Menu.Item>
            <Menu.Item onClick={() => onStep(1)}>{t('menu.down')}</Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item classNames={{ item: classes.remove }} onClick={onRemove}>
          {t('menu.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

type Verb = 'start' | 'wait' | 'finish' | 'drop' | 'resume';

/** From each state, where an action can go, and what that is called. */
const NEXT_STATES: Readonly<Record<ActionState, readonly (readonly [ActionState, Verb])[]>> = {
  todo: [
    ['doing', 'start'],
    ['done', 'finish'],
    ['dropped', 'drop'],
  ],
  doing: [
    ['done', 'finish'],
    ['todo', 'wait'],
    ['dropped', 'drop'],
  ],
  done: [['doing', 'resume']],
  dropped: [['todo', 'resume']],
};
