import { unitSign } from '#shared/i18n/format.ts';
import { toMajor } from '#shared/kernel/unit.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { useLocale, useTranslations } from './locale.tsx';

/**
 * What stands beside a number of this unit: a sign (`€`, `%`) or a short word (`jours`, `min`);
 * empty where the number says it all. `isChange`: percentages differ by points.
 */
export function useUnitWord(): (value: number, unit: Unit, isChange?: boolean) => string {
  const locale = useLocale();
  const t = useTranslations('common.unit.after');
  return (value, unit, isChange = false) => {
    const count = Math.abs(toMajor(value, unit));
    if (unit === 'percent' && isChange) return t('points', { count });
    if (unit === 'months') return t('months', { count });
    if (unit === 'days') return t('days', { count });
    if (unit === 'minutes') return t('minutes');
    return unitSign(unit, locale);
  };
}
