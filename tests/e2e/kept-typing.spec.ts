import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { discardAndClose } from '../support/discard-and-close.ts';
import { chooseInMenu } from '../support/native-menu.ts';
import { cell, openGrid, REVENUE } from '../support/opened-grid.ts';
import { callOperation, keepBusy, pressAtOnce } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';
import type { OpenApp } from '../support/started-business.ts';

const PROSPECTS = 'Prospects contacted';

async function goBackToGrid(page: Page): Promise<void> {
  await expect(page.getByRole('grid')).toBeHidden();
  await page.keyboard.press('Control+2');
  await page.getByRole('grid').waitFor();
}

test('a number that is being typed is kept by the key that leaves the grid, and by the menu', async ({
  borrowApp,
}) => {
  const { page, app } = await openGrid(borrowApp);
  await (await cell(page, PROSPECTS, 'Oct 2026')).click();
  await page.keyboard.type('77');
  await page.keyboard.press('Control+1');
  await goBackToGrid(page);
  await expect(await cell(page, PROSPECTS, 'Oct 2026')).toHaveAccessibleName('77');
  await (await cell(page, PROSPECTS, 'Oct 2026')).click();
  await page.keyboard.type('78');
  await chooseInMenu(app, 'View', 'Plan');
  await goBackToGrid(page);
  await expect(await cell(page, PROSPECTS, 'Oct 2026')).toHaveAccessibleName('78');
});

test('a note that is being written is kept by the key that leaves the page', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.press('Space');
  const note = page.getByRole('complementary').getByRole('textbox', { name: 'Note' });
  await note.fill('Two days at the fair');
  await page.keyboard.press('Control+1');
  await goBackToGrid(page);
  await expect(await cell(page, REVENUE, 'Sept 2026')).toHaveAccessibleName('€4,000, with a note');
});

test('a target that is being typed is kept by the key that leaves its page', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  const october = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Oct 2026', exact: true }) })
    .getByRole('gridcell')
    .nth(1);
  await goTo(page, '/metrics/revenue_time/targets');
  await october.click();
  await page.keyboard.type('5000');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('grid')).toBeHidden();
  await goTo(page, '/metrics/revenue_time/targets');
  await expect(october).toHaveAccessibleName('5,000');
});

/** A business whose ledger gives its time sold of September and October, on its grid. */
async function openOverLedger(borrowApp: OpenApp): Promise<Page> {
  const { page } = await startBusiness(borrowApp);
  const sale = { kind: 'receipt', docRef: null, docDate: null, label: '', category: 'services' };
  const paid = { ...sale, method: 'transfer', currency: 'EUR', fx: null, party: 'Studio Lambda' };
  for (const paidOn of ['2026-09-14', '2026-10-05']) {
    const lines = [{ rate: null, basis: 'gross', amount: 80_000 }];
    await callOperation(page, 'ledger.add', { ...paid, paidOn, lines });
  }
  await callOperation(page, 'metrics.follow', { metrics: ['revenue_time'], isFollowed: true });
  await goTo(page, '/grid');
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  return page;
}

test('two figures over the ledger, typed before the first is answered, are both asked about', async ({
  borrowApp,
}) => {
  const page = await openOverLedger(borrowApp);
  await keepBusy(page);
  await pressAtOnce(page, '1 0 0 0 Tab 2 0 0 0 Tab');
  const question = page.getByRole('dialog', { name: 'The ledger already gives this figure' });
  await expect(question).toContainText(`${REVENUE}, Sept 2026: €800`);
  await question.getByRole('button', { name: 'Use mine' }).click();
  await expect(question).toContainText(`${REVENUE}, Oct 2026: €800`);
  await expect(question.getByRole('button', { name: 'Keep the ledger’s' })).toBeFocused();
  await question.getByRole('button', { name: 'Use mine' }).click();
  await expect(question).toBeHidden();
  await expect(await cell(page, REVENUE, 'Sept 2026')).toHaveAccessibleName(/^€1,000/);
  await expect(await cell(page, REVENUE, 'Oct 2026')).toHaveAccessibleName(/^€2,000/);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('a figure over the ledger that is left with its page is told, not dropped in silence', async ({
  borrowApp,
}) => {
  const page = await openOverLedger(borrowApp);
  await page.keyboard.type('1000');
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('alert')).toContainText('The ledger already gives this figure.');
});

test('two numbers of a review over the ledger, typed one right after the other, are both asked about', async ({
  borrowApp,
}) => {
  const page = await openOverLedger(borrowApp);
  const bill = { kind: 'expense', category: 'software', paidOn: '2026-10-09', party: 'OVH' };
  const paid = {
    docRef: null,
    docDate: null,
    label: '',
    method: 'card',
    currency: 'EUR',
    fx: null,
  };
  const lines = [{ rate: null, basis: 'gross', amount: 9_000 }];
  await callOperation(page, 'ledger.add', { ...bill, ...paid, lines });
  await callOperation(page, 'metrics.follow', { metrics: ['expenses'], isFollowed: true });
  await goTo(page, '/reviews/monthly/2026-10');
  await page.getByRole('button', { name: REVENUE }).click();
  await expect(page.getByRole('textbox', { name: new RegExp(`^${REVENUE}`) })).toBeFocused();
  await keepBusy(page);
  await pressAtOnce(page, '1 0 0 0 ArrowDown 9 5 Enter');
  const question = page.getByRole('dialog', { name: 'The ledger already gives this figure' });
  await expect(question).toContainText(REVENUE);
  await question.getByRole('button', { name: 'Use mine' }).click();
  await expect(question).toContainText('Expenses');
  await question.getByRole('button', { name: 'Use mine' }).click();
  await expect(question).toBeHidden();
  await expect(page.getByRole('button', { name: /€1,000/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /€95/ })).toBeVisible();
});

test('what is being typed when the window is closed is kept', async ({ launchApp }) => {
  const { app, page, dataFolder } = await startBusiness(launchApp);
  await callOperation(page, 'metrics.follow', { metrics: ['revenue_time'], isFollowed: true });
  await goTo(page, '/grid');
  await (await cell(page, REVENUE, 'Oct 2026')).click();
  await page.keyboard.type('77');
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  const again = await launchApp({ dataFolder });
  await goTo(again.page, '/grid');
  await expect(await cell(again.page, REVENUE, 'Oct 2026')).toHaveAccessibleName('€77');
});

test('a number that cannot be read holds the page, and says why, until it is put right or given up', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  const october = await cell(page, PROSPECTS, 'Oct 2026');
  const question = page.getByRole('dialog', { name: 'Discard what you wrote?' });
  const ways = [
    () => page.keyboard.press('Control+1'),
    () => page.getByRole('navigation').getByRole('link', { name: 'Plan' }).click(),
    () => page.getByText('Quarter', { exact: true }).click(),
  ];
  await october.click();
  await page.keyboard.type('77x');
  for (const leave of ways) {
    await leave();
    await expect(question).toContainText('“77x” is not a number');
    await page.keyboard.press('Enter');
    await expect(question).toBeHidden();
    await expect(october.getByRole('textbox')).toBeFocused();
    await expect(october.getByRole('textbox')).toHaveValue('77x');
  }
  await page.keyboard.press('Control+1');
  await question.getByRole('button', { name: 'Discard' }).click();
  await goBackToGrid(page);
  await expect(await cell(page, PROSPECTS, 'Oct 2026')).not.toContainText('77');
});

test('a number that cannot be read holds the window that is about to close', async ({
  launchApp,
}) => {
  const { app, page } = await startBusiness(launchApp);
  const close = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await callOperation(page, 'metrics.follow', { metrics: ['revenue_time'], isFollowed: true });
  await goTo(page, '/grid');
  const october = await cell(page, REVENUE, 'Oct 2026');
  await october.click();
  await page.keyboard.type('77x');
  await close();
  const question = page.getByRole('dialog', { name: 'Discard what you wrote?' });
  await expect(question).toContainText('“77x” is not a number');
  await page.keyboard.press('Escape');
  await expect(october.getByRole('textbox')).toHaveValue('77x');
  await close();
  await discardAndClose(app, question);
});

test('below a target that is kept, a number that cannot be read is asked about', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  const october = await cell(page, PROSPECTS, 'Oct 2026');
  await october.click();
  await page.keyboard.type('77x');
  await (await cell(page, REVENUE, 'Sept 2026')).click();
  await page.keyboard.press('t');
  const target = page.getByRole('dialog', { name: /target/i });
  await target.getByLabel('Target', { exact: true }).fill('5000');
  await page.keyboard.press('Control+1');
  const question = page.getByRole('dialog', { name: 'Discard what you wrote?' });
  await expect(question).toContainText('“77x” is not a number');
  await page.keyboard.press('Enter');
  await expect(october.getByRole('textbox')).toHaveValue('77x');
  await expect(october.getByRole('textbox')).toBeFocused();
});

test('a new entry that is half typed is there again after another page, until it is thrown away', async ({
  borrowApp,
}) => {
  const { page, app } = await startBusiness(borrowApp);
  await goTo(page, '/ledger');
  const form = page.getByRole('form');
  const amount = form.getByRole('textbox', { name: 'Amount', exact: true });
  const resumed = form.getByText('Taken up from before.');
  await amount.fill('1200');
  for (const leave of [
    () => page.keyboard.press('Control+1'),
    () => page.getByRole('navigation').getByRole('link', { name: 'Plan' }).click(),
    () => chooseInMenu(app, 'View', 'Grid'),
  ]) {
    await leave();
    await expect(form).toBeHidden();
    await goTo(page, '/ledger');
    await expect(amount).toHaveValue('1200');
    await expect(resumed).toBeVisible();
  }
  await form.getByRole('button', { name: 'Begin anew' }).click();
  await expect(amount).toHaveValue('');
  // One in which only the day or the direction was chosen is nothing to take up.
  await form.getByText('Expense', { exact: true }).click();
  await page.keyboard.press('Control+1');
  await expect(form).toBeHidden();
  await goTo(page, '/ledger');
  await expect(resumed).toBeHidden();
});

test('a target that is typed over the grid is kept over Escape, a click beside it, another page', async ({
  borrowApp,
}) => {
  const { page } = await openGrid(borrowApp);
  const dialog = page.getByRole('dialog');
  const target = dialog.getByLabel('Target', { exact: true });
  const open = async (): Promise<void> => {
    await (await cell(page, REVENUE, 'Sept 2026')).click();
    await page.keyboard.press('t');
  };
  const other = await (await cell(page, REVENUE, 'Aug 2026')).boundingBox();
  await open();
  await target.fill('5000');
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => page.mouse.click((other?.x ?? 0) + 4, (other?.y ?? 0) + 4),
    async () => {
      await page.keyboard.press('Control+1');
      await goBackToGrid(page);
    },
  ]) {
    await leave();
    await expect(dialog).toBeHidden();
    await open();
    await expect(target).toHaveValue('5000');
  }
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await open();
  await expect(target).not.toHaveValue('5000');
});
