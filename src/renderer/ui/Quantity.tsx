import { formatNumber, formatQuantity } from '#shared/i18n/format.ts';
import type { Quantity as QuantityValue, Unit } from '#shared/kernel/quantity.ts';
import { useLocale, useTranslations } from './locale.tsx';
import classes from './Quantity.module.css';
import { useUnitWord } from './unit-words.ts';

/** How large a figure stands: in a line of text, as a heading, or as the hero of the screen. */
export type QuantitySize = 'text' | 'heading' | 'hero';

type QuantityProps = {
  /** In the engine's unit: cents for money, 5 for 5 %; null: not known. */
  readonly value: QuantityValue;
  readonly unit: Unit;
  readonly size?: QuantitySize;
};

/** A figure: the number in tabular digits, its unit smaller and lighter; a dash where not known. */
export function Quantity({ value, unit, size = 'text' }: QuantityProps) {
  const t = useTranslations('common.state');
  const unitWord = useUnitWord();
  const locale = useLocale();
  if (value === null) {
    return (
      <span className={classes.quantity} data-size={size} data-known="false">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('notKnown')}</span>
      </span>
    );
  }
  const word = unitWord(value, unit);
  const isSignFirst = unit === 'money' && locale.language === 'en';
  if (isSignFirst) {
    return (
      <span className={classes.quantity} data-size={size}>
        {formatQuantity(value, unit, locale)}
      </span>
    );
  }
  return (
    <span className={classes.quantity} data-size={size}>
      {formatNumber(value, unit, locale)}
      {word !== '' && <UnitAfter word={word} isGlued={word === '%' && locale.language === 'en'} />}
    </span>
  );
}

function UnitAfter({ word, isGlued }: { word: string; isGlued: boolean }) {
  return (
    <>
      {isGlued ? '' : '\u202F'}
      <span className={classes.unit}>{word}</span>
    </>
  );
}
