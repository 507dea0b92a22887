import { foldedPhrase, foldedText } from '#shared/kernel/fold-text.ts';
import { looksNumeric } from '#shared/kernel/sheet-number.ts';
import type { TextTable } from '#shared/kernel/text-table.ts';
import { namesMetric } from './match.ts';
import type { Matcher } from './match.ts';
import type { SheetError } from './model.ts';
import { readPeriodToken } from './period-token.ts';

type OtherTable = Extract<SheetError['code'], 'sheet_cohorts' | 'sheet_people' | 'sheet_snapshot'>;

const SEARCHED_LINES = 40;

/** A table with periods in it that are none of its figures: cohorts, or a row for each person. */
export function otherTable(table: TextTable, match: Matcher): OtherTable | null {
  if (isOfCohorts(table)) return 'sheet_cohorts';
  return isOfPeople(table, match) ? 'sheet_people' : null;
}

const COHORT = /\bcohortes?\b|\bcohorts?\b/;
const UNIT = '(?:m|mois|month|w|wk|week|s|sem|semaine|d|day|j|jour|p|period|periode)';
/** How long after its beginning a column tells of a cohort: `M0`, `Month 1`, `Jour 7`, `+3`, `0`. */
const AFTER = new RegExp(`^(?:${UNIT}[ +]*|\\+ ?)?(\\d{1,3})$`);
/** Beside a column that is headed as cohorts: `week_1_retained_users`. */
const AFTER_WORDS = new RegExp(`^${UNIT}[ +]*(\\d{1,3})\\b`);

const spaced = (cell: string): string => foldedText(cell.replaceAll('_', ' ')).trim();

function isOfCohorts(table: TextTable): boolean {
  const searched = table.slice(0, SEARCHED_LINES);
  const isSaid = searched
    .slice(0, 8)
    .some((cells) => cells.some((cell) => COHORT.test(spaced(cell))));
  return searched.some((cells, line) => {
    const shape = cells.some((cell) => COHORT.test(spaced(cell))) ? AFTER_WORDS : AFTER;
    const found = cells.map((cell, at) =>
      at === 0 ? null : (shape.exec(spaced(cell)) ?? AFTER.exec(spaced(cell))),
    );
    const numbers = found.flatMap((step) => (step ? [Number(step[1])] : []));
    const isRising = numbers.every((step, at) => at === 0 || step > (numbers[at - 1] ?? step));
    if (numbers.length < 3 || !isRising || (numbers[0] ?? 9) > 1) return false;
    const first = found.findIndex((step) => step !== null);
    if (
      !cells.slice(0, first).some((_, column) => holdsBeginnings(table.slice(line + 1), column))
    ) {
      return false;
    }
    return isSaid || numbers[0] === 0;
  });
}

/** A column of the months or days in which the cohorts began. */
function holdsBeginnings(below: TextTable, column: number): boolean {
  const filled = below.map((row) => row[column] ?? '').filter((text) => text.trim() !== '');
  const named = filled.filter(isBeginning);
  return named.length >= 3 && named.length * 2 >= filled.length;
}

/** The month or the day in which a cohort began; years alone may be rows of another table. */
function isBeginning(text: string): boolean {
  const token = readPeriodToken(text);
  return token !== null && (token.type === 'day' || token.kind !== 'year');
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
/** Heads a column in which each row is someone. */
const PERSON =
  /^(?:(?:nom du |nom de la |nom de l'|name of )?(?:clients?|customers?|entreprise|company|societe|organisation|organization)(?: name)?|first name|last name|prenom|nom de famille|full name|contact|employee(?: name)?|salarie|collaborateur|collaboratrice)$/;
const FEWEST_PEOPLE = 3;
/** `FullName` and `full_name` as `Full Name`. */
const wordsApart = (name: string): string =>
  name.replaceAll('_', ' ').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');

function isOfPeople(table: TextTable, match: Matcher): boolean {
  const head = table.slice(0, SEARCHED_LINES).findIndex((cells) => {
    const words = cells.filter((cell) => cell.trim() !== '' && !looksNumeric(cell));
    return words.length >= 2;
  });
  const heads = table[head] ?? [];
  const below = table.slice(head + 1);
  return heads.some((header, column) => {
    const texts = below.map((cells) => (cells[column] ?? '').trim()).filter((text) => text !== '');
    if (texts.length < FEWEST_PEOPLE) return false;
    const addresses = texts.filter((text) => EMAIL.test(text));
    if (addresses.length * 2 > texts.length) return true;
    if (!PERSON.test(foldedPhrase(wordsApart(header)))) return false;
    const names = [...new Set(texts)].filter((text) => !looksNumeric(text));
    const metrics = names.filter((name) => namesMetric(name, match));
    return names.length * 5 >= texts.length * 4 && metrics.length * 5 <= names.length;
  });
}

/** Figures with names that are metrics', and no period anywhere: those of one moment. */
export function isSnapshot(table: TextTable, match: Matcher): boolean {
  return table.some((cells) => {
    const name = cells.find((cell) => cell.trim() !== '') ?? '';
    const isMetric = namesMetric(name, match);
    return isMetric && cells.some((cell) => cell !== name && looksNumeric(cell));
  });
}
