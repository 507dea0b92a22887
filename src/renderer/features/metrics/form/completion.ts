import { nameKey } from '../../../../shared/features/metrics/catalogue/name-key.ts';
import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';

/** The beginning of a name that is being typed, and where it stands in the formula. */
export type TypedWord = { readonly text: string; readonly start: number; readonly end: number };

const LEAST_LETTERS = 2;
const MOST_HINTS = 7;

/** The word before the caret; null where there is none, or too little of it to search for. */
export function wordBefore(formula: string, caret: number): TypedWord | null {
  const text = /[\p{L}_][\p{L}\p{M}\p{N}_]*$/u.exec(formula.slice(0, caret))?.[0] ?? '';
  return text.length < LEAST_LETTERS ? null : { text, start: caret - text.length, end: caret };
}

/** The metrics that a word may be the beginning of, by id or by name; those it starts come first. */
export function completionsFor(
  word: TypedWord | null,
  metrics: Iterable<MetricSummary>,
): MetricSummary[] {
  if (!word) return [];
  const wanted = nameKey(word.text);
  const keysOf = ({ id, name }: MetricSummary): string[] => [id, name.fr, name.en].map(nameKey);
  const found = [...metrics].filter((metric) => keysOf(metric).some((key) => key.includes(wanted)));
  if (found.length === 1 && found[0]?.id === word.text) return [];
  const isStart = (metric: MetricSummary): boolean =>
    keysOf(metric).some((key) => key.startsWith(wanted));
  return found.toSorted((a, b) => Number(isStart(b)) - Number(isStart(a))).slice(0, MOST_HINTS);
}

/** The formula with the word replaced by a metric's id, and where the caret goes. */
export function completed(
  formula: string,
  { start, end }: TypedWord,
  id: string,
): { readonly formula: string; readonly caret: number } {
  return { formula: formula.slice(0, start) + id + formula.slice(end), caret: start + id.length };
}
