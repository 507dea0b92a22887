import { nativeTheme } from 'electron';
import type { Settings } from '#shared/features/settings/model.ts';

/** Light, dark, or as the system says: for the window's frame, its menus and its page alike. */
export function applyTheme(theme: Settings['theme']): void {
  nativeTheme.themeSource = theme;
}
