import type { ExplanationPart, UnfoldedValue } from '#shared/features/values/contract.ts';

/** A part of a formula with the parts that it is made of itself. */
export type Step = { readonly part: ExplanationPart; readonly below: readonly Step[] };

/** The parts of an explanation, which come in the order in which they are read, each below its own. */
export function stepsOf(parts: readonly ExplanationPart[], depth = 1): readonly Step[] {
  const starts = parts.flatMap((part, index) => (part.depth === depth ? [index] : []));
  return starts.flatMap((start, index) => {
    const part = parts[start];
    const rest = parts.slice(start + 1, starts[index + 1] ?? parts.length);
    return part ? [{ part, below: stepsOf(rest, depth + 1) }] : [];
  });
}

/** As many steps as a glance takes in: more of them open one level at a time. */
const FEW_STEPS = 4;

/** How many levels of a tree stand open at first: all of a small one, else the first. */
export function levelsOpenAtFirst(parts: readonly ExplanationPart[]): number {
  return parts.length <= FEW_STEPS ? Infinity : 1;
}

/** How the stored values of an input made one value; null where it is that value itself. */
export type Together = 'flow' | 'level' | 'levels' | 'score';

/** Says how stored values became the value of `period`. */
export function togetherOf(
  { kind, used }: Pick<UnfoldedValue, 'kind' | 'used'>,
  period: string,
): Together | null {
  const [first] = used;
  if (!first) return null;
  if (kind === 'stock') {
    if (used.length > 1) return 'levels';
    return first.period === period ? null : 'level';
  }
  if (used.length === 1) return null;
  return kind === 'flow' || kind === 'score' ? kind : null;
}

/** True where at least one of its metrics has a value: question marks alone tell nothing. */
export function hasNumbers(filled: UnfoldedValue['filled']): boolean {
  return filled.some((piece) => piece.type === 'metric' && piece.value !== null);
}
