import type { UnfoldedValue } from '#shared/features/values/contract.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useFilledWords } from '../metric/use-filled-words.ts';
import { useFormulaWords } from '../metric/use-formula-words.ts';
import classes from './Explanation.module.css';
import { hasNumbers } from './explanation-tree.ts';

type FormulaLinesProps = {
  readonly unfolded: Pick<UnfoldedValue, 'formula' | 'filled' | 'value' | 'unit'>;
};

/** A formula twice: in the names of its metrics, and with the numbers put in. */
export function FormulaLines({ unfolded }: FormulaLinesProps) {
  const { formula, filled, value, unit } = unfolded;
  const inNames = useFormulaWords(useMetrics());
  const inNumbers = useFilledWords();
  const { valueText } = useValueText();
  if (formula === null) return null;
  return (
    <div className={classes.formula}>
      <p className={classes.names}>{inNames(formula) ?? formula}</p>
      {hasNumbers(filled) && (
        <p>
          {inNumbers(filled)}
          {value !== null && <strong>{` = ${valueText(value, unit)}`}</strong>}
        </p>
      )}
    </div>
  );
}
