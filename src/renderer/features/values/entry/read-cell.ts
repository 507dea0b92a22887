import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import { readNumber, USUAL_DECIMAL } from '../../../../shared/kernel/number-text.ts';
import type { NumberReading, NumberTextError } from '../../../../shared/kernel/number-text.ts';
import type { Result } from '../../../../shared/kernel/result.ts';
import type { Writing } from '../../../parts/sheet/writing.ts';

/** Reads what was typed into a cell of that metric; counts are whole, but not means of them. */
export function readCell(
  text: string,
  { unit, kind }: Pick<MetricSummary, 'unit' | 'kind'>,
  { language, proven = null }: Writing,
): Result<NumberReading, NumberTextError> {
  return readNumber(text, {
    unit,
    allowsFraction: kind === 'score' || kind === 'rate',
    decimal: proven,
    usualDecimal: USUAL_DECIMAL[language],
  });
}
