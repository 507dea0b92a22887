import { discardAndClose } from '../support/discard-and-close.ts';
import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { startBusiness } from '../support/started-business.ts';

test('each part in which something would be lost holds the window that is about to close', async ({
  launchApp,
}) => {
  const { app, page } = await startBusiness(launchApp);
  const close = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await goTo(page, '/ledger');
  const amount = page.getByRole('form').getByRole('textbox', { name: 'Amount', exact: true });
  await amount.fill('1200');
  await page.getByRole('button', { name: 'Accounts…' }).click();
  const accounts = page.getByRole('dialog', { name: 'Accounts' });
  await accounts.getByRole('button', { name: 'Add an account' }).click();
  await accounts.getByRole('textbox').first().fill('Savings');
  await close();
  await accounts.getByRole('button', { name: 'Discard' }).click();
  const question = page.getByRole('dialog', { name: 'Discard what you wrote?' });
  await expect(question).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(accounts).toBeHidden();
  await expect(amount).toHaveValue('1200');
  // What was discarded is not taken up again.
  await page.getByRole('button', { name: 'Accounts…' }).click();
  await expect(accounts.getByRole('button', { name: 'Add an account' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(accounts).toBeHidden();
  await close();
  await discardAndClose(app, question);
});

test('Escape puts away the question before a window closes, and nothing below it', async ({
  launchApp,
}) => {
  const { app, page } = await startBusiness(launchApp);
  await goTo(page, '/ledger');
  await page.getByRole('form').getByRole('textbox', { name: 'Amount', exact: true }).fill('1200');
  await page.getByRole('button', { name: 'Accounts…' }).click();
  const accounts = page.getByRole('dialog', { name: 'Accounts' });
  await expect(accounts.getByRole('button', { name: 'Add an account' })).toBeVisible();
  const question = page.getByRole('dialog', { name: 'Discard what you wrote?' });
  const close = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await close();
  await expect(question).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(accounts).toBeVisible();
  await close();
  await discardAndClose(app, question);
});

test('an entry begun on a page that was left since holds the window that is about to close', async ({
  launchApp,
}) => {
  const { app, page } = await startBusiness(launchApp);
  await goTo(page, '/ledger');
  const amount = page.getByRole('form').getByRole('textbox', { name: 'Amount', exact: true });
  await amount.fill('1200');
  await page.keyboard.press('Control+1');
  await expect(amount).toBeHidden();
  const close = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await close();
  const question = page.getByRole('dialog', { name: 'Discard what you wrote?' });
  await expect(question).toContainText('begun here or on another page');
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await goTo(page, '/ledger');
  await expect(amount).toHaveValue('1200');
  await page.keyboard.press('Control+1');
  await expect(amount).toBeHidden();
  await close();
  await discardAndClose(app, question);
});

test('what was taken up again and not touched holds the window that is about to close', async ({
  launchApp,
}) => {
  const { app, page } = await startBusiness(launchApp);
  await goTo(page, '/ledger');
  await page.getByRole('button', { name: 'Accounts…' }).click();
  const accounts = page.getByRole('dialog', { name: 'Accounts' });
  await accounts.getByRole('button', { name: 'Add an account' }).click();
  await accounts.getByRole('textbox').first().fill('Savings');
  await page.keyboard.press('Escape');
  await expect(accounts).toBeHidden();
  await page.getByRole('button', { name: 'Accounts…' }).click();
  await expect(accounts.getByRole('textbox').first()).toHaveValue('Savings');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await discardAndClose(app, page.getByRole('dialog', { name: 'Discard what you wrote?' }));
});
