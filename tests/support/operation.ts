import { expect } from 'playwright/test';
import type { Page } from 'playwright/test';

/** Calls an operation as the window does, and gives its answer; a refusal fails the test. */
export async function callOperation(page: Page, name: string, input: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    async ([operation, handed]) => window.api.call(operation, handed),
    [name, input] as const,
  );
  expect(answer, name).toMatchObject({ ok: true });
  return (answer as { readonly value: unknown }).value;
}

/** Gives the service so much to answer that keys come before its next answer. */
export async function keepBusy(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (let call = 0; call < 3000; call += 1) void window.api.call('reviews.overview', {});
  });
}

/** Presses keys, named with a blank between, one right after the other, waiting for none: nothing is answered between them. */
export async function pressAtOnce(page: Page, keys: string): Promise<void> {
  await Promise.all(keys.split(' ').map((key) => page.keyboard.press(key)));
}
