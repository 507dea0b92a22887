import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import type { Settings } from '../../../../shared/features/settings/model.ts';
import { readNumber, USUAL_DECIMAL } from '../../../../shared/kernel/number-text.ts';
import type {
  DecimalMark,
  NumberReading,
  NumberTextError,
} from '../../../../shared/kernel/number-text.ts';
import type { Result } from '../../../../shared/kernel/result.ts';

/** How the user writes numbers; `proven` is the decimal mark that a pasted table itself shows. */
export type Writing = {
  readonly language: 'fr' | 'en';
  readonly proven?: DecimalMark | null;
};

/** The language whose numbers are typed, copied and pasted. */
export function writingLanguage(
  settings: Pick<Settings, 'language' | 'number_format'>,
): Writing['language'] {
  return settings.number_format === 'language' ? settings.language : settings.number_format;
}

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
