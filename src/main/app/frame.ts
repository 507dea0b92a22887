import type { Look } from '../line/service-line.ts';
import { readLook, rememberLook } from './look.ts';
import type { NativeMenu } from './menu.ts';
import { systemLanguage } from './start-failure.ts';
import { applyTheme } from './theme.ts';

/** What surrounds the page: the native menu and the theme, as the open business wants them. */
export type Frame = {
  /** Puts them up as they were when the app was last open. */
  readonly putUp: () => void;
  /** As the open business says, and for the next start. */
  readonly dress: (look: Look) => null;
  readonly look: () => Look;
};

/** Makes the frame; `file` holds the look between two runs. */
export function createFrame(parts: {
  readonly file: string;
  readonly startsWithSample: boolean;
  readonly menu: NativeMenu;
}): Frame {
  let shown: Look | null = null;
  const remembered = (): Look => ({
    ...(readLook(parts.file) ?? { language: systemLanguage(), theme: 'system' }),
    isSample: parts.startsWithSample,
  });
  const show = (look: Look): void => {
    if (shown?.theme !== look.theme) applyTheme(look.theme);
    parts.menu.speak(look.language);
    shown = look;
  };
  return {
    putUp: () => show(remembered()),
    dress: (look) => {
      show(look);
      rememberLook(parts.file, look);
      return null;
    },
    look: () => shown ?? remembered(),
  };
}
