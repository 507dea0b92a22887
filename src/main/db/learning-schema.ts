import { index, integer, real, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { action, metric, period } from './schema.ts';

/*
 * What a person believes and what they heard: the weekly canvas, the page of the model, the
 * interviews. As in `schema.ts`, the migrations make the file and a test proves that the two agree.
 */

const rowId = () => integer('id').primaryKey({ autoIncrement: true });
const ofPeriod = () => integer('period_id').references(() => period.id, { onDelete: 'restrict' });
const ofMetric = () => integer('metric_id').references(() => metric.id, { onDelete: 'restrict' });

/** What was learned in a week, and whether it is going well in the eyes of its owner. */
export const canvas = sqliteTable('canvas', {
  id: rowId(),
  periodId: ofPeriod().notNull().unique(),
  lessons: text('lessons', { mode: 'json' }).$type<unknown>().notNull(),
  isOnTrack: integer('is_on_track', { mode: 'boolean' }),
  why: text('why').notNull(),
});

/** A problem of customers; it is carried from week to week until it is closed. */
export const canvasProblem = sqliteTable('canvas_problem', {
  id: rowId(),
  text: text('text').notNull(),
  openedOn: text('opened_on').notNull(),
  closedOn: text('closed_on'),
  became: text('became').notNull(),
});

/** "We believe that [change] for [whom] will move [metric]": with what proves it, and what refutes it. */
export const canvasHypothesis = sqliteTable(
  'canvas_hypothesis',
  {
    id: rowId(),
    problemId: integer('problem_id')
      .notNull()
      .references(() => canvasProblem.id, { onDelete: 'cascade' }),
    change: text('change').notNull(),
    whom: text('whom').notNull(),
    metricId: ofMetric().notNull(),
    reading: text('reading', { enum: ['level', 'trend', 'count'] }).notNull(),
    start: real('start_value'),
    proves: real('proves').notNull(),
    refutes: real('refutes').notNull(),
    byOn: text('by_on').notNull(),
    writtenOn: text('written_on').notNull(),
    actionId: integer('action_id').references(() => action.id, { onDelete: 'set null' }),
  },
  (table) => [
    index('canvas_hypothesis_problem').on(table.problemId),
    index('canvas_hypothesis_metric').on(table.metricId),
    index('canvas_hypothesis_action').on(table.actionId),
  ],
);

/** What a week said of a hypothesis. */
export const canvasVerdict = sqliteTable(
  'canvas_verdict',
  {
    id: rowId(),
    hypothesisId: integer('hypothesis_id')
      .notNull()
      .references(() => canvasHypothesis.id, { onDelete: 'cascade' }),
    periodId: ofPeriod().notNull(),
    verdict: text('verdict', { enum: ['proved', 'refuted', 'not_enough'] }).notNull(),
  },
  (table) => [
    unique().on(table.hypothesisId, table.periodId),
    index('canvas_verdict_period').on(table.periodId),
  ],
);

const BOXES = [
  'problem',
  'customers',
  'value',
  'solution',
  'channels',
  'revenue',
  'costs',
  'metrics',
  'advantage',
] as const;

/** A box of the model as it was written on a day; the newest holds. */
export const modelBox = sqliteTable(
  'model_box',
  {
    id: rowId(),
    box: text('box', { enum: BOXES }).notNull(),
    writtenOn: text('written_on').notNull(),
    text: text('text').notNull(),
    confidence: text('confidence', { enum: ['guess', 'heard', 'measured'] }).notNull(),
    metricId: ofMetric(),
  },
  (table) => [
    unique().on(table.box, table.writtenOn),
    index('model_box_metric').on(table.metricId),
  ],
);

/** The box that is the riskiest of a month. */
export const modelRisk = sqliteTable('model_risk', {
  id: rowId(),
  periodId: ofPeriod().notNull().unique(),
  box: text('box', { enum: BOXES }).notNull(),
  why: text('why').notNull(),
});

/** A talk with one person. */
export const interview = sqliteTable(
  'interview',
  {
    id: rowId(),
    onDate: text('on_date').notNull(),
    who: text('who').notNull(),
    segment: text('segment').notNull(),
    round: text('round', { enum: ['problem', 'solution'] }).notNull(),
    notes: text('notes').notNull(),
    quotes: text('quotes').notNull(),
    firstProblem: text('first_problem').notNull(),
    otherProblem: text('other_problem').notNull(),
    scores: text('scores', { mode: 'json' }).$type<unknown>().notNull(),
    act: text('act', { enum: ['deposit', 'quote', 'date'] }),
  },
  (table) => [index('interview_on').on(table.onDate)],
);
