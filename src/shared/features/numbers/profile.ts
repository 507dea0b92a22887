import { z } from 'zod';
import { lineOfText, daySchema } from '#shared/kernel/bounded.ts';
import { metricIdSchema, unitSchema } from '../metrics/model.ts';

/** How rows become the value of a period. There are no others. */
export const NUMBER_RULES = [
  'sum',
  'mean',
  'last',
  'count',
  'distinct',
  'first',
  'level',
  'lost',
  'snapshot',
  'running',
] as const;
export type NumberRule = (typeof NUMBER_RULES)[number];

/** What one row of a file is about. */
const GRAINS = ['event', 'day', 'week', 'month', 'range'] as const;
export type Grain = (typeof GRAINS)[number];

const DAY_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

/** A heading as it stands in the file; compared folded. */
const columnSchema = lineOfText(300);
const wordSchema = z.string().trim().max(200);
const currencyCodeSchema = z.string().regex(/^[A-Z]{3}$/);

/** Which rows count: everything that a condition says must hold. Words are compared folded. */
const conditionSchema = z.strictObject({
  column: columnSchema,
  is: z.array(wordSchema).min(1).max(100).optional(),
  not: z.array(wordSchema).min(1).max(100).optional(),
  filled: z.boolean().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** Empty, or a later day than that column. */
  after: columnSchema.optional(),
});
export type Condition = z.infer<typeof conditionSchema>;

/** A factor by what a column says: a number, or a fraction such as `1/12`. */
const factorSchema = z.strictObject({
  column: columnSchema,
  values: z.record(
    wordSchema,
    z.union([z.number(), z.string().regex(/^\d{1,9}(?:\.\d{1,9})?(?:\/[1-9]\d{0,8})?$/)]),
  ),
});

/** A level that is known: of a day as told, or below a label above the heading, at the end of the file. */
const startSchema = z.union([
  z.strictObject({ value: z.number(), on: daySchema }),
  z.strictObject({ cell: wordSchema.min(1), on: z.literal('end') }),
]);

/** A metric of one's own, made where it is not there yet. */
const ownMetricSchema = z.strictObject({
  fr: lineOfText(60),
  en: lineOfText(60),
  kind: z.enum(['flow', 'stock', 'score']),
  unit: unitSchema,
});

const timesSchema = z.union([columnSchema, z.array(columnSchema).min(1).max(5)]);
const keepSchema = z.array(conditionSchema).max(20);

/** One number that a file gives: a metric, and how it comes from the rows. */
const profileNumberSchema = z.strictObject({
  metric: metricIdSchema,
  own: ownMetricSchema.optional(),
  rule: z.enum(NUMBER_RULES),
  column: columnSchema.optional(),
  times: columnSchema.optional(),
  minus: z.array(columnSchema).max(5).optional(),
  divide: z.number().positive().optional(),
  factor: factorSchema.optional(),
  as: z.enum(['number', 'clock', 'percent']).optional(),
  weight: columnSchema.optional(),
  /** Whose different values count: of distinct, first, level, lost. */
  by: columnSchema.optional(),
  /** The day, where it is another column's; of several the first that is filled. */
  time: timesSchema.optional(),
  /** Where a span ends. */
  to: columnSchema.optional(),
  start: startSchema.optional(),
  currency: z
    .union([
      z.strictObject({ column: columnSchema }),
      z.strictObject({ fixed: currencyCodeSchema }),
    ])
    .optional(),
  segment: z
    .union([
      z.strictObject({ column: columnSchema, names: z.record(wordSchema, wordSchema).optional() }),
      z.strictObject({ fixed: lineOfText(60) }),
    ])
    .optional(),
  keep: keepSchema.optional(),
});
export type ProfileNumber = z.infer<typeof profileNumberSchema>;

/** As it is stored, in characters of JSON. */
const LONGEST_PROFILE = 20_000;

/** How the export of one tool is read, as a person or the product says it. */
export const profileSchema = z
  .strictObject({
    profile: z.literal(1),
    name: lineOfText(100),
    tool: lineOfText(100),
    file: z.strictObject({
      format: z.enum(['csv', 'xls', 'xlsx', 'ods', 'json', 'report']),
      /** The sheet of a workbook. */
      sheet: lineOfText(100).optional(),
      /** The file in a zip. */
      entry: lineOfText(200).optional(),
      /** The path to the list in JSON, with points. */
      records: lineOfText(200).optional(),
      /** The lone line above the headings, where they are those of many files of the tool. */
      title: lineOfText(200).optional(),
      headings: z.array(columnSchema).min(1).max(100),
      decimal: z.enum(['.', ',']).optional(),
      day_order: z.enum(DAY_ORDERS).optional(),
    }),
    time: z.strictObject({
      /** null: the file is about one range of days. */
      column: columnSchema.nullable(),
      /** The column of the last day of a row: it may be of a day, a week, a month or one range. */
      to: columnSchema.optional(),
      grain: z.enum(GRAINS),
      zone: z.enum(['utc', 'local']).optional(),
      missing: z.enum(['zero', 'unknown']).optional(),
      lifetime: z.boolean().optional(),
      /** Days are numbers from 0 on, for the first day of the range that the lines above tell. */
      counts_from: z.literal('start').optional(),
    }),
    keep: keepSchema.optional(),
    key: z.array(columnSchema).max(10).optional(),
    numbers: z.array(profileNumberSchema).min(1).max(100),
  })
  .refine((profile) => JSON.stringify(profile).length <= LONGEST_PROFILE);
export type NumbersProfile = z.infer<typeof profileSchema>;

/** The profile in a text of JSON; null: it holds none. */
export function profileInText(text: string): NumbersProfile | null {
  if (!/^\ufeff?\s*\{/.test(text)) return null;
  try {
    const read = profileSchema.safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
