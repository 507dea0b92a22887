import type { Page } from 'playwright/test';
import { expect, test } from '#tests/support/gallery.ts';

/** What 1280 by 800 pixels leave at 200 %, the smallest usual window, and a usual one. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
  { width: 640, height: 400 },
];

/** How far down the field that has the keyboard goes; 0 for a button. */
const endOfField = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return focused?.tagName === 'INPUT' ? focused.getBoundingClientRect().bottom : 0;
  });

for (const [piece, state, way] of [
  ['features/ledger/accountant/AccountantDialog', 'a year', 'Annuler'],
  ['features/ledger/EntryEditor', 'several amounts', 'Annuler'],
  ['features/ledger/accounts/OpeningDialog', 'kept', 'Écrire les soldes'],
] as const) {
  test(`the buttons of ${piece} are in sight however small the window is`, async ({ show }) => {
    const { page } = await show(piece, state, { language: 'fr' });
    const button = page.getByRole('button', { name: way, exact: true });
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expect(button).toBeInViewport({ ratio: 1 });
    }
    // What the keyboard comes to is not under them.
    const foot = (await button.boundingBox())?.y ?? 0;
    for (let steps = 0; steps < 12; steps += 1) {
      await page.keyboard.press('Tab');
      await expect.poll(() => endOfField(page)).toBeLessThanOrEqual(foot);
    }
  });
}
