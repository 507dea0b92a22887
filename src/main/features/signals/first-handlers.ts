import type { Action } from '#shared/features/plans/model.ts';
import type {
  ActionEffect,
  firstSignalsContract,
} from '#shared/features/signals/first-contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { HandlersOf, QueryContext } from '#main/operations/context.ts';
import { findAction, listActions } from '../plans/store.ts';
import { snapshotOf } from '../values/snapshot.ts';
import { effectOfAction } from './effect.ts';
import { listAnnotations, listBases } from './store.ts';

export const firstSignalsHandlers: HandlersOf<typeof firstSignalsContract> = {
  'signals.effect': (context, { action: id }) => {
    const action = findAction(context.db, id);
    if (!action) throw new Refusal('not_found', { field: 'action' });
    const [effect] = effectsOf(context, [action]);
    if (!effect) throw new Refusal('not_done', { field: 'action' });
    return effect;
  },
  'signals.effects': (context, { metric }) => effectsOf(context, listActions(context.db, metric)),
};

/** What the metrics of those actions that are finished did after them. */
function effectsOf(context: QueryContext, asked: readonly Action[]): ActionEffect[] {
  const { db, clock } = context;
  const snapshot = snapshotOf(context);
  const actions = listActions(db, null);
  return asked.flatMap((action) => {
    const { metric, state, startedOn, doneOn } = action;
    if (state !== 'done' || doneOn === null) return [];
    return effectOfAction(snapshot, {
      action,
      span: { start: startedOn ?? doneOn, end: doneOn },
      actions,
      annotations: listAnnotations(db, metric),
      bases: listBases(db, metric),
      today: clock.today(),
    });
  });
}
