import type { plansContract } from '#shared/features/plans/contract.ts';
import type { Action } from '#shared/features/plans/model.ts';
import { datesAfterMove, NEW_ACTION, positionsAfterMove } from '#shared/features/plans/rules.ts';
import { defined } from '#shared/kernel/defined.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { requireMetricRow } from '../metrics/metric-rows.ts';
import {
  addAction,
  findAction,
  listActions,
  positionsOf,
  removeAction,
  saveAction,
  setActionPosition,
} from './store.ts';

export const plansHandlers: HandlersOf<typeof plansContract> = {
  'plans.list': ({ db }, { metric }) => listActions(db, metric),

  'plans.add': ({ db, clock }, { metric, ...fields }) => {
    const given = { ...NEW_ACTION, ...defined(fields), title: fields.title };
    const dates = datesAfterMove(given, given.state, clock.today());
    const action = checked({ ...given, ...(given.state === 'todo' ? {} : dates) });
    return actionAt(db, addAction(db, requireMetricRow(db, metric), action, clock.now()));
  },

  'plans.change': ({ db, clock }, { id, metric, ...fields }) => {
    const action = actionAt(db, id);
    const given = defined(fields);
    const isMoved = given.state !== undefined && given.state !== action.state;
    const wanted = { ...action, ...given };
    const moved = isMoved ? datesAfterMove(wanted, wanted.state, clock.today()) : {};
    const changed = checked({ ...action, ...moved, ...given });
    saveAction(db, changed, requireMetricRow(db, metric ?? action.metric));
    return actionAt(db, id);
  },

  'plans.move': ({ db, clock }, { id, state, before, dueOn }) => {
    const action = actionAt(db, id);
    if (state !== action.state || dueOn !== undefined) {
      const dates = state === action.state ? {} : datesAfterMove(action, state, clock.today());
      const moved = { ...action, state, ...dates, dueOn: dueOn ?? action.dueOn };
      saveAction(db, checked(moved), requireMetricRow(db, action.metric));
    }
    for (const place of positionsAfterMove(positionsOf(db, state), id, before)) {
      setActionPosition(db, place.id, place.position);
    }
    return actionAt(db, id);
  },

  'plans.remove': ({ db }, { id }) => {
    actionAt(db, id);
    removeAction(db, id);
    return null;
  },
};

function actionAt(db: ReadableDb, id: number): Action {
  const action = findAction(db, id);
  if (!action) throw new Refusal('not_found', { field: 'id' });
  return action;
}

/** An action cannot be done before it was started. */
function checked<T extends Pick<Action, 'startedOn' | 'doneOn'>>(action: T): T {
  const { startedOn, doneOn } = action;
  if (startedOn !== null && doneOn !== null && doneOn < startedOn) {
    throw new Refusal('bad_input', { field: 'doneOn' });
  }
  return action;
}
