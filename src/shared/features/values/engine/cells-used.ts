import { closingCells } from './inputs.ts';
import { openingCells } from './opening.ts';
import { cellsIn, isKnown, partKind } from './rolling.ts';
import type { InputCell } from './rolling.ts';
import type { Role } from './mentions.ts';
import type { EvaluationContext } from './scope.ts';

/** The measured values of an input that go into a formula at that place. */
export function cellsUsed(metric: string, role: Role, place: EvaluationContext): InputCell[] {
  const { workings, period, segment, stretch } = place;
  const { source } = workings.questionOf(metric, segment);
  if (role === 'open') return openingCells(source, period);
  const kind = workings.definitions.get(metric)?.kind;
  if (kind === 'stock') return closingCells(source, period);
  if (kind === 'flow' || stretch.madeBy === 'score') return cellsIn(source, stretch.parts);
  // A score beside flows, or a rate: over the period itself, whatever the flows are known for.
  const counted = partKind(source, period);
  const parts = counted ? workings.almanac.partsOf(period, counted) : [];
  return cellsIn(
    source,
    parts.filter((part) => isKnown(source, part)),
  );
}
