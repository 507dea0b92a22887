import { isDay } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { FEC_LINE_END, FEC_SEPARATOR, fecColumns, fecName } from './fec.ts';
import type { FecColumn } from './fec.ts';
import type { Activity } from './profile.ts';
import { isSiren } from './siren.ts';

/** The rules of a FEC, most of which the tax office's own tester lets pass. */
export type FecRule =
  | 'NAME'
  | 'SIREN'
  | 'EOL'
  | 'CHARSET'
  | 'CTRL'
  | 'QUOTES'
  | 'COLUMNS'
  | 'EMPTY'
  | 'ACCOUNT'
  | 'AMOUNT'
  | 'SIDE'
  | 'DATE'
  | 'PERIOD'
  | 'SEQ'
  | 'CHRONO'
  | 'PAIR'
  | 'BALANCE'
  | 'TOTAL';

/** A rule that a file breaks, with the line of the file (1 is the header, 0 the file as a whole). */
export type FecProblem = { readonly rule: FecRule; readonly line: number };

/** What a FEC is held against. */
export type FecExpectation = {
  readonly name: string;
  readonly siren: string;
  readonly activity: Activity;
  readonly from: Day;
  readonly to: Day;
  /** How many entries of the year came before those of the file; none where nothing is said. */
  readonly numbersBefore?: number;
};

/** A check that goes along with a file: it takes each line as written, and sums up at the end. */
export type FecCheck = {
  readonly take: (line: string) => void;
  readonly problems: () => readonly FecProblem[];
};

/** A file that breaks one rule on every line is told so often enough. */
const MAX_PROBLEMS = 100;

/** Codes and references that no field may lack; those of §VII are the same for all forms we write. */
const REQUIRED: readonly FecColumn[] = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'ValidDate',
];
const DATES: readonly FecColumn[] = [
  'EcritureDate',
  'PieceDate',
  'ValidDate',
  'DateLet',
  'DateRglt',
];
const AMOUNT = /^\d+,\d{2}$/;
const OWN_AMOUNT = /^(?:\d+(?:,\d+)?)?$/;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000a-\u001f\u007f\u2028\u2029]/;
const NOT_IN_UTF8 = /\p{Surrogate}/u;

/** A text in which none of these can be, which is nearly every one: looked through once, not thrice. */
const IS_PLAIN = /^[\t !#-~\u00a0-\u02ff\u2010-\u2027\u2030-\ud7ff\ue000-\uffff]*$/;

/** Where a column stands: the short form is the beginning of the long one. */
const AT = Object.fromEntries(
  fecColumns('bnc').map((column, index) => [column, index]),
) as Readonly<Record<FecColumn, number>>;

type FecField = (column: FecColumn) => string;
/** An entry as far as it was read; `line` is that of its last row. */
type FecEntry = {
  readonly number: number;
  readonly date: string;
  readonly valid: string;
  line: number;
  balance: bigint;
};
type FecState = {
  readonly problems: FecProblem[];
  line: number;
  entry: FecEntry | null;
  debit: bigint;
  credit: bigint;
  /** The number of the entry before. */
  number: number;
};

const NO_ROWS = { line: 0, entry: null, debit: 0n, credit: 0n };

/**
 * Holds a FEC against what the law asks for and the official tester does not look at: balance of
 * each entry and of all, numbers without gap, dates that exist and rise, one side a row, and form.
 */
export function createFecCheck(expected: FecExpectation): FecCheck {
  const { name, siren, activity, from, to, numbersBefore = 0 } = expected;
  const state: FecState = { ...NO_ROWS, problems: [], number: numbersBefore };
  const columns = fecColumns(activity);
  const days = { from: from.replaceAll('-', ''), to: to.replaceAll('-', '') };
  const report = reporterOf(state);
  if (name !== fecName(siren, to)) report('NAME');
  if (!isSiren(siren)) report('SIREN');
  return {
    take: (line) => {
      state.line += 1;
      const body = line.endsWith(FEC_LINE_END) ? line.slice(0, -FEC_LINE_END.length) : null;
      if (body === null) report('EOL');
      const fields = (body ?? line).split(FEC_SEPARATOR);
      checkForm(body ?? line, report);
      if (state.line === 1) {
        if (fields.join() !== columns.join()) report('COLUMNS');
      } else if (fields.length === columns.length) {
        checkRow((column) => fields[AT[column]] ?? '', state, days);
      } else report('COLUMNS');
    },
    problems: () => {
      closeEntry(state);
      if (state.debit !== state.credit) report('TOTAL', 0);
      [state.debit, state.credit] = [0n, 0n];
      return state.problems;
    },
  };
}

type Report = (rule: FecRule, line?: number) => void;

function reporterOf(state: FecState): Report {
  return (rule, line = state.line) => {
    if (state.problems.length < MAX_PROBLEMS) state.problems.push({ rule, line });
  };
}

function checkForm(body: string, report: Report): void {
  if (IS_PLAIN.test(body)) return;
  if (CONTROL.test(body)) report('CTRL');
  if (NOT_IN_UTF8.test(body)) report('CHARSET');
  if (body.includes('"')) report('QUOTES');
}

/** `from` and `to` are the days of the period, written as in the file. */
function checkRow(
  field: FecField,
  state: FecState,
  { from, to }: Pick<FecExpectation, 'from' | 'to'>,
): void {
  const report = reporterOf(state);
  if (REQUIRED.some((column) => field(column) === '')) report('EMPTY');
  if (!/^\d{3}/.test(field('CompteNum'))) report('ACCOUNT');
  if (!DATES.every((column) => field(column) === '' || isCompactDay(field(column)))) report('DATE');
  const day = field('EcritureDate');
  if (day < from || day > to) report('PERIOD');
  if ((field('EcritureLet') === '') !== (field('DateLet') === '')) report('PAIR');
  if ((field('Montantdevise') === '') !== (field('Idevise') === '')) report('PAIR');
  if (!OWN_AMOUNT.test(field('Montantdevise'))) report('AMOUNT');
  const [debit, credit] = [centsIn(field('Debit')), centsIn(field('Credit'))];
  if (debit === null || credit === null) return report('AMOUNT');
  if (debit !== 0n && credit !== 0n) report('SIDE');
  joinEntry(state, field);
  if (state.entry) state.entry.balance += debit - credit;
  state.debit += debit;
  state.credit += credit;
}

/** Rows of one number are one entry; another number is the next one, and not earlier. */
function joinEntry(state: FecState, field: FecField): void {
  const report = reporterOf(state);
  const number = Number(field('EcritureNum'));
  const [date, valid] = [field('EcritureDate'), field('ValidDate')];
  const before = state.entry;
  if (before?.number === number) {
    if (before.date !== date || before.valid !== valid) report('CHRONO');
    before.line = state.line;
    return;
  }
  closeEntry(state);
  if (field('EcritureNum') !== String(state.number + 1)) report('SEQ');
  state.number = number;
  if (before && (date < before.date || valid < before.valid)) report('CHRONO');
  state.entry = { number, date, valid, line: state.line, balance: 0n };
}

function closeEntry(state: FecState): void {
  const { entry } = state;
  if (!entry || entry.balance === 0n) return;
  reporterOf(state)('BALANCE', entry.line);
  entry.balance = 0n;
}

/** A year has few days and a FEC many dates: each is looked at once. */
const calendarDays = new Map<string, boolean>();

function isCompactDay(text: string): boolean {
  const known = calendarDays.get(text);
  if (known !== undefined) return known;
  const isReal = isRealCompactDay(text);
  if (calendarDays.size < 10_000) calendarDays.set(text, isReal);
  return isReal;
}

function isRealCompactDay(text: string): boolean {
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return day !== null && isDay(`${day[1]}-${day[2]}-${day[3]}`);
}

/** Digits up to which a number is exact, the comma with them. */
const EXACT_LENGTH = 16;

function centsIn(text: string): bigint | null {
  if (text === '0,00') return 0n;
  if (!AMOUNT.test(text)) return null;
  const digits = text.slice(0, -3) + text.slice(-2);
  return text.length <= EXACT_LENGTH ? BigInt(Number(digits)) : BigInt(digits);
}
