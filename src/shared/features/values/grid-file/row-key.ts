import { cleanText } from '#shared/kernel/csv.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';

/** What a row holds: values, the sample sizes of a score, or the lines of a metric. */
export type RowPart = 'value' | 'sample' | 'target';

/**
 * What the first cell of a row names. `segment` undefined: none written (a metric's only row, or
 * the total of its segments); null: "unassigned", written out.
 */
export type RowKey<M> = {
  readonly metric: M;
  readonly segment: string | null | undefined;
  readonly part: RowPart;
};

/** Why a first cell names no row; `name` is the part that no metric goes by. */
export type RowKeyError =
  | { readonly code: 'missing_metric' }
  | { readonly code: 'missing_segment' }
  | { readonly code: 'segment_too_long' }
  | { readonly code: 'unknown_metric'; readonly name: string };

/** Characters of a segment's name that are stored; what is typed may be shorter alone. */
const LONGEST_SEGMENT = 200;
const PART_SUFFIX = /#(sample|target)$/i;
/** Says that the text before it is a segment's name to the letter, whatever it looks like. */
const LITERAL_SUFFIX = '#value';
const LOOKS_SPECIAL = /#(?:sample|target|value)$/i;
const UNASSIGNED = 'unassigned';
const UNASSIGNED_WORDS = new Set([UNASSIGNED, 'non attribue']);

/**
 * The first cell of a row: `metric`, `metric/Segment`, `metric#target`, `metric/Segment#sample`. A
 * segment whose name would be taken for something else is marked with `#value`.
 */
export function printRowKey({ metric, segment, part }: RowKey<string>): string {
  const suffix = part === 'value' ? '' : `#${part}`;
  if (segment === undefined) return metric + suffix;
  if (segment === null) return `${metric}/${UNASSIGNED}${suffix}`;
  const isSpecial = LOOKS_SPECIAL.test(segment) || UNASSIGNED_WORDS.has(foldedText(segment));
  return `${metric}/${segment}${isSpecial ? LITERAL_SUFFIX : ''}${suffix}`;
}

/** True for the key of a row that holds the lines of a metric. */
export function isTargetKey(key: string): boolean {
  return PART_SUFFIX.exec(key)?.[1]?.toLowerCase() === 'target';
}

/**
 * Reads what `printRowKey` writes; the metric may also go by its name, which may hold a slash
 * ("Trafic / prospects"). An id before the first slash goes before any name.
 */
export function parseRowKey<M extends { readonly id: string }>(
  text: string,
  lookUp: (name: string) => M | null,
): RowKey<M> | RowKeyError {
  const suffix = PART_SUFFIX.exec(text);
  const part = suffix?.[1]?.toLowerCase() === 'target' ? 'target' : suffix ? 'sample' : 'value';
  const name = text.slice(0, suffix?.index).trim();
  if (name === '') return { code: 'missing_metric' };
  const found = findMetric(name, lookUp);
  if (!found) return { code: 'unknown_metric', name: name.split('/')[0]?.trim() || name };
  const { metric, rest } = found;
  if (rest === null) return { metric, segment: undefined, part };
  const segment = readSegment(rest);
  if (segment === '') return { code: 'missing_segment' };
  if (segment !== null && segment.length > LONGEST_SEGMENT) return { code: 'segment_too_long' };
  return { metric, segment, part };
}

function findMetric<M extends { readonly id: string }>(
  name: string,
  lookUp: (name: string) => M | null,
): { readonly metric: M; readonly rest: string | null } | null {
  const first = name.indexOf('/');
  const id = first === -1 ? name : name.slice(0, first).trim();
  const byId = lookUp(id);
  if (byId?.id === id) return { metric: byId, rest: first === -1 ? null : name.slice(first + 1) };
  const whole = first === -1 ? byId : lookUp(name);
  if (whole) return { metric: whole, rest: null };
  for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1)) {
    const metric = lookUp(name.slice(0, at).trim());
    if (metric) return { metric, rest: name.slice(at + 1) };
  }
  return null;
}

function readSegment(text: string): string | null {
  if (text.endsWith(LITERAL_SUFFIX)) return cleanText(text.slice(0, -LITERAL_SUFFIX.length));
  return UNASSIGNED_WORDS.has(foldedText(text)) ? null : cleanText(text);
}
