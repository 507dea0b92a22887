import type { Page } from 'playwright/test';

/** Goes to a screen and reads everything anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = `#${target}`;
  }, path);
  await page.reload();
  await page.waitForFunction(() => document.getElementById('root')?.childElementCount !== 0);
}
