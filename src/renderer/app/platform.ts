/** True on macOS, where shortcuts use the command key. */
const isMac = navigator.userAgent.includes('Mac');

/** True where the platform's shortcut key is held, alone or with shift. */
export function hasShortcutKey(event: KeyboardEvent): boolean {
  const isHeld = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return isHeld && !event.altKey;
}

/** The shortcut as people of this platform write it: `⌘K`, `Ctrl K`. */
export function shortcutText(key: string): string {
  return isMac ? `⌘${key}` : `Ctrl ${key}`;
}

/** The shortcut as assistive technology reads it: `Meta+K`, `Control+K`. */
export function shortcutAria(key: string): string {
  return `${isMac ? 'Meta' : 'Control'}+${key}`;
}
