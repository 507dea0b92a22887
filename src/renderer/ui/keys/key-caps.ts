import type { Translate } from '../locale.tsx';
import { comboParts } from './combo.ts';
import type { ArrowKey, Combo, MainKey, NamedKey } from './combo.ts';

const ARROWS: Readonly<Record<ArrowKey, string>> = {
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowRight: '→',
};

/** One cap for all four. */
const ANY_ARROW = '← ↑ ↓ →';

/** Signs that a Mac's menus use; what has none there is written out. */
const MAC_SIGNS: Partial<Readonly<Record<NamedKey, string>>> = {
  Enter: '↩',
  Escape: '⎋',
  Tab: '⇥',
  Delete: '⌦',
  Backspace: '⌫',
  Home: '↖',
  End: '↘',
  PageUp: '⇞',
  PageDown: '⇟',
};

/** The caps of a combination from left to right, as the keyboards of this platform print them. */
export function keyCaps(
  combo: Combo,
  t: Translate<'common.key'>,
  isMac: boolean,
  isAnyArrow = false,
): readonly string[] {
  const { hasMod, hasAlt, hasShift, main } = comboParts(combo);
  const held = isMac
    ? [hasAlt && '⌥', hasShift && '⇧', hasMod && '⌘']
    : [hasMod && t('ctrl'), hasAlt && t('alt'), hasShift && t('shift')];
  return [...held.filter((cap) => cap !== false), isAnyArrow ? ANY_ARROW : mainCap(main, t, isMac)];
}

/** The combination within a sentence: `Ctrl+N`, `⌘N`. */
export function keyText(
  combo: Combo,
  t: Translate<'common.key'>,
  isMac: boolean,
  isAnyArrow = false,
): string {
  return keyCaps(combo, t, isMac, isAnyArrow).join(isMac ? '' : '+');
}

function mainCap(main: MainKey, t: Translate<'common.key'>, isMac: boolean): string {
  if (main in ARROWS) return ARROWS[main as ArrowKey];
  const sign = isMac ? MAC_SIGNS[main as NamedKey] : undefined;
  if (sign !== undefined) return sign;
  return t.has(main as NamedKey) ? t(main as NamedKey) : main;
}

/** The combination as assistive technology reads it: `Control+K`. */
export function ariaKeys(combo: Combo, isMac: boolean): string {
  return combo
    .replace('mod+', isMac ? 'Meta+' : 'Control+')
    .replace('alt+', 'Alt+')
    .replace('shift+', 'Shift+');
}

/** The combination as Electron's menus write it: `CmdOrCtrl+K`. */
export function accelerator(combo: Combo): string {
  return combo
    .replace('mod+', 'CmdOrCtrl+')
    .replace('alt+', 'Alt+')
    .replace('shift+', 'Shift+')
    .replace(/Arrow(?=\w+$)/, '');
}
