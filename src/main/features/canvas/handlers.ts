import { isDeepStrictEqual } from 'node:util';
import type { canvasContract } from '#shared/features/canvas/contract.ts';
import { MOST_HYPOTHESES, MOST_PROBLEMS } from '#shared/features/canvas/model.ts';
import type { HypothesisFields } from '#shared/features/canvas/model.ts';
import { endOf } from '#shared/features/canvas/rules.ts';
import { NEW_ACTION } from '#shared/features/plans/rules.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { canvasPath } from '#shared/ipc/printing.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { defined } from '#shared/kernel/defined.ts';
import type { Period } from '#shared/kernel/period.ts';
import { ensurePeriodRow } from '#main/db/period-rows.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { CommandContext, HandlersOf, QueryContext } from '#main/operations/context.ts';
import { writeFileWhole } from '#main/operations/file-whole.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import { calendarOf } from '../metrics/known-metrics.ts';
import { requireMetricRow } from '../metrics/metric-rows.ts';
import { addAction } from '../plans/store.ts';
import { requireReviewed } from '../reviews/reviewed.ts';
import { readSettings } from '../settings/store.ts';
import { readCanvas } from './read-canvas.ts';
import {
  addHypothesis,
  addProblem,
  listCanvases,
  listHypotheses,
  listProblems,
  removeHypothesis,
  saveHypothesis,
  saveProblem,
  saveVerdict,
  writeCanvas,
} from './store.ts';
import type { StoredHypothesis, StoredProblem } from './store.ts';

export const canvasHandlers: HandlersOf<typeof canvasContract> = {
  'canvas.read': (context, { week }) => readCanvas(context, week),

  'canvas.write': (context, { week: key, ...said }) => {
    const week = weekOf(context, key);
    const own = listCanvases(context.db).find((one) => one.week === week.key);
    const { lessons, isOnTrack, why } = own ?? { lessons: [], isOnTrack: null, why: '' };
    const next = { lessons, isOnTrack, why, ...defined(said) };
    writeCanvas(context.db, ensurePeriodRow(context.db, week), next);
    return null;
  },

  'canvas.openProblem': ({ db, clock }, { text }) => {
    const open = listProblems(db).filter(({ closedOn }) => closedOn === null);
    if (open.some((one) => one.text === text)) return null;
    if (open.length >= MOST_PROBLEMS) throw new Refusal('bad_input', { field: 'text' });
    addProblem(db, text, clock.today());
    return null;
  },

  'canvas.changeProblem': ({ db }, { id, text }) => {
    saveProblem(db, problemAt(db, id).id, { text });
    return null;
  },

  'canvas.closeProblem': ({ db, clock }, { id, became }) => {
    const { closedOn } = problemAt(db, id);
    saveProblem(db, id, { closedOn: closedOn ?? clock.today(), became });
    return null;
  },

  'canvas.believe': ({ db, clock }, { problem, fields }) => {
    const { closedOn } = problemAt(db, problem);
    const own = openOnes(db).filter((one) => one.problem === problem);
    if (own.some((one) => isDeepStrictEqual(fieldsOf(one), fields))) return null;
    if (closedOn !== null || own.length >= MOST_HYPOTHESES) {
      throw new Refusal('bad_input', { field: 'problem' });
    }
    const row = rowOf(fields, requireMetricRow(db, fields.metric));
    addHypothesis(db, problem, { ...row, writtenOn: clock.today() });
    return null;
  },

  'canvas.changeHypothesis': ({ db }, { id, fields }) => {
    // What proves it was said before the week: it is not moved once a week has spoken.
    if (hypothesisAt(db, id).verdicts.length > 0) throw new Refusal('bad_input', { field: 'id' });
    saveHypothesis(db, id, rowOf(fields, requireMetricRow(db, fields.metric)));
    return null;
  },

  'canvas.removeHypothesis': ({ db }, { id }) => {
    removeHypothesis(db, hypothesisAt(db, id).id);
    return null;
  },

  'canvas.act': ({ db, clock }, { hypothesis: id }) => {
    const { action, metric, change, byOn } = hypothesisAt(db, id);
    if (action !== null) return null;
    const fields = { ...NEW_ACTION, title: change, dueOn: byOn };
    const actionId = addAction(db, requireMetricRow(db, metric), fields, clock.now());
    saveHypothesis(db, id, { actionId });
    return null;
  },

  'canvas.judge': (context, { week: key, hypothesis: id, verdict }) => {
    const { db } = context;
    hypothesisAt(db, id);
    const week = weekOf(context, key);
    saveVerdict(db, { hypothesisId: id, periodId: ensurePeriodRow(db, week) }, verdict);
    return null;
  },

  'canvas.print': async (context, { week: key }) => {
    const { business, desktop, systemLanguage, progress = UNWATCHED } = context;
    const settings = readSettings(business.readable, systemLanguage);
    const asking = { ...context, db: business.readable };
    const week = weekOf(asking, key);
    const locale = { ...settings, yearStartMonth: settings.business_year_start };
    const title = formatPeriod(week, locale);
    const path = await desktop.chooseSavePath('pdf', title);
    if (path === null) return { path };
    progress('printing');
    const foot = [settings.business_name || 'Solocap', title].join(' · ');
    const pages = await desktop.printPage(canvasPath(week.key), foot);
    progress('printing');
    writeFileWhole(path, pages);
    return { path };
  },
};

function weekOf(context: QueryContext | CommandContext, key: string): Period {
  const asked = { kind: 'weekly', period: key } as const;
  return requireReviewed(asked, calendarOf(context), context.clock.today());
}

function problemAt(db: ReadableDb, id: number): StoredProblem {
  const problem = listProblems(db).find((one) => one.id === id);
  if (!problem) throw new Refusal('not_found', { field: 'id' });
  return problem;
}

function hypothesisAt(db: ReadableDb, id: number): StoredHypothesis {
  const hypothesis = listHypotheses(db).find((one) => one.id === id);
  if (!hypothesis) throw new Refusal('not_found', { field: 'id' });
  return hypothesis;
}

function openOnes(db: ReadableDb): StoredHypothesis[] {
  return listHypotheses(db).filter(({ verdicts }) => endOf(verdicts) === null);
}

function fieldsOf(stored: StoredHypothesis): HypothesisFields {
  const {
    id: _id,
    problem: _problem,
    writtenOn: _on,
    action: _action,
    verdicts: _said,
    ...fields
  } = stored;
  return fields;
}

function rowOf({ metric: _metric, ...fields }: HypothesisFields, metricId: number) {
  return { ...fields, metricId };
}
