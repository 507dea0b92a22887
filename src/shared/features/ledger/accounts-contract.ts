import { z } from 'zod';
import { command, query } from '#shared/ipc/operation.ts';
import { daySchema, lineOfText, rowIdSchema } from '#shared/kernel/bounded.ts';
import { accountFieldsSchema, accountSchema, balanceSchema } from './accounts.ts';
import { mappedCategorySchema, ownCategorySchema } from './category-map.ts';
import { entryViewSchema } from './entry-view.ts';
import { TOLD_BY } from './guess/told-by.ts';
import {
  METHODS,
  MOST_LINES,
  accountNumberSchema,
  categoryKeySchema,
  ledgerLineSchema,
  monthSchema,
} from './model.ts';
import { CANDIDATE_REASONS } from './reconciling.ts';

const isoMonth = z.string();
const belowZeroSchema = z.strictObject({ day: z.string(), balance: z.number().int() });

/** What is wrong with an account, and has no single entry to blame. */
const accountFaultSchema = z.discriminatedUnion('what', [
  /** Two have one number of the chart. */
  z.strictObject({
    what: z.literal('shared_number'),
    account: rowIdSchema,
    other: rowIdSchema,
    number: z.string(),
  }),
  /** Entries in another currency stand in it, and are counted as its own; the first of them. */
  z.strictObject({
    what: z.literal('other_currency'),
    account: rowIdSchema,
    entries: z.number().int(),
    seq: rowIdSchema,
  }),
  /** Opening balances say something else than it held the day before; minor units. */
  z.strictObject({
    what: z.literal('opening_differs'),
    account: rowIdSchema,
    day: z.string(),
    held: z.number().int(),
    said: z.number().int(),
  }),
]);
export type AccountFault = z.infer<typeof accountFaultSchema>;

const reconciliationSchema = z.strictObject({
  account: rowIdSchema,
  month: isoMonth,
  statement: z.number().int(),
  books: z.number().int(),
  /** Zero where the two agree. */
  difference: z.number().int(),
});

/** A ledger account with what stood in it, in euro cents: a debit above zero, a credit below. */
const openingLineSchema = z.strictObject({
  account: accountNumberSchema,
  accountName: lineOfText(200),
  amount: balanceSchema,
});
export type OpeningLine = z.infer<typeof openingLineSchema>;

/** What an entry is sorted as: a category, or a transfer with another account of one's own. */
const sortedAsSchema = z.union([
  z.strictObject({ category: categoryKeySchema }),
  z.strictObject({ account: rowIdSchema }),
]);

/** The VAT of what is sorted: its rate, and why it is owed or not where that is said. */
const vatOfLineSchema = ledgerLineSchema.pick({ rate: true, vatKind: true });

const proposedVatSchema = vatOfLineSchema.extend({ by: z.enum(TOLD_BY) });

/** An entry that waits to be sorted, and what it probably was for. */
const waitingSchema = z.strictObject({
  entry: entryViewSchema,
  proposal: z
    .strictObject({
      to: sortedAsSchema,
      by: z.enum(['past', 'words']),
      /** Left out where nothing is asked of VAT. */
      vat: proposedVatSchema.optional(),
    })
    .nullable(),
});

/** Places of money, what moved between them, what entries were for, and the years of the books. */
export const accountsContract = {
  /** Where money lies. */
  'ledger.accounts': query(z.strictObject({}), z.array(accountSchema)),
  /** Writes an account down; null makes one. */
  'ledger.saveAccount': command(
    z.strictObject({ id: rowIdSchema.nullable(), account: accountFieldsSchema }),
    accountSchema,
  ),
  /** Takes an account away in which no entry stands. */
  'ledger.removeAccount': command(z.strictObject({ id: rowIdSchema }), z.null()),
  /** What each account holds at the end of a day, in minor units of its currency. */
  'ledger.balances': query(
    z.strictObject({ on: daySchema }),
    z.array(z.strictObject({ id: rowIdSchema, currency: z.string(), balance: z.number().int() })),
  ),
  /** In which account money that moves that way was last: one for each way that was written before. */
  'ledger.usualAccounts': query(
    z.strictObject({}),
    z.array(z.strictObject({ method: z.enum(METHODS), account: rowIdSchema })),
  ),
  /** The first day at whose end an account would be below zero, were `change` to move on a day. */
  'ledger.belowZero': query(
    z.strictObject({
      account: rowIdSchema,
      on: daySchema,
      change: balanceSchema,
      /** The entry that is being changed: what it moved is left out. */
      without: rowIdSchema.nullable(),
    }),
    belowZeroSchema.nullable(),
  ),
  /** The tills that are below zero on some day, and the first such day of each. */
  'ledger.tillsBelowZero': query(
    z.strictObject({}),
    z.array(belowZeroSchema.extend({ account: rowIdSchema })),
  ),
  /** What is wrong with the accounts, of which no single entry is at fault. */
  'ledger.accountFaults': query(z.strictObject({}), z.array(accountFaultSchema)),
  /** What an account held at the end of each month in which the books were kept, the newest first. */
  'ledger.monthEnds': query(
    z.strictObject({ account: rowIdSchema }),
    z.array(
      z.strictObject({
        month: isoMonth,
        books: z.number().int(),
        statement: z.number().int().nullable(),
      }),
    ),
  ),
  /** The entries that would each explain by how much a statement and the books differ. */
  'ledger.candidates': query(
    z.strictObject({ account: rowIdSchema, month: monthSchema }),
    z.array(z.strictObject({ reason: z.enum(CANDIDATE_REASONS), entry: entryViewSchema })),
  ),
  /** Keeps what a statement says an account held at the end of a month; null takes it back. */
  'ledger.keepStatement': command(
    z.strictObject({
      account: rowIdSchema,
      month: monthSchema,
      closing: balanceSchema.nullable(),
    }),
    z.array(reconciliationSchema),
  ),
  /** What entries can be for, in the order in which it is offered. */
  'ledger.categories': query(z.strictObject({}), z.array(mappedCategorySchema)),
  'ledger.saveCategory': command(ownCategorySchema, z.null()),
  /** Says for good whether other income is turnover. */
  'ledger.sayOtherIncome': command(z.strictObject({ isTurnover: z.boolean() }), z.null()),
  /** The entries that wait to be sorted, at most 500 of them, each with what it probably was for. */
  'ledger.unsorted': query(z.strictObject({}), z.array(waitingSchema)),
  /** Says what entries that wait were, all of them or none; locked ones are refused. */
  'ledger.sort': command(
    z.strictObject({
      entries: z
        .array(
          z.strictObject({
            seq: rowIdSchema,
            to: sortedAsSchema,
            /** Left out, their VAT stays as it is written. */
            vat: vatOfLineSchema.optional(),
          }),
        )
        .min(1)
        .max(1000),
    }),
    z.strictObject({ sorted: z.number().int() }),
  ),
  /** The VAT of entries that wait, open or locked, were they of a category; none where none is asked. */
  'ledger.vatOfSorted': query(
    z.strictObject({ seqs: z.array(rowIdSchema).max(1000), category: categoryKeySchema }),
    z.array(z.strictObject({ seq: rowIdSchema, vat: proposedVatSchema })),
  ),
  /** Locked entries of which something stands on 471, each with what it probably was for and its day to be put right. */
  'ledger.lockedWaiting': query(
    z.strictObject({}),
    z.array(
      waitingSchema.extend({
        on: daySchema,
        /** What of it stands on 471, in euro cents: a debit above zero. */
        left: z.number().int(),
      }),
    ),
  ),
  /** Takes locked entries that wait into their categories, or accounts, by entries OD, all of them or none. */
  'ledger.reclassify': command(
    z.strictObject({
      entries: z
        .array(
          z.union([
            z.strictObject({
              seq: rowIdSchema,
              category: categoryKeySchema,
              vat: vatOfLineSchema.optional(),
            }),
            z.strictObject({ seq: rowIdSchema, account: rowIdSchema }),
          ]),
        )
        .min(1)
        .max(1000),
    }),
    z.strictObject({ sorted: z.number().int() }),
  ),
  /** The opening balances of the year that begins on a day: as they are kept, and as they would follow. */
  'ledger.opening': query(
    z.strictObject({ on: daySchema }),
    z.strictObject({
      kept: z.array(openingLineSchema).nullable(),
      isLocked: z.boolean(),
      proposed: z.array(openingLineSchema),
      /** What each account held the day before under its number; euro cents. */
      held: z.array(
        z.strictObject({ account: rowIdSchema, number: z.string(), amount: z.number().int() }),
      ),
    }),
  ),
  /** The first day of the running year of the accounts, and of one that waits to be opened. */
  'ledger.openingYear': query(
    z.strictObject({}),
    z.strictObject({
      current: z.string(),
      /** The year after one that is locked to its end; null where its balances are written. */
      toOpen: z.string().nullable(),
    }),
  ),
  /** Keeps the opening balances of the year that begins on a day; none takes them away. */
  'ledger.keepOpening': command(
    z.strictObject({ on: daySchema, lines: z.array(openingLineSchema).max(MOST_LINES) }),
    z.null(),
  ),
  /** How many open entries wait to be sorted, and since when. */
  'ledger.waiting': query(
    z.strictObject({}),
    z.strictObject({
      count: z.number().int(),
      oldest: z.string().nullable(),
      /** True: the oldest waits for so long that the focus says so. */
      isOld: z.boolean(),
    }),
  ),
};
