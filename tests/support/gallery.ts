import path from 'node:path';
import { expect } from 'playwright/test';
import type { ConsoleMessage, ElectronApplication, JSHandle, Page } from 'playwright/test';
import { galleryFolder } from '#build/gallery/gallery-folder.ts';
import type { GalleryWindow } from '#renderer/gallery/gallery-window.ts';
import type { AppEvent } from '#shared/ipc/channels.ts';
import { launchElectron } from './launched-app.ts';
import { test as base } from './worker-display.ts';

declare global {
  // A global of the browser can only be added to as an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    readonly gallery: GalleryWindow;
  }
}

/** How a state is looked at; English and light, where nothing is said. */
export type Look = {
  readonly language?: 'fr' | 'en';
  readonly theme?: 'light' | 'dark';
};

/** A command or task that a piece asked for. */
type Sent = { readonly name: string; readonly input: unknown };

export type ShownPiece = {
  readonly page: Page;
  /** Every command and task so far; the oldest first. */
  readonly sent: () => Promise<readonly Sent[]>;
  /** Tells the piece what the main process would. */
  readonly tell: (event: AppEvent) => Promise<void>;
  /** The screen that the piece led to. */
  readonly location: () => Promise<string>;
};

type GalleryFixtures = {
  /** Shows one state of a piece, `ui/StatusMark` and `bare`; its errors are judged at the end. */
  readonly show: (piece: string, state: string, look?: Look) => Promise<ShownPiece>;
  /** The page of the gallery, in a window of a usual size. */
  readonly galleryPage: Page;
};

type GalleryWorkerFixtures = { readonly galleryApp: { app: ElectronApplication; page: Page } };

/** The window in which pieces stand, unless a test asks for another: the smallest usual one. */
const USUAL_SIZE = { width: 1024, height: 700 };

/** Playwright's `test` with the gallery at hand: one window for a worker, one state at a time. */
export const test = base.extend<GalleryFixtures, GalleryWorkerFixtures>({
  galleryApp: [
    async ({ display }, use) => {
      const app = await launchElectron([galleryFolder], { ...display, TZ: 'Europe/Paris' });
      const page = await app.firstWindow();
      await page.waitForFunction(() => 'gallery' in window);
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await use({ app, page });
      await app.close();
    },
    { scope: 'worker' },
  ],
  galleryPage: async ({ galleryApp: { page } }, use) => {
    const complaints: string[] = [];
    const hear = (message: ConsoleMessage): void => {
      if (message.type() === 'error') complaints.push(message.text());
    };
    const hearFault = (error: Error): void => void complaints.push(error.message);
    page.on('console', hear).on('pageerror', hearFault);
    await page.setViewportSize(USUAL_SIZE);
    await page.mouse.move(0, 0);
    await use(page);
    page.off('console', hear).off('pageerror', hearFault);
    expect(complaints, 'errors that the page logged').toEqual([]);
  },
  show: async ({ galleryPage: page }, use) => {
    await use(async (piece, state, look = {}) => {
      await showState(page, piece, state, look);
      return {
        page,
        sent: () => page.evaluate(() => window.gallery.sent()),
        tell: (event) => page.evaluate((told) => window.gallery.tell(told), event),
        location: () => page.evaluate(() => window.gallery.location()),
      };
    });
  },
});

/** Shows one state alone, and waits until it has settled. */
export async function showState(
  page: Page,
  piece: string,
  state: string,
  look: Look,
): Promise<void> {
  const address = addressOf(piece, state, look);
  await page.evaluate((place) => window.gallery.show(place), address);
}

function addressOf(
  piece: string,
  state: string,
  { language = 'en', theme = 'light' }: Look,
): string {
  const query = new URLSearchParams({ state, language, theme, bare: '' });
  return `#${piece}?${query.toString()}`;
}

/** What is looked for: a function that runs on the page itself, and what it is handed. */
export type Check = {
  readonly here: (handed: never) => readonly string[] | Promise<readonly string[]>;
  readonly handed?: unknown;
};

type PageCheck = (handed: unknown) => readonly string[] | Promise<readonly string[]>;
type CheckOnPage = { readonly check: JSHandle<PageCheck>; readonly handed: unknown };

/** Brings checks onto the page, where they stay until it is loaded anew. */
export function bringChecks(page: Page, checks: readonly Check[]): Promise<CheckOnPage[]> {
  return Promise.all(
    checks.map(async ({ here, handed }) => ({
      check: await page.evaluateHandle<PageCheck>(`(${here.toString()})`),
      handed,
    })),
  );
}

type ShownStates = {
  readonly piece: string;
  readonly states: readonly string[];
  readonly look: Look;
};

/**
 * Shows states one after the other, and gives for each what the checks found in it: all on the page,
 * since a word between it and the test costs as much as most checks.
 */
export async function faultsOfStates(
  page: Page,
  { piece, states, look }: ShownStates,
  checks: readonly CheckOnPage[],
): Promise<string[][]> {
  const addresses = states.map((state) => addressOf(piece, state, look));
  return page.evaluate(
    async (asked) => {
      const told: string[][] = [];
      for (const address of asked.addresses) {
        await window.gallery.show(address);
        const faults: string[] = [];
        for (const { check, handed } of asked.checks) faults.push(...(await check(handed)));
        told.push(faults);
      }
      return told;
    },
    { addresses, checks },
  );
}

/** Of a file beside its piece, `src/renderer/ui/StatusMark.gallery.tsx`: the piece's path. */
export function pieceOf(file: string): string {
  const relative = path.relative('src/renderer', file).replaceAll(path.sep, '/');
  return relative.replace(/\.gallery\.tsx$/, '');
}

export { expect };
