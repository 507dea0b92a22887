import { z } from 'zod';
import { ERROR_CODES } from '#shared/ipc/error-codes.ts';
import { command, importCommand, query, task } from '#shared/ipc/operation.ts';
import { daySchema, lineOfText, rowIdSchema } from '#shared/kernel/bounded.ts';
import { entryViewSchema } from './entry-view.ts';
import { TOLD_BY } from './guess/told-by.ts';
import { HABIT_SOURCES, READING_CAUTIONS, ROW_DOUBTS, SKIP_REASONS } from './imports/bank-row.ts';
import { fileIdSchema } from './imports/file-id.ts';
import { BANK_ENCODINGS, tableMappingSchema } from './imports/own-profile.ts';
import { entryFieldsSchema, fxSchema, ledgerLineSchema } from './model.ts';

/** How a file is read, where it leaves something open. */
const fileReadingSchema = z.strictObject({
  file: fileIdSchema,
  isDayFirst: z.boolean().nullable(),
  /** Euros for one unit of other currencies. */
  /** Where its rows lie, of a file that names no account which is known; left out: in the bank. */
  into: rowIdSchema.optional(),
  rates: z.record(z.string().regex(/^[A-Z]{3}$/), fxSchema),
  /** What the columns mean, where the file is of no bank that is known. */
  mapping: tableMappingSchema.optional(),
});

const profileNameSchema = lineOfText(100);

/** The VAT of all rows that are alike. */
const saidVatSchema = z.strictObject({
  alike: z.string().max(20_100),
  ...ledgerLineSchema.pick({ rate: true, vatKind: true }).shape,
});
export type SaidVat = z.infer<typeof saidVatSchema>;

const linesSchema = z.array(z.number().int().min(0)).max(200_000);

/** What importing a file would bring. */
const filePreviewSchema = z.strictObject({
  profile: z.string(),
  bank: z.string(),
  account: z.string(),
  read: z.number().int(),
  fresh: z.number().int(),
  known: z.number().int(),
  entries: z.number().int(),
  /** The first rows that are new, by line of the file. */
  rows: z.array(
    z.strictObject({
      line: z.number().int(),
      doubts: z.array(z.enum(ROW_DOUBTS)),
      entries: z.array(entryFieldsSchema),
      /** By what its category and its VAT are told. */
      by: z.strictObject({ category: z.enum(TOLD_BY), vat: z.enum(TOLD_BY) }).optional(),
      /** The entry that it may be already, or whose transfer's other side it may be. */
      twin: z
        .strictObject({
          seq: rowIdSchema,
          as: z.enum(['same', 'transfer']),
          paidOn: daySchema,
          party: z.string(),
          label: z.string(),
        })
        .optional(),
      /**
       * The line of the other side of a transfer between two accounts of the file; `inside` where they
       * are one account in the books.
       */
      across: z
        .strictObject({ line: z.number().int(), as: z.enum(['transfer', 'inside']) })
        .optional(),
      /** Of a row that is known: what it came to before and now, minor units, and its entry. */
      change: z
        .strictObject({
          seq: rowIdSchema,
          was: z.number().int(),
          now: z.number().int(),
          currency: z.string(),
        })
        .optional(),
    }),
  ),
  /** How many new rows carry a doubt; where there are more than rows, those come first. */
  doubtful: z.number().int(),
  /** How the file writes its days and amounts, and who says so. */
  days: z.strictObject({ isDayFirst: z.boolean(), by: z.enum(HABIT_SOURCES) }).nullable(),
  decimal: z.strictObject({ mark: z.enum([',', '.']), by: z.enum(HABIT_SOURCES) }).nullable(),
  /** The first rows that are left out. */
  skipped: z.array(z.strictObject({ line: z.number().int(), reason: z.enum(SKIP_REASONS) })),
  reasons: z.partialRecord(z.enum(SKIP_REASONS), z.number().int()),
  /** Lines called "Total" that are left out for what they come to; none: there are none. */
  sums: z.array(z.number().int()).optional(),
  /** Whether the movements come to the balances that the file tells, in minor units; none: it tells none. */
  proofs: z
    .array(
      z.strictObject({
        account: z.string(),
        currency: z.string(),
        closing: z.number().int(),
        difference: z.number().int().nullable(),
        /** Lines on which a balance does not follow on the one before. */
        gaps: z.array(z.number().int()).optional(),
        /** What the books will hold at the end of that day. */
        books: z.strictObject({ on: daySchema, balance: z.number().int() }).optional(),
        /** Of the last of several accounts that are one in the books: what all hold, and the books. */
        together: z
          .strictObject({ on: daySchema, closing: z.number().int(), balance: z.number().int() })
          .optional(),
      }),
    )
    .optional(),
  /** What speaks against the reading as a whole; none: nothing does. */
  cautions: z.array(z.enum(READING_CAUTIONS)).optional(),
  /** The currency that is supposed where nothing but the country of the bank tells it; none: it is told. */
  openCurrency: z.string().optional(),
  /** True where no row names an account that is known. */
  isWithoutAccount: z.boolean().optional(),
  /** Currencies for which a rate is missing. */
  currencies: z.array(z.string()),
});
export type FilePreview = z.infer<typeof filePreviewSchema>;
/** A new row of the file, and what it would become. */
export type PreviewRow = FilePreview['rows'][number];

/** The sheet of a workbook that is read as a statement. */
const statementSheetSchema = z.strictObject({
  name: z.string(),
  isHidden: z.boolean(),
  /** All sheets with something in them, and those of them whose headings are known. */
  names: z.array(z.string()),
  recognised: z.array(z.string()),
  /** Rows that are read though a spreadsheet does not show them. */
  hiddenRows: z.number().int(),
  /** Cells that hold an error, or a formula whose result was never stored. */
  unknownCells: z.number().int(),
});
export type StatementSheet = z.infer<typeof statementSheetSchema>;

/** A file at hand; `sheet` where it is a workbook. */
const takenFileSchema = z.strictObject({
  id: fileIdSchema,
  fileName: z.string(),
  isFec: z.boolean(),
  sheet: statementSheetSchema.optional(),
  /** The name in a file that holds a profile of a bank, and no statement. */
  profile: z.string().optional(),
});

/** Files that wait to be looked through: none of them is forgotten for those that come. */
const waitingSchema = z.array(fileIdSchema).max(10_000).optional();

/** The files of banks: chosen, read, imported, and what came of it parted again. */
export const bankFileContract = {
  /** Asks for files of banks and keeps them for reading; nothing is written. */
  'ledger.takeFile': task(
    z.strictObject({ waiting: waitingSchema }),
    z.strictObject({
      file: takenFileSchema.nullable(),
      /** Those that were chosen with it. */
      others: z.array(takenFileSchema).optional(),
      /** Those of several that are not taken, and why. */
      refused: z
        .array(z.strictObject({ fileName: z.string(), code: z.enum(ERROR_CODES) }))
        .optional(),
    }),
  ),
  /** Keeps a file that was dropped into the window, by the id that the drop was given. */
  'ledger.takeDropped': task(
    z.strictObject({ drop: z.uuid(), waiting: waitingSchema }),
    z.strictObject({ file: takenFileSchema }),
  ),
  /** Keeps a dropped file that lies nowhere on this machine: out of a message, or of another window. */
  'ledger.dropFile': task(
    z.strictObject({
      name: z.string().min(1).max(300),
      bytes: z.instanceof(Uint8Array),
      waiting: waitingSchema,
    }),
    z.strictObject({ file: takenFileSchema }),
  ),
  /** How the files of unknown banks are read, as was said; by name. */
  'ledger.bankProfiles': query(
    z.strictObject({}),
    z.array(z.strictObject({ name: z.string(), columns: z.array(z.string()) })),
  ),
  /** Takes in the profile of a file, over the one of that name. */
  'ledger.addProfile': command(z.strictObject({ file: fileIdSchema }), z.null()),
  'ledger.renameProfile': command(
    z.strictObject({ name: profileNameSchema, to: profileNameSchema }),
    z.null(),
  ),
  'ledger.removeProfile': command(z.strictObject({ name: profileNameSchema }), z.null()),
  /** Writes one as a file of its own where the user wants it; null where they thought better of it. */
  'ledger.exportProfile': task(
    z.strictObject({ name: profileNameSchema }),
    z.strictObject({ path: z.string().nullable() }),
  ),
  /** Takes another sheet of the workbook that was chosen last. */
  'ledger.takeSheet': task(
    z.strictObject({ file: fileIdSchema, sheet: z.string().max(200) }),
    z.strictObject({ file: takenFileSchema }),
  ),
  /** What importing the file would bring: as much of it as is looked through, and all the counts. */
  'ledger.readFile': query(fileReadingSchema, filePreviewSchema),
  /** What the columns of a file that is of no known bank probably mean. */
  'ledger.fileColumns': query(
    z.strictObject({ file: fileIdSchema, encoding: z.enum(BANK_ENCODINGS).nullable() }),
    z.strictObject({
      mapping: tableMappingSchema,
      samples: z.array(z.strictObject({ heading: z.string(), samples: z.array(z.string()) })),
    }),
  ),
  /** Writes what was shown, as one command; remembers what the columns meant. */
  'ledger.importFile': importCommand(
    fileReadingSchema.extend({
      /** Lines of rows that are not taken. */
      left: linesSchema.optional(),
      /** Lines of rows that are entries of their own, and not those that they may be. */
      apart: linesSchema.optional(),
      /** The VAT that was said of all rows that are alike, by `alikeKey`. */
      vats: z.array(saidVatSchema).max(5000).optional(),
    }),
    z.strictObject({
      rows: z.number().int(),
      entries: z.number().int(),
      /** Rows that were found to be entries which were there. */
      paired: z.number().int().optional(),
    }),
  ),
  /** Parts a bank's row from the entry that it was found to be: it becomes one of its own. */
  'ledger.unpair': command(z.strictObject({ seq: rowIdSchema }), entryViewSchema),
};
