import type { ElectronApplication, Locator } from 'playwright/test';

/** The window may be gone before the click is answered. */
export async function discardAndClose(app: ElectronApplication, question: Locator): Promise<void> {
  const discard = question.getByRole('button', { name: 'Discard' });
  await Promise.all([app.waitForEvent('close'), discard.click().catch(() => undefined)]);
}
