import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import type { Action, ActionState } from '#shared/features/plans/model.ts';
import { ACTIONS_UNDER_WAY_WANTED } from '#shared/features/plans/rules.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { ActionRow } from './ActionRow.tsx';
import type { Learning } from './ActionRow.tsx';
import { AddAction } from './AddAction.tsx';
import { LazyActionEditor } from './LazyActionEditor.tsx';
import type { EditorField } from './editor-fields.ts';
import { planAtFirstSight, planByState } from './plan-order.ts';
import type { PlanByState } from './plan-order.ts';
import classes from './PlanPanel.module.css';
import { useActionList } from './use-action-list.ts';
import { useDragOrder } from './use-drag-order.ts';
import type { DragOrder } from './use-drag-order.ts';
import { usePlanMoves } from './use-plan-moves.ts';
import type { PlanMoves } from './use-plan-moves.ts';
import { useRemoveAction } from './use-remove-action.ts';
import { useToday } from './use-today.ts';

const NOTHING: readonly Action[] = [];

type PlanPanelProps = {
  readonly metric: string;
  /** No longer than what is read beside it; the rest is one click away. */
  readonly isShort?: boolean;
};

/** The actions of one metric, beside it: the circle of each opens its states, Enter adds. */
export function PlanPanel({ metric, isShort = false }: PlanPanelProps) {
  const t = useTranslations('plans.panel');
  const today = useToday();
  const actions = useOperationQuery('plans.list', { metric });
  const list = actions.data ?? NOTHING;
  const plan = useMemo(() => planByState(list, today), [list, today]);
  const isPushed = useIsPushed(metric);
  const [isAllShown, setAllShown] = useState(false);
  // What was just added or moved may stand where only the whole plan shows it.
  const moves = usePlanMoves(plan, { onMoved: () => setAllShown(true) });
  const remove = useRemoveAction(plan, moves.focus);
  const drag = useDragOrder(moves.move);
  const [edited, setEdited] = useState<{ action: Action; field: EditorField } | null>(null);
  return (
    <section className={classes.panel} aria-label={t('title')}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('title')}</h2>
        <AddAction metric={metric} onAdded={() => setAllShown(true)} />
      </div>
      {actions.data && <PlanHints plan={plan} isPushed={isPushed} />}
      <PlanLists
        plan={plan}
        isShort={isShort}
        isAllShown={isAllShown}
        onAllShown={setAllShown}
        moves={moves}
        drag={drag}
        onEdit={(action, field) => setEdited({ action, field })}
        onRemove={remove}
      />
      <p className="visually-hidden" aria-live="polite">
        {moves.announcement}
      </p>
      {edited && (
        <LazyActionEditor
          action={edited.action}
          field={edited.field}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

function PlanHints({ plan, isPushed }: { plan: PlanByState; isPushed: boolean }) {
  const t = useTranslations('plans.panel');
  const underWay = plan.doing.length;
  if (underWay + plan.todo.length === 0) {
    const hasPast = plan.done.length > 0;
    return (
      <div>
        <p className={classes.empty}>{t('empty')}</p>
        <p className={classes.hint}>{t(hasPast ? 'allDone' : 'emptyHint')}</p>
      </div>
    );
  }
  if (!isPushed || underWay >= ACTIONS_UNDER_WAY_WANTED) return null;
  return <p className={classes.hint}>{t('few', { count: underWay })}</p>;
}

type ListsProps = {
  readonly plan: PlanByState;
  readonly isShort: boolean;
  readonly isAllShown: boolean;
  readonly onAllShown: (isAllShown: boolean) => void;
  readonly moves: PlanMoves;
  readonly drag: DragOrder;
  readonly onEdit: (action: Action, field: EditorField) => void;
  readonly onRemove: (action: Action) => void;
};

function PlanLists(props: ListsProps) {
  const { plan, isShort, isAllShown, onAllShown } = props;
  const t = useTranslations('plans');
  // What was just ticked off asks what it taught, wherever it now stands.
  const [learning, setLearning] = useState<Learning | null>(null);
  const first = planAtFirstSight(plan, { isShort, kept: learning?.id ?? null });
  const shown = isAllShown ? plan : first;
  const left = hiddenIn(plan, first);
  const change = useCommand('plans.change');
  const tell = useUndoNotice();
  const onState = (action: Action, state: ActionState): void => {
    const { id, title } = action;
    // What is dropped has no place in this plan.
    const onSuccess = (): void => {
      if (state === 'dropped') tell(t('panel.wasDropped', { title }));
    };
    change.mutate({ id, state }, { onSuccess });
    const isAsked = state === 'done' && action.learned === '';
    setLearning(isAsked ? { id: action.id, text: '' } : null);
    if (state !== 'done') props.moves.focus.keepOn(action.id);
  };
  const { listProps, menu } = useActionList({ ...props, isBoard: false, onState });
  const shared = { ...props, learning, onLearning: setLearning };
  return (
    <div className={classes.lists} {...listProps}>
      <PlanList {...shared} state="doing" heading={t('heading.doing')} actions={shown.doing} />
      <PlanList {...shared} state="todo" heading={t('heading.next')} actions={shown.todo} />
      <PlanList {...shared} state="done" heading={t('heading.done')} actions={shown.done} />
      {left.count > 0 && (
        <Button
          variant="subtle"
          size="compact-xs"
          className={classes.more}
          aria-expanded={isAllShown}
          onClick={() => onAllShown(!isAllShown)}
        >
          {isAllShown
            ? t('panel.fewer')
            : t(left.isOnlyDone ? 'panel.olderDone' : 'panel.more', { count: left.count })}
        </Button>
      )}
      {menu}
    </div>
  );
}

/** What is not seen at first: how many actions, and whether all of them are done already. */
function hiddenIn(plan: PlanByState, first: PlanByState) {
  const done = plan.done.length - first.done.length;
  const open = plan.doing.length + plan.todo.length - first.doing.length - first.todo.length;
  return { count: done + open, isOnlyDone: open === 0 };
}

type PlanListProps = Pick<ListsProps, 'moves' | 'drag'> & {
  readonly state: 'todo' | 'doing' | 'done';
  readonly heading: string;
  readonly actions: readonly Action[];
  readonly learning: Learning | null;
  readonly onLearning: (learning: Learning | null) => void;
};

function PlanList(props: PlanListProps) {
  const { state, heading, actions, drag, moves, learning, onLearning } = props;
  if (actions.length === 0) return null;
  return (
    <div>
      <h3 className={classes.heading}>{heading}</h3>
      <ul className={classes.list} aria-label={heading} {...drag.listProps(state)}>
        {actions.map((action, index) => (
          <ActionRow
            key={action.id}
            action={action}
            dragProps={drag.rowProps(action, actions[index + 1])}
            isDropTarget={drag.isTarget(state, action.id)}
            {...{ moves, learning, onLearning }}
          />
        ))}
      </ul>
    </div>
  );
}

/**
 * True for a metric that needs several actions at once: the one of the quarter, and any of a
 * business that is growing to scale.
 */
function useIsPushed(metric: string): boolean {
  const focus = useOperationQuery('focus.view', { quarter: null }).data?.pact?.metric;
  const stage = useOperationQuery('settings.read', {}).data?.lean_stage;
  return focus === metric || stage === 'scale';
}
