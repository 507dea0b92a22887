import { z } from 'zod';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { ledgerEntrySchema, ledgerLineSchema } from './model.ts';
import type { LedgerEntry, LedgerLine } from './model.ts';

/*
 * The neutral format: a whole ledger as JSON, with nothing lost. Names are those of the files that
 * programs exchange (snake case); amounts are integers in minor units, net or gross as typed.
 */

const shape = ledgerEntrySchema.shape;
const amount = ledgerLineSchema.shape.amount;

const neutralLineSchema = z
  .object({ rate: ledgerLineSchema.shape.rate, net: amount.nullish(), gross: amount.nullish() })
  .refine(({ net, gross }) => (typeof net === 'number') !== (typeof gross === 'number'), {
    message: 'net or gross, one of them',
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
  lines: z.array(neutralLineSchema).min(1).max(100),
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
  entries: z.array(neutralEntrySchema).max(MAX_ENTRIES),
});

/** An entry as a neutral file has it; without a number where the file gives none. */
export type NeutralEntry = Omit<LedgerEntry, 'seq'> & { readonly seq: number | null };

export type NeutralLedger = {
  readonly taxpayer: Taxpayer;
  readonly entries: readonly NeutralEntry[];
};

/** Where a neutral file is not what it should be: the path within it, and what is wrong there. */
export type NeutralError = { readonly path: string; readonly problem: string };

/** Reads a neutral file. Numbers in it must be different ones. */
export function readNeutral(text: string): Result<NeutralLedger, NeutralError> {
  const json = jsonIn(text);
  if (json === undefined) return err({ path: '', problem: 'not_json' });
  const parsed = neutralSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return err({ path: issue?.path.join('.') ?? '', problem: issue?.message ?? 'invalid' });
  }
  const { entries, ...taxpayer } = parsed.data;
  const seqs = entries.map(({ seq }) => seq ?? null).filter((seq) => seq !== null);
  if (new Set(seqs).size < seqs.length) return err({ path: 'entries', problem: 'seq twice' });
  return ok({ taxpayer, entries: entries.map(entryOf) });
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
    lines: entry.lines.map(({ rate, net, gross }): LedgerLine => {
      const isNet = typeof net === 'number';
      return { rate, basis: isNet ? 'net' : 'gross', amount: (isNet ? net : gross) ?? 0 };
    }),
  };
}

/** Writes a ledger in the neutral format, piece by piece, one entry a line. */
export function* neutralText(
  taxpayer: Taxpayer,
  entries: Iterable<LedgerEntry>,
): Generator<string> {
  yield `${JSON.stringify(taxpayer).slice(0, -1)},"entries":[`;
  let separator = '\n';
  for (const entry of entries) {
    yield separator + JSON.stringify(neutralEntryOf(entry));
    separator = ',\n';
  }
  yield '\n]}\n';
}

function neutralEntryOf(entry: LedgerEntry) {
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
    lines: entry.lines.map(({ rate, basis, amount: typed }) => ({ rate, [basis]: typed })),
  };
}
