import type { InferredUnit } from '../../../../shared/features/metrics/formula/formula-error.ts';
import { useTranslations } from '../../../ui/locale.tsx';
import type { FormulaFlaw } from './formula-flaw.ts';

/** The sentence that says what is wrong with a formula. */
export function useFlawWords(): (flaw: FormulaFlaw) => string {
  const t = useTranslations('metrics.formulaError');
  const unit = useTranslations('metrics.inferred');
  return ({ problem, facts }) => {
    const text = (name: string): string => String(facts[name] ?? '');
    const number = (name: string): number => Number(facts[name] ?? 0);
    const list = (name: string, separator: string): string =>
      Array.isArray(facts[name]) ? facts[name].join(separator) : '';
    const inferred = (name: string): string => {
      const code = facts[name] as InferredUnit | undefined;
      return code === undefined ? '' : unit(code);
    };
    const most = facts['most'];
    return t(problem, {
      length: number('length'),
      limit: number('limit'),
      found: text('found'),
      given: number('found'),
      name: text('name'),
      id: text('id'),
      nearest: list('nearest', ', ') || 'none',
      circle: list('circle', ' → '),
      left: inferred('left'),
      right: inferred('right'),
      inferred: inferred('inferred'),
      declared: inferred('declared'),
      least: number('least'),
      most: number('most'),
      bounds: boundsOf(facts['least'], most),
    });
  };
}

function boundsOf(least: unknown, most: unknown): 'exact' | 'least' | 'between' {
  if (typeof most !== 'number') return 'least';
  return most === least ? 'exact' : 'between';
}
