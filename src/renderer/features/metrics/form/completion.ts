import { nameKey } from '#shared/features/metrics/catalogue/name-key.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { isReservedName } from '#shared/features/metrics/formula/expression.ts';
import { calledMetric } from '#renderer/parts/metric/metric-search.ts';
import { nearestIds } from '#shared/features/metrics/formula/nearest-ids.ts';

/** The beginning of a name that is being typed, and where it stands in the formula. */
type TypedWord = { readonly text: string; readonly start: number; readonly end: number };

/** What may be meant by the words before the caret, and the part of the formula that it replaces. */
type Completions = { readonly word: TypedWord; readonly metrics: readonly MetricSummary[] };

const LEAST_LETTERS = 2;
const MOST_HINTS = 7;
/** Shorter words are near to too many names. */
const LEAST_TO_COMPARE = 4;

const OPENED = /\bopen\s*\(\s*$/;

/** What stands between two names: a sign, a bracket or a number; names may hold blanks and hyphens. */
const LAST_NAME = /[\p{L}_][\p{L}\p{M}\p{N}_'’ \u00A0\u202F-]*$/u;

/**
 * The metrics whose name is being typed at the caret, by id or by name in either language. `taux de
 * conv` is looked for whole, then without its first words: the longest beginning that means something
 * wins. Inside `open(`, or what stands for it, only levels are offered. null: nothing is being typed, or it is complete.
 */
export function completionsAt(
  formula: string,
  caret: number,
  metrics: ReadonlyMap<string, MetricSummary>,
  isOpened: (before: string) => boolean = (before) => OPENED.test(before),
): Completions | null {
  const words = wordsBefore(formula, caret);
  for (const word of words) {
    const isOpening = isOpened(formula.slice(0, word.start));
    const offered = [...metrics.values()].filter(({ kind }) => !isOpening || kind === 'stock');
    const found = metricsBeginning(word.text, offered);
    if (found.length > 0) return isComplete(word, found) ? null : { word, metrics: found };
  }
  return nearestTo(words.at(-1), metrics);
}

/** The words before the caret: all of them, then without the first, and so on. */
function wordsBefore(formula: string, caret: number): TypedWord[] {
  const text = LAST_NAME.exec(formula.slice(0, caret))?.[0] ?? '';
  const start = caret - text.length;
  return [...text.matchAll(/[^\s-]+/gu)]
    .map(({ index }) => ({ text: text.slice(index), start: start + index, end: caret }))
    .filter((word) => word.text.length >= LEAST_LETTERS);
}

function metricsBeginning(text: string, metrics: readonly MetricSummary[]): MetricSummary[] {
  const wanted = nameKey(text);
  const keysOf = (metric: MetricSummary): string[] => calledMetric(metric).names.map(nameKey);
  return metrics
    .map((metric) => ({
      metric,
      rank: Math.min(rankOf(wanted, keysOf(metric)), rankOfOther(wanted, metric)),
    }))
    .filter(({ rank }) => rank < NOT_MEANT)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_HINTS)
    .map(({ metric }) => metric);
}

const NOT_MEANT = 3;

/** The very name comes before one that begins so, and that before one that holds it somewhere. */
function rankOf(wanted: string, keys: readonly string[]): number {
  if (keys.includes(wanted)) return 0;
  if (keys.some((key) => key.startsWith(wanted))) return 1;
  return keys.some((key) => key.includes(wanted)) ? 2 : NOT_MEANT;
}

/** What people call it as well comes after names that begin so. */
function rankOfOther(wanted: string, metric: MetricSummary): number {
  const { also = [] } = calledMetric(metric);
  return also.some((name) => nameKey(name).startsWith(wanted)) ? 1.5 : NOT_MEANT;
}

function isComplete({ text }: TypedWord, found: readonly MetricSummary[]): boolean {
  return found.some(({ id }) => id === text);
}

/** A word that begins no name is perhaps one mistyped: the nearest ids, once it is long enough. */
function nearestTo(
  word: TypedWord | undefined,
  metrics: ReadonlyMap<string, MetricSummary>,
): Completions | null {
  if (!word || word.text.length < LEAST_TO_COMPARE || isReservedName(word.text)) return null;
  const near = nearestIds(word.text.toLowerCase(), metrics.keys());
  const found = near.flatMap((id) => metrics.get(id) ?? []);
  return found.length === 0 ? null : { word, metrics: found };
}

/** The formula with a part of it replaced by a metric's id, and where the caret goes. */
export function completed(
  formula: string,
  { start, end }: Pick<TypedWord, 'start' | 'end'>,
  id: string,
): { readonly formula: string; readonly caret: number } {
  return { formula: formula.slice(0, start) + id + formula.slice(end), caret: start + id.length };
}
