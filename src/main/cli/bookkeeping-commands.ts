import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { rowIdSchema } from '#shared/kernel/bounded.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { isSameNumber } from '#shared/features/ledger/account-choice.ts';
import type { LineVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import { lateDocumentSchema, ledgerLineSchema } from '#shared/features/ledger/model.ts';
import { lateAmounts } from '#shared/features/ledger/vat/late.ts';
import type { SortedTo } from '#shared/features/ledger/sorting.ts';
import type { ReadableDb } from '../db/handles.ts';
import { listAccounts } from '../features/ledger/account-store.ts';
import { readCategories } from '../features/ledger/category-store.ts';
import { requireEntry, viewAt } from '../features/ledger/entry-views.ts';
import { addLateDocument } from '../features/ledger/late-documents.ts';
import { lockedWaiting, reclassifyEntries } from '../features/ledger/reclassifying.ts';
import type { LockedSorted } from '../features/ledger/reclassifying.ts';
import { vatOfSorted } from '../features/ledger/sorting-proposals.ts';
import { settleVat, settlementOf } from '../features/ledger/vat-settling.ts';
import { majorOf, printJson } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

/** `add-document`, `reclassify` and `settle-vat`: what is told of entries after they were written. */
export function addBookkeepingCommands(program: Command): void {
  const inSession = (work: (session: Session) => void): void =>
    withSession(program.opts<GlobalOptions>(), work);
  program
    .command('add-document')
    .description('note, for good, the number of a document that came after its entry was locked')
    .argument('<entry>', 'the number of the entry', entryArgument)
    .argument('<document>', 'the number of its document', documentArgument)
    .action((seq: number, docRef: string) =>
      inSession((session) => addDocument(session, seq, docRef)),
    );
  program
    .command('reclassify')
    .description('say what locked entries were that wait on 471; without words, list them')
    .argument(
      '[entry=category...]',
      'such as 12=software, 12=software@20 with its VAT (@none: outside VAT), or 12=530000, the number of an account that it was moved to; all of them or none',
    )
    .action((words: string[]) =>
      inSession((session) =>
        words.length === 0 ? listWaiting(session) : reclassify(session, words),
      ),
    );
  program
    .command('settle-vat')
    .description('write the entry that settles the VAT return of a period, as it was declared')
    .argument('<period>', 'such as 2026-11, 2026-Q4 or 2026')
    .option('--refund <euros>', 'how much of a credit is asked back (44583)', eurosArgument)
    .option('--dry-run', 'show what would be written, write nothing')
    .action((period: string, { dryRun = false, refund }: SettleOptions) =>
      inSession((session) => settle(session, { period, refund, isRehearsal: dryRun })),
    );
}

function entryArgument(text: string): number {
  const seq = rowIdSchema.safeParse(Number(text));
  if (!seq.success) throw new InvalidArgumentError('Expected the number of an entry, such as 12.');
  return seq.data;
}

function documentArgument(text: string): string {
  const docRef = lateDocumentSchema.shape.docRef.safeParse(text);
  if (!docRef.success) throw new InvalidArgumentError('Expected the number of a document.');
  return docRef.data;
}

function addDocument({ context, write }: Session, seq: number, docRef: string): void {
  const addedOn = context.clock.today();
  write('ledger.addDocument', 'typed', ({ db }) => addLateDocument(db, seq, { docRef, addedOn }), {
    isFinal: true,
  });
  const { lateDocuments = [] } = viewAt(context.db, seq);
  const documents = lateDocuments.map((noted) => ({
    doc_ref: noted.docRef,
    added_on: noted.addedOn,
  }));
  printJson({ entry: seq, documents });
}

function listWaiting({ context }: Session): void {
  printJson(
    lockedWaiting(context.db).map(({ entry, proposal, on, left }) => ({
      entry: entry.seq,
      kind: entry.kind,
      paid_on: entry.paidOn,
      party: entry.party,
      label: entry.label,
      amount: majorOf(entry.euros.gross, 'money'),
      left: majorOf(left, 'money'),
      on,
      proposal: proposal && proposedText(context.db, proposal.to),
    })),
  );
}

function proposedText(db: ReadableDb, to: SortedTo): string | null {
  if ('category' in to) return to.category;
  return listAccounts(db).find(({ id }) => id === to.account)?.number ?? null;
}

function reclassify(session: Session, words: readonly string[]): void {
  const { context, language, write } = session;
  const sorted = words.map((word) => sortedIn(session, word));
  write('ledger.reclassify', 'typed', ({ db }) => reclassifyEntries(db, sorted, language));
  printJson(
    sorted.map((one) => {
      const { seq } = one;
      const written = viewAt(context.db, seq).correctedBy.at(-1) ?? seq;
      const to = { category: proposedText(context.db, one) };
      return { entry: seq, ...to, written_as: written, on: viewAt(context.db, written).paidOn };
    }),
  );
}

/** One `ENTRY=CATEGORY`, the category by its key or its name, or an account by its number. */
function sortedIn({ context: { db } }: Session, word: string): LockedSorted {
  const [number = '', told = ''] = word.split(/=(.*)/s);
  const [name = '', rate] = told.split(/@([^@]*)$/);
  const seq = rowIdSchema.safeParse(Number(number));
  if (!seq.success || name.trim() === '') throw new CliRefusal(`“${word}”: 12=software`);
  const account = listAccounts(db).find((one) => isSameNumber(one.number, name));
  if (account) return { seq: seq.data, account: account.id };
  const { kind } = requireEntry(db, seq.data);
  const categories = [...readCategories(db).values()].filter(
    (one) => one.kind === kind || kind === 'journal',
  );
  const found =
    categories.find(({ key }) => key === name) ??
    categories.find(({ fr, en }) => [fr, en].map(foldedText).includes(foldedText(name)));
  if (found)
    return {
      seq: seq.data,
      category: found.key,
      ...vatIn(db, word, { seq: seq.data, category: found.key, rate }),
    };
  throw new CliRefusal(`“${name}”: ${categories.map(({ key }) => key).join(', ')}`);
}

/** The VAT that is said behind `@`, else as it is proposed; where nobody can tell, it has to be said. */
function vatIn(
  db: ReadableDb,
  word: string,
  {
    seq,
    category,
    rate,
  }: { readonly seq: number; readonly category: string; readonly rate: string | undefined },
): { readonly vat?: LineVat } {
  if (rate !== undefined) return { vat: { rate: rateOf(rate, word) } };
  const proposed = vatOfSorted(db, { seqs: [seq], category })[0]?.vat;
  if (proposed === undefined) return {};
  const { by, ...vat } = proposed;
  if (by === 'asked') throw new CliRefusal(`“${word}”: ${word}@20, ${word}@none`);
  return { vat };
}

/** A rate of VAT in basis points; null: outside VAT. Rounding would make another rate of a slip. */
function rateOf(text: string, word: string): number | null {
  if (text === 'none') return null;
  if (/^\d{1,3}(?:[.,]\d{1,2})?$/.test(text)) {
    const basisPoints = Math.round(Number(text.replace(',', '.')) * 100);
    const rate = ledgerLineSchema.shape.rate.safeParse(basisPoints);
    if (rate.success) return rate.data;
  }
  throw new CliRefusal(`“${word}”: @20, @5.5, @none`);
}

type SettleOptions = { readonly dryRun?: boolean; readonly refund?: number | undefined };

function eurosArgument(text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text) * 100;
  throw new InvalidArgumentError('Expected whole euros, such as 760.');
}

function settle(
  { context, write }: Session,
  {
    period,
    refund,
    isRehearsal,
  }: Pick<SettleOptions, 'refund'> & { readonly period: string; readonly isRehearsal: boolean },
): void {
  const today = context.clock.today();
  if (!isRehearsal)
    write('ledger.settleVat', 'typed', ({ db }) => settleVat(db, period, today, refund));
  const { seq, on, due, credit, lines, late, ...rest } = settlementOf(
    context.db,
    period,
    today,
    refund,
  );
  const before = late && lateAmounts(late);
  printJson({
    period,
    entry: seq,
    on,
    due: majorOf(due, 'money'),
    credit: majorOf(credit, 'money'),
    ...(rest.refund === 0 ? {} : { refund: majorOf(rest.refund, 'money') }),
    ...(before && {
      earlier_periods: {
        due: majorOf(before.due, 'money'),
        deducted: majorOf(before.deducted, 'money'),
        ...(before.lost === 0 ? {} : { lost: majorOf(before.lost, 'money') }),
        entries: late?.seqs,
      },
    }),
    lines: lines.map(({ account, accountName: name, amount }) => ({
      account,
      name,
      amount: majorOf(amount, 'money'),
    })),
  });
}
