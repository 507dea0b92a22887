import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '#shared/kernel/language.ts';
import type { Look } from '../line/service-line.ts';

/** What the window looks like before its data is open: as it did when it was last seen. */
export type RememberedLook = Pick<Look, 'language' | 'theme'>;

const THEMES: readonly unknown[] = ['system', 'light', 'dark'] satisfies RememberedLook['theme'][];

/** The look that was remembered; null at the first start, and where the file is not ours. */
export function readLook(file: string): RememberedLook | null {
  try {
    const { language, theme } = JSON.parse(readFileSync(file, 'utf8')) as RememberedLook;
    return LANGUAGES.some((one) => one === language) && THEMES.includes(theme)
      ? { language, theme }
      : null;
  } catch {
    // No file yet, or nothing that can be read: the system's language and theme will do.
    return null;
  }
}

/** Keeps the look for the next start; failing to costs a flash of the other theme, no more. */
export function rememberLook(file: string, { language, theme }: RememberedLook): void {
  const text = JSON.stringify({ language, theme });
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    // Not there yet: it is written now.
  }
  try {
    writeFileSync(file, text, { mode: 0o600 });
  } catch {
    // The folder may be gone or full: the data has its own alarms.
  }
}
