import { isNull } from 'drizzle-orm';
import {
  index,
  integer,
  real,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { PERIOD_KINDS } from '#shared/kernel/period.ts';
import { UNITS } from '#shared/kernel/unit.ts';

/*
 * The tables as TypeScript sees them. The migrations make the file, with its checks and triggers;
 * a test proves that the two agree. Columns in `On` hold a Day, columns in `At` an Instant, amounts
 * of money are whole cents, and JSON columns are `unknown` until a schema has read them.
 */

const rowId = () => integer('id').primaryKey({ autoIncrement: true });
const ofPeriod = () => integer('period_id').references(() => period.id, { onDelete: 'restrict' });
const ofMetric = () => integer('metric_id').references(() => metric.id, { onDelete: 'restrict' });

/** The stretches of the calendar that hold a value, a target or a review. */
export const period = sqliteTable(
  'period',
  {
    id: rowId(),
    kind: text('kind', { enum: PERIOD_KINDS }).notNull(),
    key: text('key').notNull().unique(),
    startOn: text('start_on').notNull(),
    endOn: text('end_on').notNull(),
    closedAt: text('closed_at'),
  },
  (table) => [unique().on(table.kind, table.startOn)],
);

/** The metrics in use: those of the catalogue that were touched, and one's own. */
export const metric = sqliteTable('metric', {
  id: rowId(),
  slug: text('slug').notNull().unique(),
  origin: text('origin', { enum: ['catalogue', 'own'] }).notNull(),
  isFollowed: integer('is_followed', { mode: 'boolean' }).notNull(),
  position: real('position').notNull(),
  groupName: text('group_name'),
});

/** Versions of a definition; for a metric of the catalogue, null means "as shipped". */
export const metricDefinition = sqliteTable(
  'metric_definition',
  {
    id: rowId(),
    metricId: integer('metric_id')
      .notNull()
      .references(() => metric.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    effectiveOn: text('effective_on').notNull(),
    nameFr: text('name_fr'),
    nameEn: text('name_en'),
    kind: text('kind', { enum: ['flow', 'stock', 'score', 'rate', 'computed'] }),
    unit: text('unit', { enum: UNITS }),
    good: text('good', { enum: ['up', 'down', 'band'] }),
    cadence: text('cadence', { enum: PERIOD_KINDS }),
    formula: text('formula'),
    description: text('description'),
  },
  (table) => [unique().on(table.metricId, table.version)],
);

/** Channels and product lines by which a value may be split. */
export const segment = sqliteTable('segment', {
  id: rowId(),
  /** NFC and trimmed by whoever writes it; unique without regard to the case of ASCII letters. */
  name: text('name').notNull().unique(),
});

/** What was measured. A value that is not known is the absence of its row. */
export const measurement = sqliteTable(
  'measurement',
  {
    id: rowId(),
    metricId: ofMetric().notNull(),
    periodId: ofPeriod().notNull(),
    segmentId: integer('segment_id').references(() => segment.id, { onDelete: 'restrict' }),
    value: real('value').notNull(),
    sampleSize: real('sample_size'),
    source: text('source', { enum: ['typed', 'imported', 'ledger'] }).notNull(),
    sourceDetail: text('source_detail'),
    note: text('note'),
  },
  (table) => [
    uniqueIndex('measurement_of_segment').on(table.metricId, table.periodId, table.segmentId),
    uniqueIndex('measurement_of_whole')
      .on(table.metricId, table.periodId)
      .where(isNull(table.segmentId)),
    index('measurement_period').on(table.periodId),
    index('measurement_segment').on(table.segmentId),
  ],
);

/** How the export of a tool is read, as a person once said. */
export const numbersProfile = sqliteTable('numbers_profile', {
  id: rowId(),
  name: text('name').notNull().unique(),
  mapping: text('mapping', { mode: 'json' }).$type<unknown>().notNull(),
});

/** Lines in the sand. Versions only grow; one whose figures are all null withdraws the target. */
export const objective = sqliteTable(
  'objective',
  {
    id: rowId(),
    metricId: ofMetric().notNull(),
    periodId: ofPeriod().notNull(),
    version: integer('version').notNull(),
    line: real('line'),
    low: real('low'),
    high: real('high'),
    floor: real('floor'),
    stretch: real('stretch'),
    decidedAt: text('decided_at').notNull(),
  },
  (table) => [
    unique().on(table.metricId, table.periodId, table.version),
    index('objective_period').on(table.periodId),
  ],
);

/** The one metric of a quarter; a replaced one stays, with the reason. */
export const focus = sqliteTable(
  'focus',
  {
    id: rowId(),
    periodId: ofPeriod().notNull(),
    metricId: ofMetric().notNull(),
    readingKind: text('reading_kind', { enum: PERIOD_KINDS }).notNull(),
    line: real('line').notNull(),
    why: text('why').notNull(),
    reaction: text('reaction').notNull(),
    guardrailMetricId: integer('guardrail_metric_id').references(() => metric.id, {
      onDelete: 'restrict',
    }),
    guardrailLine: real('guardrail_line'),
    chosenAt: text('chosen_at').notNull(),
    replacedAt: text('replaced_at'),
    replacedBecause: text('replaced_because'),
    learned: text('learned'),
  },
  (table) => [
    uniqueIndex('focus_of_quarter').on(table.periodId).where(isNull(table.replacedAt)),
    index('focus_period').on(table.periodId),
    index('focus_metric').on(table.metricId),
    index('focus_guardrail').on(table.guardrailMetricId),
  ],
);

/** What will be done about a metric. */
export const action = sqliteTable(
  'action',
  {
    id: rowId(),
    metricId: ofMetric().notNull(),
    title: text('title').notNull(),
    state: text('state', { enum: ['todo', 'doing', 'done', 'dropped'] }).notNull(),
    position: real('position').notNull(),
    startedOn: text('started_on'),
    dueOn: text('due_on'),
    doneOn: text('done_on'),
    effectText: text('effect_text'),
    effectValue: real('effect_value'),
    effort: text('effort', { enum: ['S', 'M', 'L'] }),
    outcome: text('outcome'),
    learned: text('learned'),
    createdAt: text('created_at').notNull(),
  },
  (table) => [
    index('action_metric').on(table.metricId, table.state),
    index('action_state').on(table.state, table.dueOn),
  ],
);

/** What happened on a day, to one metric or (null) to the whole business. */
export const annotation = sqliteTable(
  'annotation',
  {
    id: rowId(),
    metricId: ofMetric(),
    onDate: text('on_date').notNull(),
    text: text('text').notNull(),
  },
  (table) => [
    index('annotation_metric').on(table.metricId, table.onDate),
    index('annotation_date').on(table.onDate),
  ],
);

/** From which day on a metric's natural limits are computed, and until which day they are locked. */
export const limitBase = sqliteTable(
  'limit_base',
  {
    id: rowId(),
    metricId: integer('metric_id')
      .notNull()
      .references(() => metric.id, { onDelete: 'cascade' }),
    fromOn: text('from_on').notNull(),
    lockedUntilOn: text('locked_until_on'),
    reason: text('reason'),
  },
  (table) => [unique().on(table.metricId, table.fromOn)],
);

/** The rituals: one review of each kind for a period. */
export const review = sqliteTable(
  'review',
  {
    id: rowId(),
    kind: text('kind', { enum: ['weekly', 'monthly', 'quarterly'] }).notNull(),
    periodId: ofPeriod().notNull(),
    state: text('state', { enum: ['open', 'kept', 'missed'] }).notNull(),
    answers: text('answers', { mode: 'json' }).$type<unknown>().notNull(),
    note: text('note'),
    startedAt: text('started_at'),
    finishedAt: text('finished_at'),
  },
  (table) => [
    unique().on(table.periodId, table.kind),
    index('review_state').on(table.state, table.kind),
  ],
);

/** What the user chose; the value is any JSON. */
export const setting = sqliteTable('setting', {
  id: rowId(),
  key: text('key').notNull().unique(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
});
