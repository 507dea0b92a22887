import type { Expression } from '../../metrics/formula/expression.ts';
import type { Missing, MissingReason } from './evaluation.ts';
import { closingCells } from './inputs.ts';
import { openingCells } from './opening.ts';
import { cellsIn, isKnown, partKind } from './rolling.ts';
import type { PlacedCell } from './rolling.ts';
import { earlierPlace } from './scope.ts';
import type { Place } from './scope.ts';
import { inputQuestion } from './workings.ts';

/** The measured values of an input that went into a formula over this stretch. */
export function cellsUsed(metric: string, place: Place): PlacedCell[] {
  const { workings, period, segment, stretch } = place;
  const { source } = inputQuestion(workings, metric, segment);
  const kind = workings.definitions.get(metric)?.kind;
  if (kind === 'stock') return closingCells(source, period);
  if (kind === 'flow' || stretch.madeBy === 'score') return cellsIn(source, stretch.parts);
  const counted = partKind(source, period);
  const parts = counted ? workings.almanac.partsOf(period, counted) : [];
  return cellsIn(
    source,
    parts.filter((part) => isKnown(source, part)),
  );
}

/** The measured values of a stock from which the period starts. */
export function openingCellsUsed(metric: string, place: Place): PlacedCell[] {
  const { source } = inputQuestion(place.workings, metric, place.segment);
  return openingCells(source, place.period);
}

/** Names the inputs behind a part of a formula as the cause, with the periods of their values. */
export function blame(node: Expression, place: Place, reason: MissingReason): Missing[] {
  const causes: Missing[] = [];
  const seen = new Set<string>();
  const tell = (metric: string, at: Place, cells: readonly PlacedCell[]) => {
    const periods = [...new Set(cells.map((cell) => cell.period.key))];
    causes.push({ metric, segment: at.segment, reason, periods });
  };
  const visit = (part: Expression, at: Place): void => {
    switch (part.type) {
      case 'metric':
        visitMetric(part.id, at);
        return;
      case 'open':
        tell(part.id, at, openingCellsUsed(part.id, at));
        return;
      case 'prev':
        visit(part.operand, earlierPlace(part.operand, at));
        return;
      case 'negate':
        visit(part.operand, at);
        return;
      case 'binary':
        visit(part.left, at);
        visit(part.right, at);
        return;
      case 'call':
        for (const operand of part.operands) visit(operand, at);
        return;
      case 'number':
      case 'constant':
    }
  };
  const visitMetric = (metric: string, at: Place): void => {
    const name = `${metric} ${at.period.ordinal}`;
    if (seen.has(name)) return;
    seen.add(name);
    const dependencies = at.workings.finder.ofMetric(metric);
    if (dependencies) visit(dependencies.expression, at);
    else tell(metric, at, cellsUsed(metric, at));
  };
  visit(node, place);
  return causes;
}
