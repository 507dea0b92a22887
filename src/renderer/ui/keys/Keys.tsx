import { useTranslations } from '../locale.tsx';
import type { Combo } from './combo.ts';
import { keyCaps } from './key-caps.ts';
import classes from './Keys.module.css';
import { isMac } from './platform.ts';

/** A combination of keys, drawn as the caps of a keyboard. */
export function Keys({ combo }: { readonly combo: Combo }) {
  const t = useTranslations('common.key');
  return (
    <kbd className={classes.keys}>
      {keyCaps(combo, t, isMac).map((cap) => (
        <kbd key={cap} className={classes.cap}>
          {cap}
        </kbd>
      ))}
    </kbd>
  );
}
