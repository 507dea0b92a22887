import { app, BrowserWindow, nativeTheme } from 'electron';
import { APP_PAGE } from './origin.ts';
import { pagePreferences } from './page-preferences.ts';
import { readWindowState, rememberWindowState } from './window-state.ts';

/** The page's own ground in each theme (its palette.css), so that nothing flashes before it is drawn. */
const GROUND = { light: '#faf6ef', dark: '#0f1924' } as const;

/** The smallest window in which every screen still works (1024 pixels, and 200 % zoom). */
const MINIMUM = { minWidth: 640, minHeight: 480 };

/** The app's window, or its absence. */
export type MainWindow = {
  /** Opens it where none is open. */
  readonly open: () => void;
  /** Takes it away while a dialog tells why there is nothing to show; the app goes on. */
  readonly withdraw: () => void;
};

/** Opens the main window, and again when the dock asks for it; the app ends with its last window. */
export function keepMainWindow(stateFile: string): MainWindow {
  let isWithdrawn = false;
  const open = (): void => {
    isWithdrawn = false;
    if (BrowserWindow.getAllWindows().length === 0) openMainWindow(stateFile);
  };
  app.on('activate', () => {
    if (!isWithdrawn) open();
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !isWithdrawn) app.quit();
  });
  open();
  return {
    open,
    withdraw: () => {
      isWithdrawn = true;
      for (const window of BrowserWindow.getAllWindows()) window.destroy();
    },
  };
}

/** The window shows itself when its page is drawn. */
function openMainWindow(stateFile: string): void {
  const { isMaximized, ...bounds } = readWindowState(stateFile);
  const window = new BrowserWindow({
    ...bounds,
    ...MINIMUM,
    show: false,
    title: 'Solocap',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: pagePreferences(),
  });
  rememberWindowState(window, stateFile);
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  void window.loadURL(APP_PAGE);
}
