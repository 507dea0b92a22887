import type { Review, ReviewKey } from '#shared/features/reviews/contract.ts';
import { NO_ANSWERS } from '#shared/features/reviews/model.ts';
import type { OneThingEnd } from '#shared/features/reviews/answer-kinds.ts';
import type { ReviewAnswers } from '#shared/features/reviews/model.ts';
import { dueOn } from '#shared/features/reviews/mondays.ts';
import { WAITING_AT_MOST } from '#shared/features/reviews/rules.ts';
import { datesAfterMove, NEW_ACTION } from '#shared/features/plans/rules.ts';
import type { Action, ActionState } from '#shared/features/plans/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { shiftPeriod } from '#shared/kernel/period.ts';
import type { Calendar, Period } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { listPacts, pactOfDay } from '../focus/store.ts';
import { calendarOf } from '../metrics/known-metrics.ts';
import { requireMetricRow } from '../metrics/metric-rows.ts';
import { addAction, findAction, listActions, removeAction, saveAction } from '../plans/store.ts';
import { readSetup } from '../values/setup.ts';
import { requireReviewed, writeSaid } from './reviewed.ts';
import { findReview, saveReview } from './store.ts';
import type { StoredReview } from './store.ts';

/** What an action of the plan says of a one thing. */
const ENDS: Readonly<Record<ActionState, OneThingEnd | null>> = {
  todo: null,
  doing: null,
  done: 'done',
  dropped: 'dropped',
};

/** The state in which the end of a one thing leaves its action. */
const STATES: Readonly<Record<OneThingEnd, ActionState>> = {
  done: 'done',
  kept: 'doing',
  dropped: 'dropped',
};

/** A one thing as it stands, with its action where it has one that is still there. */
type LastOneThing = {
  readonly review: StoredReview;
  readonly period: Period;
  readonly action: Action | null;
};

/**
 * The one thing that a check-in opens with: the newest of the check-ins before that nobody has said
 * the end of since. What is older than those that could be made up is forgotten.
 */
export function lastOneThing(
  db: ReadableDb,
  reviewed: Period,
  calendar: Calendar,
): LastOneThing | null {
  for (let back = 1; back <= WAITING_AT_MOST.weekly; back += 1) {
    const period = shiftPeriod(reviewed, -back, calendar);
    const review = findReview(db, 'weekly', period.key);
    if (review && review.answers.oneThing !== '') {
      const { oneThingAction } = review.answers;
      return { review, period, action: oneThingAction && findAction(db, oneThingAction.id) };
    }
    if (review && review.answers.lastOneThing !== null) return null;
  }
  return null;
}

/** What a check-in opens with, as the window shows it; without `period`, which the caller names. */
export function openingOf(
  { review, action }: LastOneThing,
  said: OneThingEnd | null,
): Omit<NonNullable<Review['last']>, 'period'> {
  const { oneThing, isOneThingDone } = review.answers;
  const byItself = action ? ENDS[action.state] : isOneThingDone ? ('done' as const) : null;
  return { text: action?.title ?? oneThing, isAction: action !== null, became: said ?? byItself };
}

/** Puts the action of a one thing into a state. */
export function followOneThing(
  { db, clock }: CommandContext,
  { oneThingAction }: ReviewAnswers,
  state: ActionState,
): void {
  const action = oneThingAction && findAction(db, oneThingAction.id);
  if (!action || action.state === state) return;
  const moved = { ...action, state, ...datesAfterMove(action, state, clock.today()) };
  saveAction(db, moved, requireMetricRow(db, action.metric));
}

/** Says what became of the last one thing, and goes on; kept, it is this week's once more. */
export function endOneThing(context: CommandContext, key: ReviewKey, became: OneThingEnd): void {
  const { db } = context;
  const calendar = calendarOf(context);
  const period = requireReviewed(key, calendar, context.clock.today());
  const last = lastOneThing(db, period, calendar);
  if (!last) throw new Refusal('not_found', { field: 'period' });
  const { review } = last;
  const ended = { ...review.answers, isOneThingDone: became === 'done' };
  saveReview(db, review.rowId, { ...review, answers: ended });
  followOneThing(context, ended, STATES[became]);
  const stored = findReview(db, key.kind, period.key);
  const before = stored?.answers ?? NO_ANSWERS;
  const answers: ReviewAnswers = {
    ...before,
    ...oneThingAfter(before, ended, became),
    lastOneThing: became,
    step: 'numbers',
  };
  writeSaid(context, { kind: key.kind, period }, { answers, note: stored?.note ?? '' });
}

/** What is kept is chosen already, unless another one was; what is kept no more is chosen no more. */
function oneThingAfter(before: ReviewAnswers, last: ReviewAnswers, became: OneThingEnd) {
  const { oneThing, oneThingAction } = last;
  if (became === 'kept' && before.oneThing === '') {
    const action = oneThingAction && { ...oneThingAction, isNew: false };
    return { oneThing, oneThingAction: action, isOneThingDone: false };
  }
  const wasKept = before.lastOneThing === 'kept' && before.oneThing === oneThing;
  return became !== 'kept' && wasKept ? { oneThing: '', oneThingAction: null } : {};
}

/** What is chosen as the one thing: an action by its number, or a title. */
type ChosenThing = { readonly action: number | null; readonly title: string };

/** Chooses the one thing of the period that begins. */
export function chooseOneThing(context: CommandContext, key: ReviewKey, choice: ChosenThing): void {
  const { db, clock } = context;
  const period = requireReviewed(key, calendarOf(context), clock.today());
  const stored = findReview(db, key.kind, period.key);
  const before = stored?.answers ?? NO_ANSWERS;
  const answers = { ...before, ...withOneThing(context, period, before, choice) };
  writeSaid(context, { kind: key.kind, period }, { answers, note: stored?.note ?? '' });
}

/**
 * The answers of a review with another one thing, its action under way. A title that was typed in
 * this review before gives way, unless more was written of it since.
 */
function withOneThing(
  context: CommandContext,
  reviewed: Period,
  before: ReviewAnswers,
  choice: ChosenThing,
): Pick<ReviewAnswers, 'oneThing' | 'oneThingAction' | 'isOneThingDone'> {
  const { db } = context;
  const title = choice.title.trim();
  const chosen = choice.action === null ? openActionCalled(db, title) : actionAt(db, choice.action);
  takeBackTyped(db, before, chosen);
  if (chosen) {
    const isNew = before.oneThingAction?.id === chosen.id && before.oneThingAction.isNew;
    const answers = { oneThing: chosen.title, oneThingAction: { id: chosen.id, isNew } };
    followOneThing(context, { ...before, ...answers }, 'doing');
    return { ...answers, isOneThingDone: false };
  }
  const metric = title === '' ? null : metricOf(context, reviewed);
  if (metric === null) return { oneThing: title, oneThingAction: null, isOneThingDone: false };
  const id = addTyped(context, metric, title);
  return { oneThing: title, oneThingAction: { id, isNew: true }, isOneThingDone: false };
}

function actionAt(db: ReadableDb, id: number): Action {
  const action = findAction(db, id);
  if (!action) throw new Refusal('not_found', { field: 'action' });
  return action;
}

/** Typed word for word, an action of the plan is meant. */
function openActionCalled(db: ReadableDb, title: string): Action | null {
  if (title === '') return null;
  const name = title.toLocaleLowerCase();
  const isMeant = (one: Action) =>
    (one.state === 'todo' || one.state === 'doing') && one.title.toLocaleLowerCase() === name;
  return listActions(db, null).find(isMeant) ?? null;
}

function takeBackTyped(
  db: CommandContext['db'],
  { oneThingAction }: ReviewAnswers,
  chosen: Action | null,
): void {
  if (!oneThingAction?.isNew || oneThingAction.id === chosen?.id) return;
  const action = findAction(db, oneThingAction.id);
  if (action && isAsTyped(action)) removeAction(db, action.id);
}

/** Nothing but its title was ever said of it. */
function isAsTyped({ state, effect, effectValue, effort, outcome, learned, ...dates }: Action) {
  const said = { dueOn: dates.dueOn, effect, effectValue, effort, outcome, learned };
  const isBare = Object.entries(said).every(
    ([key, value]) => value === NEW_ACTION[key as keyof typeof said],
  );
  return state === 'doing' && isBare;
}

/** The metric of the quarter that runs then, else the newest one chosen, else one that is followed. */
function metricOf(context: CommandContext, reviewed: Period): string | null {
  const { db } = context;
  const { metrics, calendar } = readSetup(context);
  const pact = pactOfDay(db, dueOn(reviewed), calendar);
  const followed = [...metrics.values()].find(({ isFollowed }) => isFollowed);
  return pact?.metric ?? listPacts(db).at(-1)?.metric ?? followed?.definition.id ?? null;
}

function addTyped({ db, clock }: CommandContext, metric: string, title: string): number {
  const today = clock.today();
  const dates = datesAfterMove(NEW_ACTION, 'doing', today);
  const action = { ...NEW_ACTION, title, state: 'doing' as const, ...dates };
  return addAction(db, requireMetricRow(db, metric), action, clock.now());
}
