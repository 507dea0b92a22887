type Letter =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'G'
  | 'H'
  | 'I'
  | 'J'
  | 'K'
  | 'L'
  | 'M'
  | 'N'
  | 'O'
  | 'P'
  | 'Q'
  | 'R'
  | 'S'
  | 'T'
  | 'U'
  | 'V'
  | 'W'
  | 'X'
  | 'Y'
  | 'Z';
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type FunctionKey = `F${Exclude<Digit, '0'>}` | 'F10' | 'F11' | 'F12';

/** Keys that have a name of their own in each language, as `KeyboardEvent.key` calls them. */
export type NamedKey =
  | 'Enter'
  | 'Escape'
  | 'Tab'
  | 'Space'
  | 'Delete'
  | 'Backspace'
  | 'Home'
  | 'End'
  | 'PageUp'
  | 'PageDown'
  | 'ContextMenu';

/** Keys that are drawn alike everywhere. */
export type ArrowKey = 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'ArrowRight';

/**
 * The key that is pressed last. `Text`: any character that begins to write; not `?`, which asks for
 * the list of keys on every page.
 */
export type MainKey =
  | Letter
  | Digit
  | FunctionKey
  | NamedKey
  | ArrowKey
  | '?'
  | '/'
  | '.'
  | ','
  | 'Text';

/** Keys held together; `mod` is Cmd on a Mac and Ctrl elsewhere. */
export type Combo = `${'' | 'mod+'}${'' | 'alt+'}${'' | 'shift+'}${MainKey}`;

type ComboParts = {
  readonly hasMod: boolean;
  readonly hasAlt: boolean;
  readonly hasShift: boolean;
  readonly main: MainKey;
};

export function comboParts(combo: Combo): ComboParts {
  const parts = combo.split('+');
  return {
    hasMod: parts.includes('mod'),
    hasAlt: parts.includes('alt'),
    hasShift: parts.includes('shift'),
    main: parts.at(-1) as MainKey,
  };
}

export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

/** True where exactly this combination is pressed. */
export function isPressed(combo: Combo, press: KeyPress, isMac: boolean): boolean {
  const { hasMod, hasAlt, hasShift, main } = comboParts(combo);
  const [mod, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (mod !== hasMod || other || press.altKey !== hasAlt) return false;
  if (main === 'Text') return press.key.length === 1 && !' ?'.includes(press.key);
  // Where a sign is written with Shift depends on the keyboard: `/` is Shift and `:` in France.
  if (!isSign(main) && press.shiftKey !== hasShift) return false;
  return isMainKey(main, press);
}

function isSign(main: MainKey): boolean {
  return main.length === 1 && !/[A-Z0-9]/.test(main);
}

function isMainKey(main: MainKey, { key, code, altKey }: KeyPress): boolean {
  if (main === 'Space') return key === ' ';
  // By its place: on a French keyboard the digits are written with Shift.
  if (/^[0-9]$/.test(main)) return code === `Digit${main}` || key === main;
  if (!/^[A-Z]$/.test(main)) return key === main;
  // By its place too where the letter cannot be had: with Alt on a Mac, on a Greek keyboard.
  const hasLatinLetter = /^[a-z]$/i.test(key);
  if (hasLatinLetter && !altKey) return key.toUpperCase() === main;
  return key.toUpperCase() === main || code === `Key${main}`;
}

const EDITING_KEYS: ReadonlySet<MainKey> = new Set([
  'Enter',
  'Tab',
  'Space',
  'Delete',
  'Backspace',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'ArrowRight',
] satisfies MainKey[]);

/** True for a combination that a text field knows: it writes, moves or edits there. */
export function isTextKey(combo: Combo): boolean {
  const { hasMod, main } = comboParts(combo);
  if (EDITING_KEYS.has(main)) return !(hasMod && main === 'Enter');
  if (hasMod) return 'ACVXZY'.includes(main);
  return main === 'Text' || main.length === 1;
}
