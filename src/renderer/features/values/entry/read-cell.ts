import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { allowsFraction } from '#shared/features/values/rules.ts';
import { USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import type { NumberReading, NumberTextError } from '#shared/kernel/number-text.ts';
import { readSheetNumber } from '#shared/kernel/sheet-number.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Writing } from '#renderer/parts/sheet/writing.ts';

/** What decides how a text is read; `id` where the metric is known. */
type Measured = Pick<MetricSummary, 'unit' | 'kind'> & { readonly id?: string };

export function readCell(
  text: string,
  { id, unit, kind }: Measured,
  { language, proven = null }: Writing,
): Result<NumberReading, NumberTextError> {
  return readSheetNumber(text, {
    unit,
    allowsFraction: allowsFraction({ kind, unit, ...(id === undefined ? {} : { id }) }),
    decimal: proven,
    usualDecimal: USUAL_DECIMAL[language],
  });
}

/** True where a text such as `1.000` could be a thousand or one, and the cell would take either. */
export function isUnclear(
  text: string,
  metric: Measured,
  { language }: Pick<Writing, 'language'>,
): boolean {
  const read = readCell(text, metric, { language });
  if (!read.ok || read.value.doubt === null) return false;
  return ([',', '.'] as const).every((proven) => readCell(text, metric, { language, proven }).ok);
}
