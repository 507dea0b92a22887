import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Action } from '../plans/model.ts';
import type { PastReview } from './first-contract.ts';
import type { Period } from '#shared/kernel/period.ts';

type Bounds = Pick<Period, 'start' | 'end'>;

/** The quarter whose report is written; `isOpen`: it is not over yet. */
type ReportedQuarter = Bounds & { readonly isOpen: boolean };

/** What was planned for a quarter, and what became of it. */
export type QuarterPlan = {
  readonly done: readonly Action[];
  /** Under way at the quarter's end, or now; also what was finished only later. */
  readonly doing: readonly Action[];
  readonly dropped: readonly Action[];
  /** What waits; empty for a quarter that is over. */
  readonly next: readonly Action[];
};

/** The actions that belong in a quarter's report, those of its own metric first. */
export function planOfQuarter(
  actions: readonly Action[],
  quarter: ReportedQuarter,
  metric: string | null,
): QuarterPlan {
  const ordered = [
    ...actions.filter((action) => action.metric === metric),
    ...actions.filter((action) => action.metric !== metric),
  ];
  return {
    done: ordered.filter(({ state, doneOn }) => state === 'done' && isIn(quarter, doneOn)),
    doing: ordered.filter((action) => wasUnderWay(action, quarter)),
    dropped: ordered.filter((action) => action.state === 'dropped' && touches(action, quarter)),
    next: quarter.isOpen ? ordered.filter(({ state }) => state === 'todo') : [],
  };
}

function isIn({ start, end }: Bounds, day: Day | null): boolean {
  return day !== null && start <= day && day <= end;
}

function wasUnderWay({ state, startedOn, doneOn }: Action, { end }: Bounds): boolean {
  if (startedOn === null || startedOn > end) return false;
  return state === 'doing' || (state === 'done' && doneOn !== null && doneOn > end);
}

/** Nobody writes down when an action was dropped: it counts where it was started or due. */
function touches({ startedOn, dueOn }: Action, { start, end }: Bounds): boolean {
  if (startedOn === null) return isIn({ start, end }, dueOn);
  return startedOn <= end && (dueOn ?? startedOn) >= start;
}

/** The reviews of a quarter in which something was said, oldest first, the longest last. */
export function wordsOfQuarter(
  past: readonly PastReview[],
  quarter: Bounds,
): readonly PastReview[] {
  return past
    .filter(({ state }) => state !== 'missed')
    .filter(({ period }) => isIn(quarter, period.kind === 'week' ? thursdayOf(period) : period.end))
    .filter(hasWords)
    .toSorted((a, b) => a.period.end.localeCompare(b.period.end) || lengthOf(a) - lengthOf(b));
}

/** A week belongs to the quarter that holds its Thursday. */
function thursdayOf({ start }: Bounds): Day {
  return addDays(start, 3);
}

function lengthOf({ kind }: PastReview): number {
  return ['weekly', 'monthly', 'quarterly'].indexOf(kind);
}

function hasWords({ answers, note }: PastReview): boolean {
  return (
    answers.oneThing !== '' || note !== '' || answers.questions.some(({ answer }) => answer !== '')
  );
}
