import { isFiner, PERIOD_KINDS } from '../../../kernel/period.ts';
import type { Almanac } from './almanac.ts';
import type { Access } from './dependencies.ts';
import type { MeasurementKey } from './evaluation.ts';
import type { Reach } from './memory.ts';
import { firstAfter } from './series.ts';
import type { Lane } from './series.ts';

/**
 * Where an edit of one value is felt by whoever looks at the input in that way: in the periods that
 * hold it and, through `open`, in all later ones up to the one that holds the segment's next known
 * value. A look `shift` periods back feels it as much later. Holds for an input of one cadence.
 */
export function reachOf(
  almanac: Almanac,
  access: Access,
  edit: Pick<MeasurementKey, 'kind' | 'ordinal'>,
  lane: Lane | undefined,
): Reach[] {
  const edited = almanac.at(edit.kind, edit.ordinal);
  const next = lane ? firstAfter(lane, edit.kind, edit.ordinal) : null;
  const { shift } = access;
  return PERIOD_KINDS.filter((kind) => !isFiner(kind, edit.kind)).map((kind) => {
    const holder = almanac.parentOf(edited, kind).ordinal;
    if (access.when === 'within') return { kind, from: holder + shift, to: holder + shift };
    const last =
      next === null ? Infinity : almanac.parentOf(almanac.at(edit.kind, next), kind).ordinal;
    return { kind, from: holder + 1 + shift, to: last + shift };
  });
}
