import type { valuesContract } from '#shared/features/values/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Direction } from '#main/db/undo-outcome.ts';
import type { HandlersOf, TaskContext } from '#main/operations/context.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import { isLockedRow } from '../ledger/lock-store.ts';

type UndoContract = Pick<typeof valuesContract, 'values.undo' | 'values.redo'>;

/** One step of the history back or forth, whichever feature wrote it. */
export const undoHandlers: HandlersOf<UndoContract> = {
  'values.undo': (context) => replay(context, 'undo'),
  'values.redo': (context) => replay(context, 'redo'),
};

function replay(
  { business, clock, progress = UNWATCHED }: TaskContext,
  direction: Direction,
): { name: string } {
  const step = direction === 'undo' ? 'undoing' : 'redoing';
  const outcome = business.replay(direction, clock.now(), (done, of) => progress(step, done, of));
  if (outcome.ok) return { name: outcome.value.name };
  const { error } = outcome;
  if (error.code === 'refused') throw new Refusal('undo_locked');
  if (error.code === 'conflict' && isLockedRow(business.readable, error)) {
    throw new Refusal('undo_locked');
  }
  if (error.code !== 'nothing') throw new Refusal('undo_conflict');
  throw new Refusal(direction === 'undo' ? 'nothing_to_undo' : 'nothing_to_redo');
}
