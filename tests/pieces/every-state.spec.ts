import { globSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { en as englishSignals } from '#shared/features/signals/messages/en.ts';
import { fr as frenchSignals } from '#shared/features/signals/messages/fr.ts';
import { en } from '#shared/i18n/window/en.ts';
import { CONTRAST, handOverAxe, PIECE_RULES, violationsHere } from '../support/access-faults.ts';
import {
  beyondWindow,
  cutHints,
  cutOff,
  cutTexts,
  nestedScrollers,
  paintedBlack,
  shownAmounts,
} from '../support/cut-off.ts';
import { hardWords, INSTEAD, STATISTICS } from '../support/hard-words.ts';
import { unseenStops } from '../support/focus-ring.ts';
import { bringChecks, expect, faultsOfStates, pieceOf, test } from '../support/gallery.ts';
import type { Check, Look } from '../support/gallery.ts';

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
  checks: readonly Check[],
): Promise<void> {
  await handOverAxe(page);
  const brought = await bringChecks(page, checks);
  for (const piece of PIECES.filter((one) => folderOf(one) === folder)) {
    const states = await statesOf(page, piece);
    const told = await faultsOfStates(page, { piece, states, look }, brought);
    for (const [index, faults] of told.entries()) expectNone(faults, piece, states[index]);
  }
}

async function statesOf(page: Page, piece: string): Promise<readonly string[]> {
  const states = await page.evaluate((name) => window.gallery.statesOf(name), piece);
  expect(states.length, piece).toBeGreaterThan(0);
  // Of two with one name, the second is never shown.
  expect(states, piece).toEqual([...new Set(states)]);
  return states;
}

function expectNone(faults: readonly string[], piece: string, state = ''): void {
  expect.soft(faults.slice(0, MOST_TOLD), `${piece}: ${state}`).toEqual([]);
}

/** Keys of messages that stand where words should; run on the page itself. */
function untranslated(words: string): string[] {
  const key = new RegExp(`\\b(?:${words})\\.[a-z]\\w*(?:\\.\\w+)*`, 'g');
  return [...document.body.innerText.matchAll(key)].map(([found]) => found);
}

const IN_WORDS: Check = { here: untranslated, handed: Object.keys(en).join('|') };
const PLAIN_FRENCH: Check = {
  here: hardWords,
  handed: { words: `${STATISTICS.fr}|${INSTEAD}`, how: frenchSignals.how.title },
};
const PLAIN_ENGLISH: Check = {
  here: hardWords,
  handed: { words: STATISTICS.en, how: englishSignals.how.title },
};
const FITS: readonly Check[] = [
  { here: cutOff },
  { here: cutTexts },
  { here: cutHints },
  { here: beyondWindow },
];

for (const folder of FOLDERS) {
  test(`${folder}: each state in French fits, can be used by everyone, and shows the focus`, async ({
    galleryPage: page,
  }) => {
    const look = { language: 'fr' } as const;
    await handOverAxe(page);
    const axe = { here: violationsHere, handed: PIECE_RULES };
    const scrolls = { here: nestedScrollers, handed: 'body' };
    const checks = await bringChecks(page, [...FITS, scrolls, IN_WORDS, PLAIN_FRENCH, axe]);
    for (const piece of PIECES.filter((one) => folderOf(one) === folder)) {
      for (const state of await statesOf(page, piece)) {
        // One by one: the keys come from outside.
        const told = await faultsOfStates(page, { piece, states: [state], look }, checks);
        expectNone([...told.flat(), ...(await unseenStops(page, 15))], piece, state);
      }
    }
  });

  test(`${folder}: each state fits at 200 % zoom, and can be read in the dark`, async ({
    galleryPage: page,
  }) => {
    // What 1280 by 800 pixels leave at that zoom.
    await page.setViewportSize({ width: 640, height: 400 });
    // A table may have rows of its own to scroll there; what lies over the page is low enough as it is.
    const scrolls = { here: nestedScrollers, handed: '[role=dialog]' };
    const axe = { here: violationsHere, handed: CONTRAST };
    const checks = [...FITS, scrolls, { here: paintedBlack }, axe];
    await expectFaultless(page, folder, { language: 'fr', theme: 'dark' }, checks);
  });

  test(`${folder}: each state in English fits, in words, and hides its amounts`, async ({
    galleryPage: page,
  }) => {
    // Elsewhere a field says by its unit what it holds; in the ledger each is asked for by itself.
    const amounts = folder === 'features/ledger' ? [{ here: shownAmounts }] : [];
    const checks = [...FITS, IN_WORDS, PLAIN_ENGLISH, ...amounts];
    await expectFaultless(page, folder, { language: 'en' }, checks);
  });
}
