import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';
import { cell } from '../support/opened-grid.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';
import type { OpenApp } from '../support/started-business.ts';

const TIME = 'Revenue from time sold';

/** Money that comes in for time sold. */
function receive(page: Page, paidOn: string, amount: number, party = 'Studio Lambda') {
  const sale = { kind: 'receipt', docRef: null, docDate: null, label: '', category: 'services' };
  const paid = { ...sale, method: 'transfer', currency: 'EUR', fx: null };
  const lines = [{ rate: null, basis: 'gross', amount }];
  return callOperation(page, 'ledger.add', { ...paid, paidOn, party, lines });
}

/** A business whose ledger gives its time sold of September and October. */
async function startWithLedger(borrowApp: OpenApp): Promise<Page> {
  const { page } = await startBusiness(borrowApp);
  for (const [paidOn, party, amount] of [
    ['2026-09-14', 'Atelier Bleu', 80_000],
    ['2026-10-05', 'Studio Lambda', 120_000],
    ['2026-10-20', 'Studio Lambda', 30_000],
  ] as const) {
    await receive(page, paidOn, amount, party);
  }
  await callOperation(page, 'metrics.follow', { metrics: ['revenue_time'], isFollowed: true });
  return page;
}

test('a number of the ledger is typed over only after asking, is marked, and can be given back', async ({
  borrowApp,
}) => {
  const page = await startWithLedger(borrowApp);
  await goTo(page, '/grid');
  const october = await cell(page, TIME, 'Oct 2026');
  await expect(october).toHaveAccessibleName('€1,500');
  await october.click();
  await expect(october).toBeFocused();
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'The ledger already gives this figure' });
  await expect(question).toContainText(`${TIME}, Oct 2026: €1,500`);
  await expect(question.getByRole('button', { name: 'Keep the ledger’s' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(october).toHaveAccessibleName('€1,500');

  await october.click();
  await page.keyboard.type('2000');
  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: 'Use mine' }).click();
  await expect(october).toHaveAccessibleName('€2,000, typed in the place of the ledger’s');

  await october.click();
  await page.keyboard.press('Space');
  const explanation = page.getByRole('complementary', { name: 'Where this figure comes from' });
  await expect(explanation).toContainText('The ledger would say €1,500');
  await explanation.getByRole('button', { name: 'Give this figure back to the ledger' }).click();
  await expect(october).toHaveAccessibleName('€1,500');
  await explanation.getByText('The entries behind').click();
  await expect(explanation).toContainText('2 entries, €1,500.00 without VAT');
  await explanation.getByRole('link', { name: 'Studio Lambda' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Entry 2' })).toBeVisible();
});

test('a paste over numbers of the ledger asks once for all, and the others come in either way', async ({
  borrowApp,
}) => {
  const page = await startWithLedger(borrowApp);
  await goTo(page, '/grid');
  const august = await cell(page, TIME, 'Aug 2026');
  await august.click();
  await expect(august).toBeFocused();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', '100\t200\t300');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  const question = page.getByRole('dialog', { name: 'The ledger already gives these figures' });
  await expect(question).toContainText('2 cells take their figure');
  await question.getByRole('button', { name: 'Keep the ledger’s' }).click();
  await expect(august).toHaveAccessibleName('€100');
  await expect(await cell(page, TIME, 'Sept 2026')).toHaveAccessibleName('€800');
  await expect(await cell(page, TIME, 'Oct 2026')).toHaveAccessibleName('€1,500');
});

test('a review asks too before a typed number takes the place of the ledger’s', async ({
  borrowApp,
}) => {
  const page = await startWithLedger(borrowApp);
  await goTo(page, '/reviews/monthly/2026-10');
  await page.getByRole('button', { name: new RegExp(TIME) }).click();
  const field = page.getByRole('textbox', { name: `${TIME}, Oct 2026` });
  await expect(field).toHaveValue('1500');
  await field.fill('1600');
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'The ledger already gives this figure' });
  await expect(question).toContainText('€1,500');
  await question.getByRole('button', { name: 'Use mine' }).click();
  await expect(question).toBeHidden();
  await expect(page.getByRole('button', { name: new RegExp(TIME) })).toContainText('€1,600');
});

test('what was estimated before the bank came gives way, is told with both figures, and is chosen again', async ({
  borrowApp,
}) => {
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  const estimate = { metric: 'revenue_time', segment: null, value: 420_000 };
  await callOperation(page, 'values.enter', {
    cells: ['2026-09', '2026-10'].map((period) => ({ ...estimate, period })),
    isEstimate: true,
  });
  await goTo(page, '/');
  const told = page.getByRole('region', { name: 'Registre et chiffres saisis' });
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(told).toHaveCount(0);
  await receive(page, '2026-10-05', 120_000);
  await receive(page, '2026-10-20', 30_050);
  await expect(told).toContainText(
    /oct\. 2026.: 1.500,50.€ au registre \(du 5 oct\. au 20 oct\.\), 4.200,00.€ estimé le 22 nov\./,
  );
  await expect(told).toContainText('pour l’instant, le registre compte');
  await told.getByRole('button', { name: 'Prendre mon chiffre' }).click();
  await expect(told).toHaveCount(0);
  await page.getByRole('alert').getByRole('button', { name: 'Annuler' }).click();
  await expect(told).toHaveCount(1);

  await receive(page, '2026-09-03', 90_000);
  await expect(told).toContainText('2 chiffres diffèrent du registre');
  await told.getByRole('button', { name: 'Un par un…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Le registre ou votre chiffre' });
  await expect(dialog.getByRole('button', { pressed: true })).toHaveCount(2);
  await dialog.getByRole('button', { name: /sept\. 2026.: votre chiffre, 4.200,00/ }).click();
  await expect(dialog.getByRole('button', { pressed: true })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await callOperation(page, 'metrics.follow', { metrics: ['revenue_time'], isFollowed: true });
  await goTo(page, '/grid');
  await expect(told).toContainText(/1.500,50/);
  await told.getByRole('button', { name: 'Prendre le registre' }).click();
  await expect(told).toHaveCount(0);
});
