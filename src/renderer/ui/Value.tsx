import { formatNumber, formatValue, setsSignsOff } from '#shared/i18n/format.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { useLocale, useTranslations } from './locale.tsx';
import { Counted } from './motion/Counted.tsx';
import classes from './Value.module.css';
import { useUnitWord } from './unit-words.ts';

/** How large a value stands: in a line of text, as a heading, or as the hero of the screen. */
type ValueSize = 'text' | 'heading' | 'hero';

type ValueProps = {
  /** In the engine's unit: cents for money, 5 for 5 %; null: not known. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly size?: ValueSize;
  /** What it is the value of, so that it counts to a new one; without it, nothing moves. */
  readonly of?: string;
};

/** A value: the number in tabular digits, its unit smaller and lighter; a dash where not known. */
export function Value({ value, unit, size = 'text', of = '' }: ValueProps) {
  const t = useTranslations('common.state');
  const unitWord = useUnitWord();
  const locale = useLocale();
  if (value === null) {
    return (
      <span className={classes.value} data-size={size} data-known="false">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('notKnown')}</span>
      </span>
    );
  }
  const word = unitWord(value, unit);
  const isSetOff = setsSignsOff(locale.language);
  if (unit === 'money' && !isSetOff) {
    return (
      <span className={classes.value} data-size={size}>
        <Counted {...{ of, value, unit }} text={(one) => formatValue(one, unit, locale)} />
      </span>
    );
  }
  return (
    <span className={classes.value} data-size={size}>
      <Counted {...{ of, value, unit }} text={(one) => formatNumber(one, unit, locale)} />
      {word !== '' && <UnitAfter word={word} isGlued={word === '%' && !isSetOff} />}
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
