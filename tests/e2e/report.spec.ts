import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/electron-app.ts';
import { startBusiness } from '../support/started-business.ts';

test('the report of a quarter is read on screen, and saved as a PDF on sheets of A4', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await borrowApp({ language: 'fr-FR', isSample: true });
  const file = path.join(temporaryFolder, 'bilan.pdf');
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, file);
  await page.getByRole('button', { name: 'Trimestre précédent' }).click();
  await page.getByRole('link', { name: 'Bilan imprimable' }).click();
  const report = page.getByRole('article');
  await expect(report.getByRole('heading', { level: 1, name: 'T3 2026' })).toBeVisible();
  await expect(report).toContainText('Les témoignages font plus que le prix.');
  await expect(
    report.getByRole('figure', { name: /Conversion de la page de vente/ }),
  ).toBeVisible();
  await expect(report.getByRole('heading', { name: 'La suite : T4 2026' })).toBeAttached();
  await page.getByRole('button', { name: 'Enregistrer en PDF…' }).click();
  await expect(page.getByText(file)).toBeVisible({ timeout: 20_000 });

  const pdf = await readFile(file, 'latin1');
  expect(pdf).toMatch(/^%PDF-/);
  // Widths and heights in points: 210 by 297 mm. Every font that is named lies in the file.
  const sheets = pdf.match(/\/MediaBox ?\[0 0 595\.\d+ 84[12](\.\d+)?\]/g) ?? [];
  expect(sheets.length).toBeGreaterThanOrEqual(3);
  expect(sheets).toHaveLength(pdf.match(/\/MediaBox/g)?.length ?? 0);
  const described = pdf.match(/\/Type ?\/FontDescriptor/g) ?? [];
  expect(described.length).toBeGreaterThan(0);
  expect(pdf.match(/\/FontFile[23]? /g)).toHaveLength(described.length);
  expect(pdf).toContain('/Lang (fr)');
  const left = (await readdir(temporaryFolder)).filter((name) => name.startsWith('bilan'));
  expect(left).toEqual(['bilan.pdf']);
});

test('a business without any past has a report too, and no printed page is left to be seen', async ({
  borrowApp,
}) => {
  const { app, page } = await startBusiness(borrowApp);
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('printable report');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Q4 2026' })).toBeVisible();
  await expect(page.getByText('No metric had been chosen for this quarter.')).toBeVisible();
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByRole('button', { name: 'Save as PDF…' })).toBeEnabled();
  expect(app.windows()).toHaveLength(1);
});
