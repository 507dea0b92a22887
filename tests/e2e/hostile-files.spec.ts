import type { Page } from 'playwright/test';
import { expect, test } from '../support/electron-app.ts';
import { HOSTILE } from '../support/hostile-files.ts';
import { MONDAY_EXPORTS } from '../support/monday-exports.ts';
import { startBusiness } from '../support/started-business.ts';

const DAMAGED = /abîmé/;
const TOO_LARGE = /plus grand que les exports|trop grand/;
const SENTENCES: Readonly<Record<string, RegExp>> = {
  'bombe.xlsx': TOO_LARGE,
  'menteur.xlsx': DAMAGED,
  'entites.xlsx': DAMAGED,
  'loin.xlsx': TOO_LARGE,
  'large.ods': TOO_LARGE,
  'colonnes.csv': TOO_LARGE,
  'somme.xlsx': DAMAGED,
  'secret.xlsx': /protégé par un mot de passe/,
  'poupees.zip': /compressé comme un classeur, mais n’en est pas un/,
  'coupe.xlsx': DAMAGED,
};

async function drop(page: Page, files: Readonly<Record<string, Buffer>>): Promise<void> {
  const packed = Object.entries(files).map(([name, bytes]) => [name, bytes.toString('base64')]);
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const [name = '', content = ''] of all) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.codePointAt(0) ?? 0);
      dataTransfer.items.add(new File([bytes], name));
    }
    const event = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', event));
    document.body.dispatchEvent(new DragEvent('drop', event));
  }, packed);
}

/** What is said of a file in its line, or above all of them. */
const toldOf = (page: Page, name: string) =>
  page
    .getByRole('alert')
    .filter({ hasText: name })
    .or(page.getByRole('listitem').filter({ hasText: name }).getByRole('alert'));

test('Fichiers hostiles déposés un à un : une phrase chacun, et aucun n’arrête les autres', async ({
  borrowApp,
}) => {
  test.setTimeout(180_000);
  const { page } = await startBusiness(borrowApp, { language: 'fr-FR' });
  await page.evaluate(() => {
    window.location.hash = '#/grid/numbers';
  });
  await expect(page.getByRole('heading', { name: 'Chiffres de vos outils' })).toBeVisible();
  for (const [name, make] of HOSTILE) {
    await drop(page, { [name]: make() });
    await expect(toldOf(page, name)).toHaveText(SENTENCES[name] ?? '');
    // The window answers still.
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
  const visits = Buffer.from(MONDAY_EXPORTS['visitors.csv'] ?? '');
  await drop(page, { 'coupe.xlsx': Buffer.from('PK\u0003\u0004'), 'visitors.csv': visits });
  await expect(page.getByRole('listitem').filter({ hasText: 'visitors.csv' })).toContainText(
    'Plausible',
  );
  await expect(toldOf(page, 'coupe.xlsx').first()).toHaveText(DAMAGED);
  await page.getByRole('button', { name: /^Prendre \d+ chiffres$/ }).press('Enter');
  await expect(page.getByRole('button', { name: 'Choisir des fichiers…' })).toBeVisible();
});
