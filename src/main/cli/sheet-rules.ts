import { InvalidArgumentError } from 'commander';
import type { SheetChoices, SheetReading } from '#shared/features/values/old-sheet/model.ts';
import {
  nameQuestions,
  withAnsweredName,
} from '#shared/features/values/old-sheet/name-questions.ts';
import type { NameAnswer, NameQuestion } from '#shared/features/values/old-sheet/name-questions.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';

/** How the values of a row are put together where several fall in one period; `*` names all rows. */
export type SaidRule = { readonly name: string; readonly rule: keyof typeof KINDS | 'skip' };

const KINDS = { sum: 'flow', last: 'stock', mean: 'score' } as const;
const EVERY = '*';

/** `Amount=sum`, as often as there are rows that need one. */
export function ruleOption(text: string, before: readonly SaidRule[]): SaidRule[] {
  const at = text.lastIndexOf('=');
  const [name, rule] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  const isRule = rule === 'sum' || rule === 'last' || rule === 'mean' || rule === 'skip';
  if (at < 1 || !isRule) throw new InvalidArgumentError('Expected NAME=sum, last, mean or skip.');
  return [...before, { name, rule }];
}

type ChosenRow = NonNullable<SheetChoices['rows']>[number];

type Rereading = {
  readonly read: (choices: SheetChoices) => SheetReading;
  /** Refuses names that no row has. */
  readonly refuseUnused: (names: readonly string[]) => void;
};

/** The choices with what was said of rows by their names; the sheet tells where they stand. */
export function withRules(
  choices: SheetChoices,
  rules: readonly SaidRule[],
  { read, refuseUnused }: Rereading,
): SheetChoices {
  if (rules.length === 0) return choices;
  const reading = read(choices);
  const unused = namesOfNoRow(rules, reading);
  if (unused.length > 0) refuseUnused(unused);
  const byName = new Map(rules.map(({ name, rule }) => [foldedText(name), rule]));
  const rows = reading.rows.flatMap(({ line, label, fate }): ChosenRow[] => {
    const rule = byName.get(foldedText(label)) ?? byName.get(EVERY);
    if (fate.type !== 'own' || rule === undefined) return [];
    if (rule === 'skip') return [{ line, fate: { type: 'skip' } }];
    const { name, unit } = fate;
    return [{ line, fate: { type: 'own', name, unit, kind: KINDS[rule] } }];
  });
  const ruled = new Set(rows.map(({ line }) => line));
  const others = (choices.rows ?? []).filter(({ line }) => !ruled.has(line));
  return { ...choices, rows: [...others, ...rows] };
}

function namesOfNoRow(
  said: readonly { readonly name: string }[],
  { rows }: SheetReading,
): readonly string[] {
  const there = new Set(rows.map(({ label }) => foldedText(label)));
  return said
    .map(({ name }) => name)
    .filter((name) => name !== EVERY && !there.has(foldedText(name)));
}

/** What a name of which nobody is sure stands for; `*` names all of them. */
export type SaidName = { readonly name: string; readonly is: string };

/** `Ventes=orders`, as often as there are names to answer for. */
export function nameOption(text: string, before: readonly SaidName[]): SaidName[] {
  const at = text.lastIndexOf('=');
  const [name, is] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || is === '') {
    throw new InvalidArgumentError('Expected NAME=METRIC, own, skip or as_read.');
  }
  return [...before, { name, is }];
}

/**
 * The choices with what was said of names, of those too that were sure: `metricNamed` refuses what is no
 * metric, `refuseUnused` names that no row has.
 */
export function withNames(
  choices: SheetChoices,
  names: readonly SaidName[],
  {
    read,
    metricNamed,
    refuseUnused,
  }: Rereading & { readonly metricNamed: (name: string) => string },
): SheetChoices {
  if (names.length === 0) return choices;
  const reading = read(choices);
  const unused = namesOfNoRow(names, reading);
  if (unused.length > 0) refuseUnused(unused);
  const byName = new Map(names.map(({ name, is }) => [foldedText(name), is]));
  const isOf = ({ label }: NameQuestion): string | undefined => byName.get(foldedText(label));
  const answered = (said: SheetChoices, one: NameQuestion, is: string | undefined) => {
    if (is === undefined) return said;
    const isWord = is === 'own' || is === 'skip' || is === 'as_read';
    const answer: NameAnswer = isWord ? is : { metric: metricNamed(is) };
    return withAnsweredName(said, one, answer);
  };
  const questions = nameQuestions(reading);
  const asked = questions.reduce(
    (said, one) => answered(said, one, isOf(one) ?? byName.get(EVERY)),
    choices,
  );
  return sureNames(reading, questions).reduce((said, one) => {
    const is = isOf(one);
    return is === 'as_read' ? said : answered(said, one, is);
  }, asked);
}

/** The rows of which nobody asks what they are, each by itself. */
function sureNames(
  { rows }: SheetReading,
  questions: readonly NameQuestion[],
): readonly NameQuestion[] {
  const asked = new Set(questions.flatMap((one) => one.rows));
  return rows.flatMap((row) => {
    const { fate, label } = row;
    const isValue = fate.type === 'own' || (fate.type === 'metric' && fate.part === 'value');
    if (!isValue || asked.has(row)) return [];
    return [{ code: 'unsure_name', label, proposal: '', others: [], rows: [row] }];
  });
}
