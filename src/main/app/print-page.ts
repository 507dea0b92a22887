import { BrowserWindow } from 'electron';
import type { WebContents } from 'electron';
import { isLaidAcross, printPath, UNNAMED_PAGE } from '#shared/ipc/printing.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { APP_PAGE } from './origin.ts';
import { pagePreferences } from './page-preferences.ts';
import { printedFoot } from './printed-foot.ts';

/** A page is drawn within a second; on the slowest machine it may take so long, in milliseconds. */
const PATIENCE = 60_000;
/** A sheet of A4 in the pixels of a page, so that it is laid out on screen as it will be on paper. */
const SHEET = { width: 794, height: 1123 } as const;
/** Room around the page, in inches: 15 mm, and 19 mm at the foot. */
const MARGINS = { top: 0.59, left: 0.59, right: 0.59, bottom: 0.75 } as const;

const printing = new WeakSet<WebContents>();

/** True for a page that prints: nobody sees it, and whoever asked for it hears of its end. */
export function isPrinting(contents: WebContents): boolean {
  return printing.has(contents);
}

/**
 * Prints a page of the app into a PDF, in a hidden window under the same guards as the one that is
 * seen. The fonts lie in the file, and a screen reader finds headings and tables in it.
 */
export async function printPage(place: string, foot: string): Promise<Uint8Array> {
  const landscape = isLaidAcross(place);
  const window = new BrowserWindow({
    ...(landscape ? { width: SHEET.height, height: SHEET.width } : SHEET),
    show: false,
    focusable: false,
    skipTaskbar: true,
    webPreferences: pagePreferences(),
  });
  printing.add(window.webContents);
  try {
    await drawn(window, `${APP_PAGE}#${printPath(place)}`);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      landscape,
      margins: MARGINS,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: printedFoot(foot),
    });
  } catch {
    throw new Refusal('not_printed');
  } finally {
    window.destroy();
  }
}

/** Waits until the page has named itself, which it does once all of it is there. */
function drawn(window: BrowserWindow, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the page was never drawn')), PATIENCE);
    const end = (finish: () => void) => (): void => {
      clearTimeout(timer);
      finish();
    };
    window.on('page-title-updated', (_event, title) => {
      if (title !== UNNAMED_PAGE) end(resolve)();
    });
    window.webContents.on(
      'render-process-gone',
      end(() => reject(new Error('the page died'))),
    );
    window.loadURL(address).catch(end(() => reject(new Error('the page was not loaded'))));
  });
}
