import type { Locator, Page } from 'playwright/test';

/** Takes one of a field's choices, as a person does; the field lies in the page, or in a part of it. */
export async function choose(
  within: Page | Locator,
  field: string,
  option: string | RegExp,
): Promise<void> {
  const page = 'page' in within ? within.page() : within;
  await within.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: typeof option === 'string' }).click();
}
