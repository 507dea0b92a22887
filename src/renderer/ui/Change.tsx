import { formatNumber, formatValue } from '#shared/i18n/format.ts';
import type { Value, Unit } from '#shared/kernel/unit.ts';
import { useLocale, useTranslations } from './locale.tsx';
import classes from './Value.module.css';
import { useUnitWord } from './unit-words.ts';

/** A change between two values, always with its sign; percentages differ by points (+2,1 points). */
export function Change({ value, unit }: { value: Value; unit: Unit }) {
  const t = useTranslations('common.state');
  const locale = useLocale();
  const unitWord = useUnitWord();
  if (value === null) {
    return (
      <span className={classes.value} data-known="false">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('notKnown')}</span>
      </span>
    );
  }
  if (unit === 'money') {
    return <span className={classes.value}>{formatValue(value, unit, locale, 'always')}</span>;
  }
  const word = unitWord(value, unit, true);
  return (
    <span className={classes.value}>
      {formatNumber(value, unit, locale, 'always')}
      {word !== '' && `\u00A0${word}`}
    </span>
  );
}
