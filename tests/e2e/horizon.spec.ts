import { expect, test } from '../support/electron-app.ts';
import { accessFaults } from '../support/access-faults.ts';
import { startBusiness } from '../support/started-business.ts';

test('the horizon tells how long income holds, where it comes from, and which limit comes closer', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp({ isSample: true });
  await page.getByRole('link', { name: 'Horizon' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Horizon' })).toBeVisible();
  await expect(page.getByText('26 weeks before income halves')).toBeVisible();
  await expect(page.getByText(/0\.81% goes each month, as your customers do/)).toBeVisible();
  const split = page.getByRole('figure', { name: 'Where income comes from' });
  await expect(split.getByRole('row', { name: /^Oct 2026 44% 31% 25%$/ })).toBeAttached();

  const limit = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /^Micro-enterprise, services/ }) });
  await expect(limit).toContainText('at this pace, passed on 25 December');
  await expect(limit).toContainText('to check');
  await limit.getByRole('button', { name: /^Change: Micro/ }).click();
  await page.getByRole('textbox', { name: 'Limit' }).fill('200000');
  await page.getByRole('textbox', { name: 'Source' }).fill('');
  await page.getByRole('button', { name: 'I have checked it, save' }).click();
  await expect(page.getByText('It takes an amount, a date and a source.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Source' }).fill('impots.gouv.fr');
  expect(await accessFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'I have checked it, save' }).click();
  await expect(limit).toContainText('of €200,000');
  await expect(limit).toContainText(
    'impots.gouv.fr · since 1 January 2026 · checked on 22 November',
  );
  await expect(limit).toContainText('at this pace, €85,000 on 31 December');
});

test('a lever is moved by keyboard, the rest follows, and only what is kept is saved', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp({ isSample: true });
  await page.getByRole('link', { name: 'Horizon' }).click();
  const follows = page.locator('dl').filter({ hasText: 'Value over cost of a customer (LTV/CAC)' });
  await expect(follows).toContainText('Value over cost of a customer (LTV/CAC)4.47 unchanged');
  await page.getByRole('slider', { name: 'Contacts to sales' }).press('ArrowRight');
  await expect(follows).toContainText('Does not depend on: Contacts to sales.');
  await page.getByRole('button', { name: 'Put back: Contacts to sales' }).click();
  await expect(follows).toContainText('Value over cost of a customer (LTV/CAC)4.47 unchanged');

  await page.getByRole('slider', { name: 'Revenue not tied to hours' }).press('End');
  await expect(follows).toContainText('instead of 55.7%');
  expect(await accessFaults(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^Keep as a target of Dec 2026: Revenue not tied/ })
    .click();
  await expect(
    page.getByText('Target of Dec 2026: Revenue not tied to hours, €10,000'),
  ).toBeVisible();
});

test('a horizon without figures says what it takes to see one', async ({ borrowApp }) => {
  const { page } = await startBusiness(borrowApp);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('horizon');
  await page.keyboard.press('Enter');
  await expect(page.getByText('No answer yet')).toBeVisible();
  await expect(page.getByText('The split will appear with the first months.')).toBeVisible();
  await page.getByRole('link', { name: 'Type the figures' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Grid' })).toBeVisible();
});
