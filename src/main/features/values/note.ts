import { Refusal } from '#shared/ipc/refusal.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { calendarOf } from '../metrics/known-metrics.ts';
import { requirePeriod } from './periods.ts';
import { findRowKey } from './row-key.ts';
import { readStored, setNote } from './store.ts';

type NoteKey = {
  readonly metric: string;
  readonly period: string;
  readonly segment: string | null;
};

/**
 * Writes a note about a stored value; refused where none is stored. A closed period takes notes too:
 * what it keeps as they are is its values.
 */
export function noteValue(context: CommandContext, address: NoteKey, note: string): void {
  const { db } = context;
  const period = requirePeriod(address.period, calendarOf(context));
  const key = findRowKey(db, { ...address, period });
  const stored = key && readStored(db, key)?.stored;
  if (!stored) throw new Refusal('not_found', { field: 'period' });
  if ((stored.note ?? '') !== note) setNote(db, key, note);
}
