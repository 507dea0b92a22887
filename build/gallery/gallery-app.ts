import path from 'node:path';
import { app, BrowserWindow } from 'electron';
import { APP_ORIGIN } from '#main/app/origin.ts';
import { declareScheme, serveScheme } from '#main/app/protocol.ts';

/**
 * Opens the gallery in a window like the app's: the same scheme, the same policy, no Node. The page
 * is the built one, unless SOLOCAP_GALLERY names one that is served while it is worked on.
 */
async function open(): Promise<void> {
  declareScheme();
  await app.whenReady();
  serveScheme(path.join(import.meta.dirname, 'page'), () => 'en');
  const window = new BrowserWindow({
    width: 1400,
    height: 900,
    webPreferences: { sandbox: true, contextIsolation: true, backgroundThrottling: false },
  });
  await window.loadURL(process.env['SOLOCAP_GALLERY'] ?? `${APP_ORIGIN}/gallery.html`);
}

app.on('window-all-closed', () => app.quit());
void open();
