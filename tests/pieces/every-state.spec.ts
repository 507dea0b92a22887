import { globSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { en } from '#shared/i18n/window/en.ts';
import { contrastFaults, faultsOf } from '../support/access-faults.ts';
import { cutOff, cutTexts } from '../support/cut-off.ts';
import { unseenStops } from '../support/focus-ring.ts';
import { expect, pieceOf, showState, test } from '../support/gallery.ts';
import type { Look } from '../support/gallery.ts';

const PIECES = globSync('src/renderer/**/*.gallery.tsx').map(pieceOf).toSorted();

/** The folders of pieces: `ui`, `parts/explanation`, `features/focus`. */
const FOLDERS = [...new Set(PIECES.map(folderOf))];

function folderOf(piece: string): string {
  return piece.split('/').slice(0, -1).slice(0, 2).join('/');
}

/** So many faults of one state are told: the others are often the same. */
const MOST_TOLD = 5;

/** Shows each state of a folder's pieces, and says which faults each of them has. */
async function expectFaultless(
  page: Page,
  folder: string,
  look: Look,
  faultsIn: () => Promise<string[]>,
): Promise<void> {
  for (const piece of PIECES.filter((one) => folderOf(one) === folder)) {
    const states = await page.evaluate((name) => window.gallery.statesOf(name), piece);
    expect(states.length, piece).toBeGreaterThan(0);
    // Of two with one name, the second is never shown.
    expect(states, piece).toEqual([...new Set(states)]);
    for (const state of states) {
      await showState(page, piece, state, look);
      const faults = await faultsIn();
      expect.soft(faults.slice(0, MOST_TOLD), `${piece}: ${state}`).toEqual([]);
    }
  }
}

/** Keys of messages that stand where words should. */
async function untranslated(page: Page): Promise<string[]> {
  const key = new RegExp(`\\b(?:${Object.keys(en).join('|')})\\.[a-z]\\w*(?:\\.\\w+)*`, 'g');
  return [...(await page.locator('body').innerText()).matchAll(key)].map(([found]) => found);
}

for (const folder of FOLDERS) {
  test(`${folder}: each state in French fits, can be used by everyone, and shows the focus`, async ({
    galleryPage: page,
  }) => {
    await expectFaultless(page, folder, { language: 'fr' }, async () => [
      ...(await cutOff(page)),
      ...(await cutTexts(page)),
      ...(await untranslated(page)),
      ...(await faultsOf(page, { isPiece: true })),
      ...(await unseenStops(page, 15)),
    ]);
  });

  test(`${folder}: each state fits at 200 % zoom, and can be read in the dark`, async ({
    galleryPage: page,
  }) => {
    // What 1280 by 800 pixels leave at that zoom.
    await page.setViewportSize({ width: 640, height: 400 });
    await expectFaultless(page, folder, { language: 'fr', theme: 'dark' }, async () => [
      ...(await cutOff(page)),
      ...(await cutTexts(page)),
      ...(await contrastFaults(page)),
    ]);
  });

  test(`${folder}: each state in English fits, in words`, async ({ galleryPage: page }) => {
    await expectFaultless(page, folder, { language: 'en' }, async () => [
      ...(await cutOff(page)),
      ...(await cutTexts(page)),
      ...(await untranslated(page)),
    ]);
  });
}
