import { eq, max } from 'drizzle-orm';
import type { Action, ActionState } from '#shared/features/plans/model.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { action, metric } from '#main/db/schema.ts';

type ActionRow = typeof action.$inferSelect;

function actionOf(row: ActionRow, metricId: string): Action {
  return {
    id: row.id,
    metric: metricId,
    title: row.title,
    state: row.state,
    startedOn: row.startedOn,
    dueOn: row.dueOn,
    doneOn: row.doneOn,
    effect: row.effectText ?? '',
    effectValue: row.effectValue,
    effort: row.effort,
    outcome: row.outcome ?? '',
    learned: row.learned ?? '',
  };
}

/** All actions, or one metric's, in the user's order. */
export function listActions(db: ReadableDb, metricId: string | null): Action[] {
  const all = db
    .select({ row: action, metric: metric.slug })
    .from(action)
    .innerJoin(metric, eq(metric.id, action.metricId))
    .where(metricId === null ? undefined : eq(metric.slug, metricId))
    .orderBy(action.position, action.id)
    .all();
  return all.map(({ row, metric: id }) => actionOf(row, id));
}

/** One action; null where there is none. */
export function findAction(db: ReadableDb, id: number): Action | null {
  const found = db
    .select({ row: action, metric: metric.slug })
    .from(action)
    .innerJoin(metric, eq(metric.id, action.metricId))
    .where(eq(action.id, id))
    .get();
  return found ? actionOf(found.row, found.metric) : null;
}

/** Adds an action at the end of the plan; gives its number. */
export function addAction(
  db: WritableDb,
  metricRowId: number,
  fields: Omit<Action, 'id' | 'metric'>,
  createdAt: string,
): number {
  const last =
    db
      .select({ position: max(action.position) })
      .from(action)
      .get()?.position ?? 0;
  return db
    .insert(action)
    .values({ ...columnsOf(fields), metricId: metricRowId, position: last + 1, createdAt })
    .returning({ id: action.id })
    .get().id;
}

function columnsOf(fields: Omit<Action, 'id' | 'metric'>) {
  const { effect, outcome, learned, ...same } = fields;
  return {
    ...same,
    effectText: effect || null,
    outcome: outcome || null,
    learned: learned || null,
  };
}

export function saveAction(db: WritableDb, changed: Action, metricRowId: number): void {
  const { id, metric: _metric, ...fields } = changed;
  db.update(action)
    .set({ ...columnsOf(fields), metricId: metricRowId })
    .where(eq(action.id, id))
    .run();
}

/** The places of all actions of a state, in their order. */
export function positionsOf(
  db: ReadableDb,
  state: ActionState,
): { readonly id: number; readonly position: number }[] {
  return db
    .select({ id: action.id, position: action.position })
    .from(action)
    .where(eq(action.state, state))
    .orderBy(action.position, action.id)
    .all();
}

export function setActionPosition(db: WritableDb, id: number, position: number): void {
  db.update(action).set({ position }).where(eq(action.id, id)).run();
}

/** Takes an action out of its plan; undo brings it back. */
export function removeAction(db: WritableDb, id: number): void {
  db.delete(action).where(eq(action.id, id)).run();
}
