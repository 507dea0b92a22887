import { Fragment, useMemo } from 'react';
import type { Action, ActionState } from '#shared/features/plans/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useKeyText } from '#renderer/parts/command/use-key-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { actionCommands } from './action-commands.ts';
import { ActionCard } from './ActionCard.tsx';
import { AddAction } from './AddAction.tsx';
import { ACTION_SHAPES } from './action-shapes.ts';
import type { EditorField } from './editor-fields.ts';
import classes from './PlanBoard.module.css';
import { BOARD_STATES, planByState } from './plan-order.ts';
import type { PlanByState } from './plan-order.ts';
import { besideInWeek, dueInWeek, planByWeek, weekHeads, weekOf } from './plan-weeks.ts';
import type { PlanWeek } from './plan-weeks.ts';
import { useActionList } from './use-action-list.ts';
import { useDragOrder } from './use-drag-order.ts';
import type { DragOrder } from './use-drag-order.ts';
import { usePlanMoves } from './use-plan-moves.ts';
import { useRemoveAction } from './use-remove-action.ts';
import { useToday } from './use-today.ts';

type PlanBoardProps = {
  readonly actions: readonly Action[];
  /** The metric of the quarter, whose actions are marked. */
  readonly focus: string | null;
  /** The metric that a new action is for; null: it has to be asked for. */
  readonly newFor: string | null;
  readonly onEdit: (edited: { action: Action; field?: EditorField }) => void;
};

/** The four states side by side; cards travel by pointer and by keys. */
export function PlanBoard({ actions, focus, newFor, onEdit }: PlanBoardProps) {
  const t = useTranslations('plans.board');
  const keyText = useKeyText(actionCommands);
  const today = useToday();
  const plan = useMemo(() => planByWeek(planByState(actions, today), today), [actions, today]);
  const moves = usePlanMoves(plan, { besideOf: (action) => besideInWeek(plan, action, today) });
  const drag = useDragOrder((action, { week, ...to }) =>
    moves.move(action, { ...to, dueOn: week && dueInWeek(action, week, today) }),
  );
  const remove = useRemoveAction(plan, moves.focus);

  const change = useCommand('plans.change');
  const { listProps, menu } = useActionList({
    plan,
    isBoard: true,
    moves,
    onState: (action, state) => {
      moves.focus.keepOn(action.id);
      change.mutate({ id: action.id, state });
    },
    onEdit: (action, field) => onEdit({ action, field }),
    onRemove: remove,
  });
  return (
    <>
      <div className={classes.board} {...listProps}>
        {BOARD_STATES.map((state) => (
          <Column
            key={state}
            state={state}
            plan={plan}
            drag={drag}
            focus={focus}
            newFor={newFor}
            refOf={moves.focus.refOf}
            onOpen={(action) => onEdit({ action })}
          />
        ))}
      </div>
      {menu}
      <p className={classes.keys}>
        {t('keys', {
          walk: keyText('action.walk', true),
          move: keyText('action.up', true),
          edit: keyText('action.open'),
          finish: keyText('action.finish'),
          remove: keyText('action.remove'),
        })}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {moves.announcement}
      </p>
    </>
  );
}

type ColumnProps = {
  readonly state: ActionState;
  readonly plan: PlanByState;
  readonly drag: DragOrder;
  readonly focus: string | null;
  readonly newFor: string | null;
  readonly refOf: (id: number) => (element: HTMLElement | null) => void;
  readonly onOpen: (action: Action) => void;
};

function Column({ state, plan, drag, focus, newFor, refOf, onOpen }: ColumnProps) {
  const t = useTranslations('plans');
  const today = useToday();
  const actions = plan[state];
  const heads = weekHeads(state, actions, today);
  // Where no weeks are told apart, a place says nothing of a date.
  const weekAt = (action: Action | undefined): PlanWeek | undefined =>
    action && heads.size > 0 ? weekOf(action, today) : undefined;
  /** On which side of a card a dragged one would land: the end of a week lies after its last card. */
  const dropAt = (index: number): 'before' | 'after' | undefined => {
    const [action, next] = [actions[index], actions[index + 1]];
    if (!action) return undefined;
    if (drag.isTarget(state, action.id, weekAt(action))) return 'before';
    const isLastOfWeek = next && weekAt(next) !== weekAt(action);
    return isLastOfWeek && drag.isTarget(state, next.id, weekAt(action)) ? 'after' : undefined;
  };
  return (
    <section className={classes.column} aria-labelledby={`column-${state}`}>
      <h2 className={classes.heading} id={`column-${state}`}>
        <span aria-hidden="true" className={classes.shape}>
          {ACTION_SHAPES[state]}
        </span>
        {t(`heading.${state}`)}
        <span className={classes.count}>
          <span aria-hidden="true">{actions.length}</span>
          <span className="visually-hidden">{t('board.count', { count: actions.length })}</span>
        </span>
      </h2>
      <ul
        className={classes.cards}
        data-drop={drag.isTarget(state, null, weekAt(actions.at(-1)))}
        aria-labelledby={`column-${state}`}
        {...drag.listProps(state, weekAt(actions.at(-1)))}
      >
        {actions.length === 0 && (
          <li className={classes.nothing}>{t(`board.emptyColumn.${state}`)}</li>
        )}
        {actions.map((action, index) => (
          <Fragment key={action.id}>
            <WeekHead week={heads.get(action.id)} />
            <ActionCard
              ref={refOf(action.id)}
              action={action}
              isOfFocus={action.metric === focus}
              drop={dropAt(index)}
              dragProps={drag.rowProps(action, actions[index + 1], weekAt(action))}
              onOpen={onOpen}
            />
          </Fragment>
        ))}
        {newFor !== null && state !== 'dropped' && (
          <li className={classes.add}>
            <AddAction
              metric={newFor}
              state={state}
              label={t('board.addTo', { state: t(`heading.${state}`) })}
            />
          </li>
        )}
      </ul>
    </section>
  );
}

function WeekHead({ week }: { readonly week: PlanWeek | undefined }) {
  const t = useTranslations('plans.board.week');
  return week && <li className={classes.week}>{t(week)}</li>;
}
