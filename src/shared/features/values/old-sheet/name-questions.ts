import { foldedText } from '#shared/kernel/fold-text.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { SheetDoubtCode } from './codes.ts';
import type { RowFateChoice, SheetChoices, SheetReading, SheetRow } from './model.ts';
import { LONGEST_NAME } from './own-names.ts';

/** Questions about what a name means. */
export const NAME_QUESTIONS: ReadonlySet<SheetDoubtCode> = new Set([
  'unsure_name',
  'ambiguous_name',
]);

/** A name of which nobody is sure, with all the rows that have it. */
export type NameQuestion = {
  readonly code: SheetDoubtCode;
  readonly label: string;
  /** The id of the metric that it is most likely. */
  readonly proposal: string;
  /** The ids of others that it could be, the best first. */
  readonly others: readonly string[];
  readonly rows: readonly SheetRow[];
};

/** What a name stands for: the metric that is proposed or another one, one of one's own, nothing. */
export type NameAnswer = 'as_read' | 'own' | 'skip' | { readonly metric: string };

/** Each name is asked about once, however many rows have it. */
export function nameQuestions({ doubts, rows }: SheetReading): readonly NameQuestion[] {
  const asMetrics = rows.filter(({ fate }) => fate.type === 'metric' && fate.part === 'value');
  const rowsOf = groupedBy(asMetrics, ({ label }) => foldedText(label));
  const byName = new Map<string, NameQuestion>();
  for (const { code, text, reading } of doubts) {
    const key = foldedText(text);
    if (!NAME_QUESTIONS.has(code) || reading === null || byName.has(key)) continue;
    const named = rowsOf.get(key) ?? [];
    const others = named[0]?.others.filter((id) => id !== reading) ?? [];
    byName.set(key, { code, label: text, proposal: reading, others, rows: named });
  }
  return [...byName.values()];
}

/** The choices with one answer for all the rows of a name. */
export function withAnsweredName(
  choices: SheetChoices,
  { proposal, rows }: NameQuestion,
  answer: NameAnswer,
): SheetChoices {
  const lines = new Set(rows.map(({ line }) => line));
  const before = choices.rows ?? [];
  const answered = rows.map((row) => ({
    ...before.find(({ line }) => line === row.line),
    line: row.line,
    fate: answeredFate(row, answer === 'as_read' ? { metric: proposal } : answer),
  }));
  return { ...choices, rows: [...before.filter(({ line }) => !lines.has(line)), ...answered] };
}

/** What a row becomes by an answer; another metric keeps the segment that was read. */
export function answeredFate(
  { label, guess, fate }: SheetRow,
  answer: Exclude<NameAnswer, 'as_read'>,
): RowFateChoice {
  if (answer === 'skip') return { type: 'skip' };
  if (answer === 'own') return { type: 'own', name: label.slice(0, LONGEST_NAME) || '?', ...guess };
  const segment = fate.type === 'metric' ? fate.segment : null;
  return { type: 'metric', metric: answer.metric, segment };
}
