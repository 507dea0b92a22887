import { z } from 'zod';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { accountSchema } from './accounts.ts';
import type { Account } from './accounts.ts';
import { SHIPPED_CATEGORIES, ownCategorySchema } from './category-map.ts';
import type { CategoryMap, OwnCategory } from './category-map.ts';
import { lockedInFile, printedLines, printedWith, unprintedLines } from './postings.ts';
import type { Chart } from './postings.ts';
import {
  MOST_LINES,
  NO_CATEGORY,
  lateDocumentSchema,
  ledgerEntrySchema,
  ledgerLineSchema,
} from './model.ts';
import type { LateDocument, LedgerEntry, LedgerLine, PrintedWith } from './model.ts';

/*
 * The neutral format: a whole ledger as JSON, with nothing lost. Names are those of the files that
 * programs exchange (snake case); amounts are integers in minor units, net or gross as typed.
 */

const shape = ledgerEntrySchema.shape;
const line = ledgerLineSchema.shape;
const amount = line.amount;

const neutralLineSchema = z
  .object({
    rate: line.rate,
    net: amount.nullish(),
    gross: amount.nullish(),
    category: line.category,
    vat_kind: line.vatKind,
    account: line.account,
    account_name: line.accountName,
  })
  .refine(({ net, gross }) => (typeof net === 'number') !== (typeof gross === 'number'), {
    message: 'net or gross, one of them',
  });

const lateDocumentShape = z.object({
  doc_ref: lateDocumentSchema.shape.docRef,
  added_on: lateDocumentSchema.shape.addedOn,
});

const neutralEntrySchema = z.object({
  seq: shape.seq.nullish(),
  kind: shape.kind,
  paid_on: shape.paidOn,
  doc_ref: shape.docRef.default(null),
  doc_date: shape.docDate.default(null),
  party: shape.party.nullish(),
  label: shape.label.nullish(),
  category: shape.category,
  method: shape.method,
  currency: shape.currency.default('EUR'),
  fx: shape.fx.default(null),
  locked_on: shape.lockedOn.default(null),
  lines: z.array(neutralLineSchema).min(1).max(MOST_LINES),
  account: shape.accountId,
  to_account: shape.toAccountId,
  to_amount: shape.toAmount,
  journal: shape.journal,
  activity_line: shape.activityLine,
  printed_with: shape.printedWith,
  corrects: shape.seq.optional(),
  late_documents: z.array(lateDocumentShape).max(100).optional(),
});

/** What goes with the entries: who keeps the books, and how they are taxed. */
export const taxpayerSchema = z.object({
  siren: z.string().max(40).nullable().default(null),
  vat: z
    .union([z.boolean(), z.string().max(60)])
    .nullable()
    .default(null),
  activity: z.string().max(60).nullable().default(null),
  year_end: z.string().max(20).nullable().default(null),
});
export type Taxpayer = z.infer<typeof taxpayerSchema>;

const MAX_ENTRIES = 1_000_000;

const neutralSchema = taxpayerSchema.extend({
  /** Where money lies; entries name these by their `id`. Left out where nobody changed them. */
  accounts: z.array(accountSchema).max(1000).default([]),
  categories: z.array(ownCategorySchema).max(1000).default([]),
  entries: z.array(neutralEntrySchema).max(MAX_ENTRIES),
});

/** An entry as a neutral file has it; without a number where the file gives none. */
export type NeutralEntry = Omit<LedgerEntry, 'seq'> & {
  readonly seq: number | null;
  /** The numbers of its document that were noted after its lock. */
  readonly lateDocuments?: LateDocument[];
  /** The number of the entry that this one takes back, or sorts. */
  readonly corrects?: number;
};

export type NeutralLedger = {
  readonly taxpayer: Taxpayer;
  /** Left out where nobody changed them. */
  readonly accounts?: readonly Account[];
  readonly categories?: readonly OwnCategory[];
  readonly entries: readonly NeutralEntry[];
};

/** Where a neutral file is not what it should be: the path within it, and what is wrong there. */
export type NeutralError = { readonly path: string; readonly problem: string };

/** Reads a neutral file. Numbers in it must be different ones. */
export function readNeutral(
  text: string,
  known: CategoryMap = SHIPPED_CATEGORIES,
): Result<NeutralLedger, NeutralError> {
  const json = jsonIn(text);
  if (json === undefined) return err({ path: '', problem: 'not_json' });
  const parsed = neutralSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return err({ path: issue?.path.join('.') ?? '', problem: issue?.message ?? 'invalid' });
  }
  const { entries, accounts, categories, ...taxpayer } = parsed.data;
  const unknown = unknownCategory(entries, known, categories);
  if (unknown !== null) return err({ path: unknown, problem: 'unknown category' });
  const seqs = entries.map(({ seq }) => seq ?? null).filter((seq) => seq !== null);
  if (new Set(seqs).size < seqs.length) return err({ path: 'entries', problem: 'seq twice' });
  const chart = {
    ...(accounts.length > 0 ? { accounts } : {}),
    ...(categories.length > 0 ? { categories } : {}),
  };
  return ok({ taxpayer, ...chart, entries: entries.map(entryOf) });
}

/** Where an entry names a category that neither the books nor the file know; null: nowhere. */
function unknownCategory(
  entries: readonly z.infer<typeof neutralEntrySchema>[],
  known: CategoryMap,
  own: readonly OwnCategory[],
): string | null {
  const keys = new Set([
    ...known.keys(),
    ...own.map(({ key }) => key),
    ...Object.values(NO_CATEGORY),
  ]);
  for (const [index, { category, lines }] of entries.entries()) {
    if (!keys.has(category)) return `entries.${index}.category`;
    const at = lines.findIndex((one) => one.category !== undefined && !keys.has(one.category));
    if (at >= 0) return `entries.${index}.lines.${at}.category`;
  }
  return null;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return undefined;
  }
}

function entryOf(entry: z.infer<typeof neutralEntrySchema>): NeutralEntry {
  const { seq, kind, category, method, currency, fx } = entry;
  return {
    seq: seq ?? null,
    kind,
    paidOn: entry.paid_on,
    docRef: entry.doc_ref,
    docDate: entry.doc_date,
    party: entry.party ?? '',
    label: entry.label ?? '',
    category,
    method,
    currency,
    fx,
    lockedOn: entry.locked_on,
    lines: entry.lines.map((each): LedgerLine => {
      const { rate, net, gross, vat_kind: vatKind, account_name: accountName } = each;
      const isNet = typeof net === 'number';
      const typed = { basis: isNet ? 'net' : 'gross', amount: (isNet ? net : gross) ?? 0 } as const;
      const { category: part, account } = each;
      return { rate, ...typed, ...said({ category: part, vatKind, account, accountName }) };
    }),
    ...said({
      accountId: entry.account,
      toAccountId: entry.to_account,
      toAmount: entry.to_amount,
      journal: entry.journal,
      activityLine: entry.activity_line,
      printedWith: entry.printed_with,
      corrects: entry.corrects,
      lateDocuments: entry.late_documents?.map(({ doc_ref: docRef, added_on: addedOn }) => ({
        docRef,
        addedOn,
      })),
    }),
  };
}

/** The fields that are said; what is not there is left out, as it is in an entry. */
function said<T extends Record<string, unknown>>(
  fields: T,
): { [K in keyof T]?: NonNullable<T[K]> } {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** Writes a ledger in the neutral format, piece by piece, one entry a line. */
export function* neutralText(
  head: Taxpayer & Pick<NeutralLedger, 'accounts' | 'categories'>,
  entries: Iterable<CarriedEntry>,
): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[`;
  let separator = '\n';
  for (const entry of entries) {
    yield separator + JSON.stringify(neutralEntryOf(entry));
    separator = ',\n';
  }
  yield '\n]}\n';
}

/** An entry on its way into a neutral file. */
type CarriedEntry = LedgerEntry & Pick<NeutralEntry, 'lateDocuments' | 'corrects'>;

function neutralEntryOf(entry: CarriedEntry) {
  const { seq, kind, party, label, category, method, currency, fx } = entry;
  return {
    seq,
    kind,
    paid_on: entry.paidOn,
    doc_ref: entry.docRef,
    doc_date: entry.docDate,
    party,
    label,
    category,
    method,
    currency,
    fx,
    locked_on: entry.lockedOn,
    lines: entry.lines.map((each) => {
      const { rate, basis, amount: typed, category: part, vatKind, account, accountName } = each;
      const accounts = { account, account_name: accountName };
      return { rate, [basis]: typed, ...said({ category: part, vat_kind: vatKind, ...accounts }) };
    }),
    ...said({
      account: entry.accountId,
      to_account: entry.toAccountId,
      to_amount: entry.toAmount,
      journal: entry.journal,
      activity_line: entry.activityLine,
      printed_with: entry.printedWith,
      corrects: entry.corrects,
      late_documents: entry.lateDocuments?.map(({ docRef, addedOn }) => ({
        doc_ref: docRef,
        added_on: addedOn,
      })),
    }),
  };
}

/**
 * An entry with all that its file has to say of how it was printed: what a lock kept, where the lock of
 * the file that takes it in would not find the same.
 */
export function carriedEntry(entry: LedgerEntry, chart: Chart): LedgerEntry {
  if (entry.lockedOn === null || entry.kind === 'journal') return entry;
  const open = { ...entry, lines: unprintedLines(entry), lockedOn: null };
  const anew = printedLines(open, chart);
  const lines = printedLines(entry, chart).map((printedLine, at) => {
    const { account, accountName } = anew[at] ?? {};
    const isSame = printedLine.account === account && printedLine.accountName === accountName;
    return isSame ? (open.lines[at] ?? printedLine) : printedLine;
  });
  const { printedWith: _kept, ...rest } = entry;
  const printed = printedWith(entry, chart);
  // A file tells how VAT stands now; who takes it in may know better, or nothing of before.
  const isFound = [true, false].every((deducts) =>
    isSamePrint(printed, lockedInFile(rest, { ...chart, deductsVat: () => deducts })),
  );
  return { ...rest, lines, ...(isFound ? {} : { printedWith: printed }) };
}

function isSamePrint(a: PrintedWith, b: PrintedWith): boolean {
  const isSamePlace = a.number === b.number && a.name === b.name && a.journal === b.journal;
  const isSameTo =
    a.to?.number === b.to?.number && a.to?.name === b.to?.name && a.to?.journal === b.to?.journal;
  return (
    isSamePlace && isSameTo && a.deductsVat === b.deductsVat && a.isUnclaimed === b.isUnclaimed
  );
}
