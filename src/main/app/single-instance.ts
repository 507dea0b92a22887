import { app, BrowserWindow } from 'electron';

/** Takes the one place there is; false where another Solocap holds it, which then comes to the front. */
export function holdSingleInstance(): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
  return true;
}
