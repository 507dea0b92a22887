import type { Locator, Page } from 'playwright/test';

/** The circle of an action in the plan of a metric: it says its state, and opens the others. */
export function circleOf(page: Page, title: string): Locator {
  return page.getByRole('button', { name: `“${title}”: ` });
}

/** Opens the states of an action by its circle, and takes one. */
export async function setState(page: Page, title: string, verb: string): Promise<void> {
  await circleOf(page, title).press('Enter');
  await page.getByRole('menuitem', { name: verb }).press('Enter');
}
