import { useTranslations } from '../locale.tsx';
import type { Combo } from './combo.ts';
import { keyCaps } from './key-caps.ts';
import classes from './Keys.module.css';
import { isMac } from './platform.ts';

type KeysProps = {
  readonly combo: Combo;
  /** The other arrows mean it too. */
  readonly isAnyArrow?: boolean;
};

export function Keys({ combo, isAnyArrow = false }: KeysProps) {
  const t = useTranslations('common.key');
  return (
    <kbd className={classes.keys}>
      {keyCaps(combo, t, isMac, isAnyArrow).map((cap) => (
        <kbd key={cap} className={classes.cap}>
          {cap}
        </kbd>
      ))}
    </kbd>
  );
}
