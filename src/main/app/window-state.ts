import { readFileSync, writeFileSync } from 'node:fs';
import { screen } from 'electron';
import type { BrowserWindow, Rectangle } from 'electron';

/** Where the window was, and whether it filled the screen. */
type WindowState = Rectangle & { readonly isMaximized: boolean };

const DEFAULT_SIZE = { width: 1280, height: 800 };
/** At least this much of the window must lie on a screen that is still there. */
const VISIBLE_MINIMUM = 100;

/** The bounds to open with; a screen that was unplugged does not swallow the window. */
export function readWindowState(file: string): Partial<WindowState> & typeof DEFAULT_SIZE {
  try {
    const state = JSON.parse(readFileSync(file, 'utf8')) as WindowState;
    const isWhole = [state.x, state.y, state.width, state.height].every(Number.isInteger);
    if (!isWhole) return DEFAULT_SIZE;
    return isVisible(state) ? state : { ...DEFAULT_SIZE, isMaximized: state.isMaximized };
  } catch {
    // No file yet, or not ours to read: the window opens as the first time.
    return DEFAULT_SIZE;
  }
}

function isVisible(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const right = Math.min(bounds.x + bounds.width, workArea.x + workArea.width);
    const bottom = Math.min(bounds.y + bounds.height, workArea.y + workArea.height);
    const left = Math.max(bounds.x, workArea.x);
    const top = Math.max(bounds.y, workArea.y);
    return right - left >= VISIBLE_MINIMUM && bottom - top >= VISIBLE_MINIMUM;
  });
}

/** Writes the bounds when the window closes; failing to is no reason to keep it open. */
export function rememberWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), isMaximized: window.isMaximized() };
    try {
      writeFileSync(file, JSON.stringify(state), { mode: 0o600 });
    } catch {
      // The folder may be gone or full: the data has its own alarms, a window position needs none.
    }
  });
}
