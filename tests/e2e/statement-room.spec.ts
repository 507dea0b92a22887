import type { ElectronApplication, Locator } from 'playwright/test';
import { chooseStatement, openImport } from '../support/bank-statement.ts';
import { expect, test } from '../support/electron-app.ts';
import { EVERY_ENTRY } from '../support/every-entry.ts';
import { callOperation } from '../support/operation.ts';
import { startBusiness } from '../support/started-business.ts';

/** A usual window and the smallest, in pixels, and the rows of entries that each has in sight at least. */
const ROOMS = [
  { width: 1280, height: 800, rows: 14 },
  { width: 1024, height: 700, rows: 8 },
] as const;
const day = (n: number): string => String((n % 28) + 1).padStart(2, '0');

/** Rows of a statement from that one on: every third is a customer's payment. */
const rowsFrom = (first: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => {
    const n = first + at;
    const words = n % 3 === 0 ? `VIR MAISON DUBREUIL F-${n}` : `CARTE X4912 PAPETERIE ${n}`;
    return `${day(n)}/10/2026;${words};${n % 3 === 0 ? '' : '-'}${n + 1}0,00`;
  });

async function sizeWindow(
  app: ElectronApplication,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}

/** How many rows of a table, its headings aside, are seen whole. */
async function rowsInSight(table: Locator): Promise<number> {
  return table.getByRole('row').evaluateAll(
    (rows) =>
      rows.filter((row) => {
        if (row.querySelector('[role="columnheader"], th[scope="col"]')) return false;
        const { top, bottom, left } = row.getBoundingClientRect();
        const seen = (y: number) =>
          row.contains(document.elementFromPoint(Math.max(left, 0) + 40, y));
        return bottom <= window.innerHeight && seen(top + 2) && seen(bottom - 2);
      }).length,
  );
}

test('Quatorze lignes d’un relevé et du journal sont en vue à 1280 × 800, huit à 1024 × 700', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page, screenshot } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await chooseStatement(app, temporaryFolder, rowsFrom(0, 60));
  const dialog = await openImport(page);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('row').nth(1)).toBeFocused();
  for (const { rows, ...size } of ROOMS) {
    await sizeWindow(app, size);
    await screenshot(`import-${size.width}`);
    await expect
      .poll(() => rowsInSight(dialog.getByRole('table').last()), {
        message: `import ${size.width}`,
      })
      .toBeGreaterThanOrEqual(rows);
  }
  await dialog.getByRole('button', { name: /^Importer 60 écritures/ }).click();
  await dialog.getByRole('button', { name: 'Terminé' }).click();
  for (const { rows, ...size } of ROOMS) {
    await sizeWindow(app, size);
    await screenshot(`journal-${size.width}`);
    await expect
      .poll(() => rowsInSight(page.getByRole('table')), { message: `journal ${size.width}` })
      .toBeGreaterThanOrEqual(rows);
  }
});

test('Un relevé importé deux fois, puis un autre qui le recouvre, n’écrit rien en double', async ({
  borrowApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await chooseStatement(app, temporaryFolder, rowsFrom(0, 20));
  const dialog = await openImport(page);
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: /^Importer 20 écritures/ }).click();
  await expect(dialog.getByText('20 écritures importées')).toBeVisible();
  await dialog.getByRole('button', { name: 'Un autre fichier' }).click();
  await expect(dialog.getByText(/20 lignes? .*déjà/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Rien à importer' })).toBeDisabled();
  await chooseStatement(app, temporaryFolder, rowsFrom(12, 20));
  await dialog.getByRole('button', { name: 'Un autre fichier' }).click();
  await dialog.getByRole('button', { name: /^Importer 12 écritures/ }).click();
  await expect(dialog.getByText('12 écritures importées')).toBeVisible();
  expect(await callOperation(page, 'ledger.sums', { filter: EVERY_ENTRY })).toMatchObject({
    count: 32,
  });
});

test('La fenêtre fermée au milieu d’un relevé demande avant de perdre ce qui y est choisi', async ({
  launchApp,
  temporaryFolder,
}) => {
  const { app, page } = await startBusiness(launchApp, { language: 'fr-FR' });
  const close = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await chooseStatement(app, temporaryFolder, rowsFrom(0, 6));
  const dialog = await openImport(page);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('row').nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('button', { name: /^Importer 5 écritures/ })).toBeEnabled();
  await close();
  await expect(dialog.getByRole('button', { name: 'Abandonner', exact: true })).toBeVisible();
  // Enter keeps what was chosen, and the window.
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: /^Importer 5 écritures/ })).toBeEnabled();
});
