import { formulaErrorArguments } from '#shared/features/metrics/formula/error-arguments.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { FormulaFlaw } from './formula-flaw.ts';

/** The sentence that says what is wrong with a formula. */
export function useFlawWords(): (flaw: FormulaFlaw) => string {
  const t = useTranslations('metrics.formulaError');
  const unit = useTranslations('metrics.inferred');
  return ({ problem, facts }) =>
    t(
      problem,
      formulaErrorArguments(facts, (code) => unit(code)),
    );
}
