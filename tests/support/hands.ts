import type { Page } from 'playwright/test';

/** Presses of the mouse, and of keys. */
export type Hands = { readonly clicks: number; readonly keys: number };

/** The window counts what a person does with it, until it is loaded anew. */
export async function countHands(page: Page): Promise<() => Promise<Hands>> {
  await page.evaluate(() => {
    const hands = { clicks: 0, keys: 0 };
    addEventListener('pointerdown', () => (hands.clicks += 1), true);
    addEventListener('keydown', () => (hands.keys += 1), true);
    Object.assign(window, { hands });
  });
  return () => page.evaluate(() => ({ ...(window as unknown as { hands: Hands }).hands }));
}
