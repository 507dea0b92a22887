import { parseCsv, unguardText } from '#shared/kernel/csv.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { amountsOf } from '../amounts.ts';
import type { CategoryMap, MappedCategory } from '../category-map.ts';
import { EXPORT_WORDS } from '../exports/profile.ts';
import {
  ENTRY_KINDS,
  LEDGER_CURRENCY,
  MAX_TEXT,
  METHODS,
  NO_CATEGORY,
  accountNumberSchema,
} from '../model.ts';
import type { EntryFields, EntryKind, LedgerLine } from '../model.ts';
import { centsIn, dayIn } from './fec-reading.ts';
import type { FecFault } from './fec-reading.ts';

/** An entry of our own journal; amounts in euro cents, one for each of its rows. */
export type JournalFileEntry = {
  readonly day: Day;
  readonly kind: EntryKind;
  readonly party: string;
  readonly label: string;
  readonly gross: readonly number[];
  /** What it would be here; null where the journal does not say enough, and nothing is guessed. */
  readonly fields: EntryFields | null;
};

type JournalRow = Omit<JournalFileEntry, 'gross' | 'fields'> & {
  readonly number: string;
  readonly piece: string;
  readonly pieceDay: Day | null;
  readonly category: string;
  readonly account: string;
  readonly net: number;
  readonly rate: number | null;
  readonly vat: number;
  readonly gross: number;
  readonly method: EntryFields['method'];
};

/** How the file is written, and what its categories can be. */
export type JournalGround = {
  readonly language: Language;
  readonly separator: ';' | ',';
  readonly categories: CategoryMap;
};

/**
 * Reads our own journal back, entry by entry. It does not say between which accounts a transfer went,
 * nor why no VAT is charged where there is a rate: such entries are told apart, never guessed.
 */
export function readJournal(
  text: string,
  ground: JournalGround,
): Result<JournalFileEntry[], FecFault> {
  const table = parseCsv(text, ground.separator);
  if (!table.ok) return err({ code: 'columns', line: table.error.line });
  const entries: JournalRow[][] = [];
  for (const [index, cells] of table.value.entries()) {
    if (index === 0 || cells.join('') === '') continue;
    const row = rowOf(cells, index + 1, ground.language);
    if (!row.ok) return row;
    const last = entries.at(-1);
    if (last?.[0]?.number === row.value.number) last.push(row.value);
    else entries.push([row.value]);
  }
  return ok(entries.flatMap((rows) => entryOf(rows, ground) ?? []));
}

const COLUMNS = 16;

function rowOf(
  cells: readonly string[],
  line: number,
  language: Language,
): Result<JournalRow, FecFault> {
  if (cells.length < COLUMNS) return err({ code: 'columns', line });
  const [number = '', date = '', type = '', piece = '', pieceDate = '', ...rest] =
    cells.map(unguardText);
  const [party = '', label = '', category = '', account = '', ...amounts] = rest;
  const day = dayIn(date);
  if (day === null) return err({ code: 'day', line });
  const words = EXPORT_WORDS[language];
  const kind = ENTRY_KINDS.find((one) => words.kinds[one] === type);
  const method = METHODS.find((one) => words.methods[one] === amounts.at(6));
  if (!kind || !method) return err({ code: 'columns', line });
  const [net, percent, vat, gross] = amounts.map(centsIn);
  if (typeof net !== 'number' || typeof vat !== 'number' || typeof gross !== 'number')
    return err({ code: 'amount', line });
  const rate = amounts[1] === '' ? null : (percent ?? null);
  const head = { number, day, kind, piece, pieceDay: dayIn(pieceDate), party, label, method };
  return ok({ ...head, category, account, net, rate, vat, gross });
}

function entryOf(rows: readonly JournalRow[], ground: JournalGround): JournalFileEntry | null {
  const [first] = rows;
  if (!first) return null;
  const { day, kind, party, label } = first;
  const gross = rows.map((row) => row.gross);
  return { day, kind, party, label, gross, fields: fieldsOf(first, rows, ground) };
}

function fieldsOf(
  first: JournalRow,
  rows: readonly JournalRow[],
  ground: JournalGround,
): EntryFields | null {
  const { day, kind, piece, pieceDay, party, label, method } = first;
  const words = {
    paidOn: day,
    docRef: piece === '' ? null : piece.slice(0, MAX_TEXT),
    docDate: pieceDay,
    party: party.slice(0, MAX_TEXT),
    label: label.slice(0, MAX_TEXT),
    method,
    currency: LEDGER_CURRENCY,
    fx: null,
  };
  if (kind === 'transfer') return null;
  if (kind === 'journal') {
    const lines = rows.map(postingOf);
    if (!lines.every((line) => line !== null)) return null;
    return { ...words, kind, journal: 'OD', category: NO_CATEGORY.journal, lines };
  }
  const lines = rows.map((row) => lineOf(row, ground));
  const [line] = lines;
  if (!line || !lines.every((one) => one !== null)) return null;
  const { category } = line;
  return {
    ...words,
    kind,
    category,
    lines: lines.map(({ category: own, ...rest }) =>
      own === category ? rest : { ...rest, category: own },
    ),
  };
}

/** A row of an entry in double form: its account is called what the journal calls a category. */
function postingOf({ account, category, gross }: JournalRow): LedgerLine | null {
  const number = accountNumberSchema.safeParse(account);
  if (!number.success) return null;
  const accountName = (category || account).slice(0, 200);
  return { rate: null, basis: 'gross', amount: gross, account: number.data, accountName };
}

/** A line whose reckoning gives what the file says; null where none does. */
function lineOf(
  row: JournalRow,
  ground: JournalGround,
): (LedgerLine & { readonly category: string }) | null {
  const category = categoryOf(row, ground);
  if (!category) return null;
  const { rate, net, vat, gross } = row;
  const lines: LedgerLine[] = [
    { rate, basis: 'gross', amount: gross },
    { rate, basis: 'net', amount: net },
  ];
  const line = lines.find((one) => {
    const amounts = amountsOf(one);
    return amounts.net === net && amounts.vat === vat && amounts.gross === gross;
  });
  return line ? { ...line, category: category.key } : null;
}

function categoryOf(
  { kind, category, account }: JournalRow,
  { language, categories }: JournalGround,
): MappedCategory | undefined {
  const ofKind = [...categories.values()].filter((one) => one.kind === kind);
  const named = ofKind.filter((one) => one[language] === category);
  const onAccount = ofKind.filter((one) => one.account === account);
  const exact = named.find((one) => one.account === account) ?? named[0];
  return exact ?? (onAccount.length === 1 ? onAccount[0] : undefined);
}
