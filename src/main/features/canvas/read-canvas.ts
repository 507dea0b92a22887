import type { Canvas, Hypothesis, CanvasProblem } from '#shared/features/canvas/contract.ts';
import {
  ageInWeeks,
  endOf,
  isTestTooLarge,
  lastDayOn,
  middleAge,
  saidByFigure,
  sayingOf,
  standsOn,
  unclearWeeks,
  weeksInARow,
} from '#shared/features/canvas/rules.ts';
import { reviewedNow } from '#shared/features/reviews/rules.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { listActions } from '../plans/store.ts';
import { listAnnotations } from '../signals/store.ts';
import { requireReviewed } from '../reviews/reviewed.ts';
import { periodInfoOf, requirePeriod } from '../values/periods.ts';
import { snapshotOf } from '../values/snapshot.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { figuresOfWeek, unitOf, valueInWeek } from './figures.ts';
import { listCanvases, listHypotheses, listProblems } from './store.ts';
import type { StoredCanvas, StoredHypothesis, StoredProblem } from './store.ts';

/** The canvas of a finished week, with what was carried over to it; null: of the newest. */
export function readCanvas(context: QueryContext, asked: string | null): Canvas {
  const { db, clock } = context;
  const snapshot = snapshotOf(context);
  const { calendar } = snapshot;
  const today = clock.today();
  const newest = reviewedNow('weekly', today, calendar);
  const week =
    asked === null ? newest : requireReviewed({ kind: 'weekly', period: asked }, calendar, today);
  const written = listCanvases(db);
  const own = written.find((one) => one.week === week.key);
  const hypotheses = listHypotheses(db);
  const stored = listProblems(db);
  const problems = stored
    .filter((problem) => standsOn(week, problem))
    .map((problem) => problemOn(snapshot, week, problem, hypotheses));
  const proofs = problems.flatMap((one) => one.hypotheses).filter(({ ended }) => ended === null);
  const figures = figuresOfWeek(
    context,
    snapshot,
    week,
    proofs.map(({ metric }) => metric),
  );
  return {
    week: periodInfoOf(snapshot, week, today),
    focus: figures.focus,
    figures: [...figures.figures],
    lessons: [...(own?.lessons ?? [])],
    isOnTrack: own?.isOnTrack ?? null,
    why: own?.why ?? '',
    problems,
    counters: countersOf(week, { written, stored, hypotheses }),
    pointers: pointersOf(context),
    weeks: weeksOf(written, newest.key).map((key) =>
      periodInfoOf(snapshot, requirePeriod(key, calendar), today),
    ),
  };
}

function problemOn(
  snapshot: Snapshot,
  week: Period,
  problem: StoredProblem,
  hypotheses: readonly StoredHypothesis[],
): CanvasProblem {
  const { id, text, openedOn, closedOn, became } = problem;
  const until = lastDayOn(week);
  const isClosed = closedOn !== null && closedOn <= until;
  return {
    id,
    text,
    openedOn,
    closedOn: isClosed ? closedOn : null,
    became: isClosed ? became : '',
    age: ageInWeeks(openedOn, isClosed ? closedOn : until),
    hypotheses: hypotheses
      .filter((one) => one.problem === id && one.writtenOn <= until)
      .map((one) => hypothesisOn(snapshot, week, one))
      .filter(({ ended, verdict }) => ended === null || verdict !== null),
  };
}

/** A hypothesis as a week saw it: what came later is not known yet. */
function hypothesisOn(snapshot: Snapshot, week: Period, stored: StoredHypothesis): Hypothesis {
  const { problem: _problem, verdicts, ...fields } = stored;
  const known = verdicts.filter((one) => one.week <= week.start);
  const value = valueInWeek(snapshot, stored.metric, week);
  return {
    ...fields,
    unit: unitOf(snapshot, stored.metric),
    verdict: known.find((one) => one.week === week.start)?.verdict ?? null,
    ended: endOf(known)?.verdict ?? null,
    value,
    // Whether a trend is real is judged from its chart, not by where it stands.
    says: stored.reading === 'trend' ? null : saidByFigure(value, stored),
    unclear: unclearWeeks(known, week.start),
    isTooLarge: isTestTooLarge(known, week.start),
    isChangeable: verdicts.length === 0,
  };
}

type Everything = {
  readonly written: readonly StoredCanvas[];
  readonly stored: readonly StoredProblem[];
  readonly hypotheses: readonly StoredHypothesis[];
};

function countersOf(week: Period, all: Everything): Canvas['counters'] {
  const until = lastDayOn(week);
  const learned = all.written.filter(({ lessons }) => lessons.length > 0);
  const there = all.stored.filter(({ openedOn }) => openedOn <= until);
  const isClosed = ({ closedOn }: StoredProblem) => closedOn !== null && closedOn <= until;
  const ends = all.hypotheses
    .filter(({ writtenOn }) => writtenOn <= until)
    .map(({ verdicts }) => endOf(verdicts.filter((one) => one.week <= week.start))?.verdict);
  const counts = {
    proved: ends.filter((end) => end === 'proved').length,
    refuted: ends.filter((end) => end === 'refuted').length,
    open: ends.filter((end) => end === undefined).length,
  };
  return {
    ...counts,
    run: weeksInARow(new Set(learned.map(({ start }) => start)), week.start),
    closed: there.filter(isClosed).length,
    age: middleAge(
      there.filter((one) => !isClosed(one)).map(({ openedOn }) => ageInWeeks(openedOn, until)),
    ),
    saying: sayingOf(counts),
  };
}

/** As many of each as can be pointed to: older ones are nobody's lesson of this week. */
const MOST_POINTERS = 12;

function pointersOf({ db }: QueryContext): Canvas['pointers'] {
  const actions = listActions(db, null).filter(({ state }) => state !== 'todo');
  return [
    ...actions
      .slice(-MOST_POINTERS)
      .map(({ id, title }) => ({ kind: 'action' as const, id, text: title })),
    ...listAnnotations(db, null)
      .slice(-MOST_POINTERS)
      .map(({ id, text }) => ({ kind: 'annotation' as const, id, text })),
  ];
}

function weeksOf(written: readonly StoredCanvas[], newest: string): string[] {
  return [...new Set([newest, ...written.map(({ week }) => week)])].toSorted().toReversed();
}
