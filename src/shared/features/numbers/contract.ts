import { z } from 'zod';
import {
  daySchema,
  lineOfText,
  periodKeySchema,
  segmentNameSchema,
} from '#shared/kernel/bounded.ts';
import { ERROR_CODES } from '#shared/ipc/error-codes.ts';
import { command, desktopQuery, importCommand, query, task } from '#shared/ipc/operation.ts';
import { metricIdSchema, periodKindSchema, unitSchema } from '../metrics/model.ts';
import { numbersSourceSchema } from './numbers-source.ts';
import { NUMBER_RULES, profileSchema } from './profile.ts';
import { LEFT_OUT_REASONS } from './reasons.ts';

const lineSchema = z.string().nullable();
/** A file that was handed in, by the id that the main process gave it. */
const fileIdSchema = z.string().regex(/^[0-9a-f]{32}$/);
const handedFileSchema = z.strictObject({ id: fileIdSchema, fileName: z.string() });

/** What a file may be that no tool and no bank is known for. */
const FILE_KINDS = ['numbers', 'statement', 'sheet'] as const;

/** What a dropped file is, by its head. */
const droppedFileSchema = handedFileSchema.extend({
  /** The profile that reads it; null: none, and with `isOnlyKnown` it is not kept. */
  tool: lineSchema,
  /** True for the export of a tool that is a statement, too: it says more of itself as one. */
  isStatement: z.boolean(),
  /** What it most likely is where it is of no tool; null: it is no table. */
  looks: z.enum(FILE_KINDS).nullable(),
});

const wordsSchema = z.strictObject({ fr: z.string(), en: z.string() });

/** As many files as someone drops at once. */
const MOST_FILES = 50;
const filesSchema = z.array(fileIdSchema).min(1).max(MOST_FILES);
const profileNameSchema = lineOfText(100);
const namedSchema = z.strictObject({ name: profileNameSchema });
const ofFileSchema = z.strictObject({ file: fileIdSchema });
const orderSchema = z.enum(['dmy', 'mdy']);

/** What a person says of the files; `profile`: a name, or one that is just being told. */
const numbersChoicesSchema = z.strictObject({
  profile: z.union([profileNameSchema, profileSchema]).nullable(),
  kind: z.enum(['week', 'month']).nullable(),
  from: daySchema.nullable(),
  until: daySchema.nullable(),
  dayOrder: orderSchema.nullable(),
  rates: z.record(z.string().regex(/^[A-Z]{3}$/), z.number().positive().max(1_000_000)),
  withPartial: z.boolean(),
  /** null: everything that is taken by itself. */
  only: z.array(metricIdSchema).max(200).nullable(),
  takesAll: z.boolean(),
});

const doubtSchema = z.strictObject({
  code: z.string(),
  line: z.number().int().nullable(),
  column: lineSchema,
  text: z.string(),
  reading: lineSchema,
});
const notTakenSchema = z.strictObject({
  column: z.string(),
  metric: lineSchema,
  reason: z.enum(LEFT_OUT_REASONS),
  rows: z.number().int(),
});

/** A table of a file, as it was recognised and read. */
const numbersTableSchema = z.strictObject({
  /** Its place among the files that were asked for. */
  file: z.number().int(),
  sha256: z.string(),
  entry: lineSchema,
  sheet: lineSchema,
  profile: z.string(),
  tool: z.string(),
  how: z.enum(['own', 'built_in', 'given']),
  covers: z.strictObject({ from: daySchema, until: daySchema, by: z.string() }).nullable(),
  rows: z.strictObject({
    read: z.number().int(),
    used: z.number().int(),
    totals: z.number().int(),
    left_out: z.strictObject({
      not_kept: z.number().int(),
      doubled: z.number().int(),
      no_date: z.number().int(),
    }),
  }),
  checks: z.array(
    z.strictObject({
      column: z.string(),
      total: z.number(),
      sum: z.number(),
      equal: z.boolean(),
    }),
  ),
  unused: z.array(z.string()),
  notTaken: z.array(notTakenSchema),
  doubts: z.array(doubtSchema),
});

const placeSchema = {
  metric: metricIdSchema,
  period: z.string(),
  segment: segmentNameSchema.nullable(),
};

/** A value that the files give; money in cents. */
const readValueSchema = z.strictObject({
  ...placeSchema,
  kind: periodKindSchema,
  value: z.number(),
  unit: unitSchema,
  sample: z.number().nullable(),
  state: z.enum(['new', 'changes', 'same', 'kept']),
  before: z.number().nullable(),
  isPartial: z.boolean(),
  /** Until when it still grows in its tool. */
  movesUntil: daySchema.nullable(),
  tables: z.array(z.number().int()),
  rows: z.number().int(),
  rule: z.enum(NUMBER_RULES),
  column: lineSchema,
  /** Of people of single days: between how many different ones the period lies; null: of none. */
  within: z.strictObject({ least: z.number(), most: z.number() }).nullable(),
  /** The name of the one that read it. */
  profile: z.string(),
  /** The last day that its files cover. */
  until: daySchema,
});

/** A value of a file that was taken and is not written yet; its files may be gone by now. */
export const takenValueSchema = readValueSchema
  .omit({ state: true, tables: true, profile: true, until: true, within: true })
  .extend({ source: numbersSourceSchema });
export type TakenValue = z.infer<typeof takenValueSchema>;

/** As many values as are written at once. */
const MOST_VALUES = 50_000;
const takenValuesSchema = z.array(takenValueSchema).max(MOST_VALUES);
/** A review as a draft is named by it. */
const reviewSchema = z.strictObject({
  kind: z.enum(['weekly', 'monthly', 'quarterly']),
  period: periodKeySchema,
});

const readNumbersSchema = z.strictObject({
  tables: z.array(numbersTableSchema),
  values: z.array(readValueSchema),
  leftOut: z.array(
    z.strictObject({
      metric: z.string(),
      kind: periodKindSchema,
      period: z.string(),
      reason: z.enum(LEFT_OUT_REASONS),
      have: z.number().int(),
      of: z.number().int(),
    }),
  ),
  /** Files that cannot be read yet, each with what has to be answered, and what it is about. */
  problems: z.array(
    z.strictObject({ file: z.number().int(), code: z.string(), names: z.array(z.string()) }),
  ),
});

const refusedFilesSchema = z.array(
  z.strictObject({ fileName: z.string(), code: z.enum(ERROR_CODES) }),
);

/** The folder in which exports arrive, by its own name and never its place; null: none was named. */
const folderSchema = z.strictObject({ name: lineSchema });

/** The exports of one's tools: handed in, looked through, taken; and how they are read. */
export const numbersContract = {
  /** Keeps a file that was dropped into the window, by the id that the drop was given. */
  'numbers.takeDropped': task(
    z.strictObject({ drop: z.uuid(), isOnlyKnown: z.boolean() }),
    droppedFileSchema,
  ),
  /** Asks which files to read, and keeps them; one that is refused holds up no other. */
  'numbers.chooseFiles': task(
    z.strictObject({}),
    z.strictObject({
      taken: z.array(handedFileSchema),
      refused: refusedFilesSchema,
    }),
  ),
  /** Takes over a file that was handed in as an old spreadsheet, and is the export of a tool. */
  'numbers.takeSheet': task(
    z.strictObject({
      sheet: fileIdSchema,
      /** What it goes by where it was pasted. */
      pastedAs: z.string().min(1).max(300),
    }),
    handedFileSchema,
  ),
  /** Keeps a dropped file that lies nowhere on this machine. */
  'numbers.dropFile': task(
    z.strictObject({
      name: z.string().min(1).max(300),
      bytes: z.instanceof(Uint8Array),
      isOnlyKnown: z.boolean(),
    }),
    droppedFileSchema,
  ),
  'numbers.folder': desktopQuery(z.strictObject({}), folderSchema),
  /** Asks for the folder, and keeps it on this machine. */
  'numbers.chooseFolder': task(z.strictObject({}), folderSchema),
  /** It is looked into no more. */
  'numbers.forgetFolder': task(z.strictObject({}), z.null()),
  /** Looks into the folder for exports that came since the last check-in, and keeps those. */
  'numbers.lookIntoFolder': task(
    z.strictObject({}),
    folderSchema.extend({
      state: z.enum(['looked', 'gone', 'unreadable']),
      taken: z.array(handedFileSchema.extend({ tool: z.string() })),
      /** Exports that could not be read to their end, by name; absent: all could. */
      refused: refusedFilesSchema.optional(),
      /** How many other new files there are. */
      others: z.number().int(),
    }),
  ),
  /** The first rows of each table of a file, as they stand there. */
  'numbers.rows': query(
    ofFileSchema,
    z.array(
      z.strictObject({
        entry: lineSchema,
        sheet: lineSchema,
        /** True for the records of a JSON file. */
        isList: z.boolean(),
        rows: z.array(z.array(z.string())),
      }),
    ),
  ),
  /** What taking the files would do; nothing is written. */
  'numbers.read': query(
    z.strictObject({ files: filesSchema, choices: numbersChoicesSchema }),
    readNumbersSchema,
  ),
  /** Does what `numbers.read` tells with the same choices, but for what is named in `without`. */
  'numbers.take': importCommand(
    z.strictObject({
      files: filesSchema,
      choices: numbersChoicesSchema,
      without: z.array(z.strictObject(placeSchema)).max(MOST_VALUES),
    }),
    z.strictObject({ values: z.number().int(), metrics: z.number().int() }),
  ),
  /** What a review took of files, in place of what it had taken before: it outlives a crash. */
  'numbers.keepTaken': task(reviewSchema.extend({ values: takenValuesSchema }), z.null()),
  'numbers.taken': desktopQuery(reviewSchema, takenValuesSchema),
  /** Writes taken values where still stands what stood there when they were read. */
  'numbers.enterTaken': importCommand(
    z.strictObject({ values: takenValuesSchema.min(1) }),
    z.strictObject({ values: z.number().int() }),
  ),
  /** Those of one's own, and the names of those that are built in, with the way to each file. */
  'numbers.profiles': query(
    z.strictObject({}),
    z.strictObject({
      own: z.array(profileSchema),
      builtIn: z.array(
        z.strictObject({
          name: z.string(),
          tool: z.string(),
          way: wordsSchema,
        }),
      ),
    }),
  ),
  /** The files that give a metric: the way to each in its tool, and how far the newest one reached. */
  'numbers.sources': query(
    z.strictObject({ metric: metricIdSchema }),
    z.array(
      z.strictObject({
        profile: z.string(),
        tool: z.string(),
        /** null: of one's own. */
        way: wordsSchema.nullable(),
        /** The last day that its newest file covers; null: none was taken. */
        until: daySchema.nullable(),
      }),
    ),
  ),
  /** One of them by its name, whole: of one's own, or built in. */
  'numbers.profile': query(namedSchema, profileSchema),
  'numbers.saveProfile': command(z.strictObject({ profile: profileSchema }), z.null()),
  /** Takes in the profile of a file that was handed in, over the one of that name. */
  'numbers.addProfile': command(ofFileSchema, z.null()),
  /** Writes one of one's own where the user wants it; null: thought better of it. */
  'numbers.exportProfile': task(namedSchema, z.strictObject({ path: lineSchema })),
  'numbers.renameProfile': command(
    z.strictObject({ name: profileNameSchema, to: profileNameSchema }),
    z.null(),
  ),
  'numbers.removeProfile': command(namedSchema, z.null()),
};
